# Common nouns for those who act: what part they have (code=) when nothing else tells who they are, or after a
# country's name or adjective ("Afghan police": AFGCOP). Words match by lemma, so that plural forms need no entry of their
# own unless the lemma does not tell (men, policemen). A noun without a code takes that of whom it belongs to.
# label=yes: a word that takes a side about a party; it gives the same code as a plain word, and the marker stage tells it.
# Source: our own list; roles by the names that CAMEO gives them.


# --- states and governments
class agent pos=NOUN kind=organization code=GOV
government
regime : label=yes
administration
authority
authorities
cabinet
junta
presidency
leadership
state
ruling party
class agent pos=NOUN kind=organization code=GOV
interim government
transitional government
caretaker government
provisional government
unity government
national unity government
coalition government
class agent pos=NOUN kind=organization code=GOV
foreign ministry
ministry of foreign affairs
class agent pos=NOUN kind=organization code=GOV
ministry
interior ministry
information ministry
justice ministry
finance ministry
health ministry
trade ministry
oil ministry
culture ministry
labor ministry
labour ministry
government agency
government office
class agent pos=NOUN kind=organization code=GOVMIL
defense ministry
defence ministry
ministry of defense
ministry of defence
class agent pos=NOUN kind=organization code=GOV
embassy
consulate
mission
permanent mission
class agent pos=NOUN kind=person code=GOV
official
government official
senior official
leader
ruler
statesman
state official
civil servant
bureaucrat
aide
adviser
advisor
policymaker
minister
secretary
president
vice president
vice-president
deputy president
premier
prime minister
deputy prime minister
deputy premier
head of state
head of government
chancellor
king
queen
emir
sultan
crown prince
prince
monarch
royal family
first lady
class agent pos=NOUN kind=person code=GOVMIL
defense minister
defence minister
defense secretary
defence secretary
deputy defense minister
deputy defence minister
class agent pos=NOUN kind=person code=GOV
foreign minister
deputy foreign minister
foreign secretary
interior minister
finance minister
justice minister
information minister
trade minister
oil minister
health minister
cabinet minister
secretary of state
home secretary
national security adviser
national security advisor
chief of staff
spokesman of the government
class agent pos=NOUN kind=person code=GOV
diplomat
ambassador
envoy
special envoy
consul
consul general
charge d'affaires
emissary
negotiator
chief negotiator
special representative
attache
military attache
class agent pos=NOUN kind=person code=GOV
governor
mayor
provincial governor
prefect
deputy governor
local official
local authorities
municipality
district chief
city council

# --- parliaments, parties, courts
class agent pos=NOUN kind=organization code=LEG
parliament
legislature
congress
senate
assembly
national assembly
lower house
upper house
lower house of parliament
upper house of parliament
constituent assembly
class agent pos=NOUN kind=person code=LEG
lawmaker
legislator
parliamentarian
member of parliament
MP
MPs
senator
congressman
congresswoman
congressmen
deputy
speaker of parliament
parliament speaker
class agent pos=NOUN kind=group code=OPP
opposition
opposition party
opposition group
opposition movement
opposition alliance
class agent pos=NOUN kind=person code=OPP
opposition leader
dissident
oppositionist
opposition figure
opposition candidate
opposition politician
opposition activist
class agent pos=NOUN kind=group code=PTY
party
political party
bloc
political bloc
coalition party
class agent pos=NOUN kind=person code=PTY
politician
party leader
candidate
presidential candidate
class agent pos=NOUN kind=organization code=JUD
court
supreme court
constitutional court
high court
appeals court
tribunal
judiciary
war crimes tribunal
class agent pos=NOUN kind=person code=JUD
judge
prosecutor
magistrate
attorney general
chief justice
chief prosecutor
justice of the peace
lawyer for the state

# --- police and armed forces
class agent pos=NOUN kind=organization code=COP
police
police force
riot police
border police
security police
gendarmerie
law enforcement
class agent pos=NOUN kind=person code=COP
police officer
policeman
policewoman
policemen
officer of the police
gendarme
detective
police chief
police commander
investigator
class agent pos=NOUN kind=organization code=MIL
army
military
armed forces
air force
navy
air defense
ground forces
special forces
national army
coast guard
marines
national guard
regiment
battalion
brigade
government forces
security forces
security force
border guards
troops
ground troops
government troops
army unit
garrison
forces
coalition forces
coalition troops
occupation forces
military command
high command
general staff
class agent pos=NOUN kind=person code=MIL
soldier
troop
serviceman
servicemen
officer
military officer
army officer
general
commander
military commander
army commander
army chief
military chief
military official
defense official
defence official
army spokesman
military spokesman
marine
sailor
pilot
paratrooper
conscript
border guard
guardsman
veteran
class agent pos=NOUN kind=group code=MIL
peacekeeper
peacekeeping force
peacekeeping mission
peace-keeping force
blue helmet
peacekeeping troops
peacekeeping operation
multinational force
stabilization force
stabilisation force
class agent pos=NOUN kind=person code=MIL
military observer
cease-fire monitor
ceasefire monitor
truce monitor
monitoring mission
monitor
class agent pos=NOUN kind=organization code=GOVSPY
intelligence agency
intelligence service
intelligence
secret service
secret police
security service
spy agency
class agent pos=NOUN kind=person code=GOVSPY
intelligence official
intelligence officer
spy
spy chief
security official
intelligence chief
agent

