# Words of negotiations: what talks, rounds, accords and truces are called. Our own words.
class talks pos=NOUN
talk | talks | peace talk | negotiation | peace negotiation | dialogue | peace dialogue | discussion | consultation : kind=talks
peace process | bargaining | mediation | mediation effort | parley | contact : kind=talks
meeting | summit | conference | peace conference | get-together | face-to-face | summit meeting | trilateral | bilateral : kind=meeting
session | joint session | plenary : kind=meeting

# a part of the talks that may be counted ("the third round of talks")
class round pos=NOUN
round | session | phase | stage | instalment | installment : kind=round

class agreement-noun pos=NOUN
agreement | accord | deal | treaty | pact | settlement | memorandum | memorandum of understanding | protocol | charter | compact : kind=partial
peace deal | peace agreement | peace accord | peace treaty | peace pact | comprehensive agreement | final agreement | final settlement | political settlement | peace settlement | permanent settlement : kind=comprehensive
framework agreement | framework | interim agreement | interim deal | preliminary agreement | roadmap | road map | declaration of principle : kind=pre-negotiation
draft agreement | draft accord | draft deal | draft treaty | draft : state=draft kind=partial
draft resolution | resolution : kind=partial
joint statement | joint declaration | joint communique | communique | declaration : kind=partial state=issued
trade deal | trade agreement | free trade agreement | trade pact : kind=partial
prisoner exchange deal | prisoner swap deal : kind=partial

class ceasefire-noun pos=NOUN
ceasefire | cease-fire | truce | armistice | cessation of hostility | cessation of hostilities | halt to fighting | pause in fighting | lull

# what may be set out on the table
class plan-noun pos=NOUN
proposal | plan | offer | initiative | blueprint | formula | peace plan | package

# verbs of the life of talks and accords
class suspend pos=VERB
suspend | postpone | put off | delay | halt | interrupt | adjourn | pause | freeze | stop | break off | call off | cancel | abandon | walk out | pull out | quit | leave | boycott | stall | deadlock | put on hold | shelve
class resume pos=VERB
resume | reconvene | restart | reopen | return | renew
class sign pos=VERB
sign : state=signed
ink | conclude | seal | clinch | ratify | strike | complete : state=signed
initial : state=initialled
reach | secure | forge | hammer out : state=signed
finalize | finalise | finish | draft | near : state=near
issue | release | adopt | announce | publish | pass : state=issued
reject | refuse | spurn | turn down | dismiss | rebuff | oppose : state=rejected
violate | breach | break | flout | infringe : state=violated
extend | renew | prolong : state=signed kind=renewal

class truce-verb pos=VERB
declare | announce | order | proclaim | impose | call : state=declared
offer | propose | suggest | float : state=offered
hold | last | begin | start | take effect | take hold | come into effect | come into force | go into effect | enter into force | extend | renew | observe | respect | honor | honour | uphold | prevail : state="in force"
violate | breach | break | flout | shatter | interrupt | disregard : state=violated
end | expire | collapse | lapse | cancel | call off | break down | terminate : state=ended
agree | accept : state=declared

class mediate pos=VERB
host : role=host
hold : role=""
mediate | broker | arbitrate | moderate | intercede : role=mediator
facilitate | sponsor : role=facilitator
guarantee | underwrite : role=guarantor
observe | monitor : role=observer
witness : role=witness
class mediator-noun pos=NOUN
mediator | peace envoy | intermediary | go-between | broker | arbiter | peacemaker | negotiator between : role=mediator
facilitator | sponsor : role=facilitator
host : role=host
guarantor : role=guarantor
observer : role=observer
mediation : role=mediator
auspices | facilitation : role=facilitator

# how far a part of the agenda has come
class progress pos=NOUN
progress | advance | headway | breakthrough : progress=progress
deadlock | impasse | stalemate | sticking point | stumbling block | obstacle | disagreement | difference : progress=blocked
clarity | solution | consensus : progress=agreed
class settle pos=VERB
resolve | settle | agree | overcome | iron out | solve | reach : progress=agreed
block | stall | deadlock | hold up : progress=blocked
discuss | address | tackle | raise | focus | negotiate | debate | consider | cover | review | examine | explore | include | concern : progress=""
elude : progress=open
class open-adj pos=ADJ
elusive | unresolved | open | outstanding | unclear | unsettled | undecided : progress=open
settled | resolved : progress=agreed
deadlocked | stalled | blocked : progress=blocked
class part-noun pos=NOUN
part | point | issue | element | component | pillar | item | topic | agenda | chapter | subject | matter | question | aspect | provision
class envoy-noun pos=NOUN
envoy | special envoy | negotiator | chief negotiator | special representative | representative | emissary | delegate | lead negotiator | top negotiator | mediator | peace envoy | spokesman | spokeswoman | spokesperson | ambassador | head of the delegation | delegation leader
class tie-noun pos=NOUN
exchange | return

# words of wishing an end by a day
class goal pos=VERB
hope | expect | aim | plan | want | seek | intend | set | vow | promise | pledge

# nouns that hold no talks though they look like it
class figure-noun pos=NOUN
person | people | troop | soldier | fighter | civilian | prisoner | hostage | refugee | police | policeman | officer | child | woman | man | worker | rebel | militant | demonstrator | protester | casualty | death | dead | rocket | missile | tank | vehicle | aircraft | member | Palestinian | family | house | centrifuge | dollar | euro | pound | tonne | ton | barrel | inmate | detainee | observer | peacekeeper | journalist | student | victim | villager | resident | militiaman | guerrilla | body | strength | serviceman | other | warhead | country | town | village | home | migrant | delegate | lawmaker | candidate | voter | percent | per cent
