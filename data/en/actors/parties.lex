# Nouns that stand for the parties of talks: "both sides", "the two delegations", "the parties", "the warring factions".
# group=many: the word itself means more than one ("the parties" are all of them); group=one: a member stands for its
# party ("the government delegation", "its negotiators").
# Source: our own list.

class party-word pos=NOUN group=many
side
party
warring party
warring side
warring faction
conflicting party
conflict party
opposing side
opposing party
rival side
rival party
rival faction
negotiating party
negotiating side
rival
foe
enemy
adversary
belligerent
faction
camp
neighbor | neighbour
country
state
nation
government
capital
ally
signatory
partner
stakeholder
counterpart
leader
foreign minister
president
prime minister
group
army
military
bloc
community
people

class party-word pos=NOUN group=one
delegation
negotiating team
negotiation team
peace team
team
negotiator
chief negotiator
lead negotiator
envoy
delegate
representative
official
diplomat
panel
peace panel
negotiating panel
commission
committee