# --- armed groups
class agent pos=NOUN kind=group code=REB
rebel
rebel group
rebel army
rebel force
rebel forces
rebel movement
rebel alliance
rebel faction
insurgent
insurgent group
insurgency
guerrilla
guerilla
guerrilla group
guerrilla movement
guerrilla army
militant
militant group
militia
militiaman
militiamen
paramilitary
paramilitaries
paramilitary group
armed group
armed faction
armed opposition group
armed movement
armed wing
military wing
fighter
gunman
gunmen
armed man
armed men
extremist group
mutineer
warlord
resistance
resistance fighter
combatant
ex-combatant
former combatant
former fighter
splinter group
breakaway faction
class agent pos=NOUN kind=person code=REB
terrorist : label=yes
terrorist group : label=yes
terrorist organization : label=yes
terrorist organisation : label=yes
terror group : label=yes
extremist : label=yes
jihadist : label=yes
jihadi : label=yes
Islamist
Islamist group
radical : label=yes
suicide bomber
bomber
hijacker
kidnapper
captor
hostage-taker
assailant
attacker
class agent pos=NOUN kind=person code=REB
rebel leader
rebel commander
guerrilla leader
guerrilla commander
militia leader
militant leader
rebel spokesman
rebel official
rebel negotiator
class agent pos=NOUN kind=group code=SEP
separatist
separatist group
separatist movement
secessionist
separatist leader
breakaway region
breakaway republic
independence movement
autonomy movement
class agent pos=NOUN kind=group code=CRM
pirate
smuggler
trafficker
drug trafficker
drug dealer
criminal
gang
criminal gang
cartel
drug cartel
gangster
robber
bandit
mafia

# --- civilians and society
class agent pos=NOUN kind=group code=CVL
civilian
people
population
citizen
resident
villager
inhabitant
local
local people
passer-by
bystander
national
compatriot
man
woman
men
women
child
children
boy
girl
youth
family
relative
father
mother
wife
husband
son
daughter
victim
witness
eyewitness
passenger
shopkeeper
worker
employee
laborer
labourer
driver
farmer
fisherman
fishermen
herder
nomad
student
teacher
doctor
nurse
settler
voter
crowd
community
tribe
clan
tribesman
tribesmen
elder
tribal leader
tribal elder
tribal chief
taxpayer
pilgrim
tourist
traveller
traveler
expatriate
class agent pos=NOUN kind=group code=OPP
protester
protestor
demonstrator
rioter
marcher
picketer
striker
activist
campaigner
class agent pos=NOUN kind=group code=REF
refugee
displaced person
displaced people
internally displaced person
IDP
IDPs
asylum seeker
asylum-seeker
migrant
returnee
exile
class agent pos=NOUN kind=group code=CVL
hostage
captive
detainee
prisoner
prisoner of war
prisoners of war
POW
POWs
inmate
political prisoner
abductee
class agent pos=NOUN kind=group code=CVL
civil society
civil society group
civil society organization
civil society organisation
women's group
youth group
labor union
labour union
trade union
union
class agent pos=NOUN kind=person code=ELI
academic
analyst
expert
scholar
professor
researcher
observer
scientist
political analyst
commentator
pundit
historian
economist
lawyer
human rights lawyer
class agent pos=NOUN kind=organization code=BUS
businessman
businesswoman
businessmen
company
firm
corporation
bank
oil company
investor
trader
executive
contractor
private contractor
airline
industry
chamber of commerce
class agent pos=NOUN kind=organization code=GOV
central bank
class agent pos=NOUN kind=person code=MED
journalist
reporter
correspondent
editor
cameraman
photographer
blogger
columnist
news agency
newspaper
television
radio
media
press
broadcaster
radio station
television station
TV station
news outlet
outlet
class agent pos=NOUN kind=organization code=NGO
human rights group
rights group
human rights organization
human rights organisation
aid group
aid agency
relief agency
relief organization
humanitarian organization
humanitarian organisation
charity
non-governmental organization
nongovernmental organization
non-governmental organisation
NGO
NGOs
think tank
foundation
watchdog
advocacy group
humanitarian agency
class agent pos=NOUN kind=person code=NGO
aid worker
relief worker
humanitarian worker
rights activist
human rights activist
human rights defender
volunteer
class agent pos=NOUN kind=person code=REL
priest
bishop
archbishop
cardinal
cleric
imam
monk
rabbi
church
mosque
religious leader
clergyman
clergymen
pastor
ayatollah
mullah
sheikh
patriarch
pope
class agent pos=NOUN kind=group code=IGO
international community
world powers
world power
major powers
Western powers
donor
donor country
international organization
international organisation
international organizations
neighboring countries
neighbouring countries
member state
class agent pos=NOUN kind=person code=HLH
health worker
medic
rescue worker
rescuer
paramedic
hospital
firefighter
ambulance

# --- those who stand between the sides
class agent pos=NOUN kind=person
mediator
chief mediator
facilitator
intermediary
go-between
mediation team
mediation
guarantor
peace envoy
peace mediator
arbiter
arbitrator
class agent pos=NOUN kind=person
spokesman
spokeswoman
spokesperson
source
person familiar with the matter
insider
representative
delegate
delegation
delegation head
head of the delegation
member
chairman
chairwoman
chair
chairperson
head
chief
director
deputy head
secretary general
secretary-general
general secretary
founder
supporter
ally
rival
critic
opponent
follower
sympathizer
sympathiser
class agent pos=NOUN kind=group
side
party to the conflict
parties to the conflict
warring party
warring side
warring faction
faction
negotiating team
peace team
committee
commission
council
panel
working group
group
movement
organization
organisation
alliance
coalition
front
body
team
force
