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
national security council
security cabinet
council of ministers
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
royal family : kind=group
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
local authorities : kind=organization
municipality : kind=organization
district chief
city council : kind=organization

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
house of representatives
house of parliament
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
peacekeeper : kind=person
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
intelligence : kind=group
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
rebel : kind=person
rebel group
rebel army
rebel force
rebel forces
rebel movement
rebel alliance
rebel faction
insurgent : kind=person
insurgent group
insurgency
guerrilla : kind=person
guerilla : kind=person
guerrilla group
guerrilla movement
guerrilla army
militant : kind=person
militant group
militia
militiaman : kind=person
militiamen : kind=person
paramilitary
paramilitaries
paramilitary group
armed group
armed faction
armed opposition group
armed movement
armed wing
military wing
fighter : kind=person
gunman : kind=person
gunmen : kind=person
armed man : kind=person
armed men : kind=person
extremist group
mutineer : kind=person
warlord : kind=person
resistance
resistance fighter : kind=person
combatant : kind=person
ex-combatant : kind=person
former combatant : kind=person
former fighter : kind=person
splinter group
breakaway faction
class agent pos=NOUN kind=person code=REB
terrorist : label=yes
terrorist group : label=yes kind=group
terrorist organization : label=yes kind=organization
terrorist organisation : label=yes kind=organization
terror group : label=yes kind=group
extremist : label=yes
jihadist : label=yes
jihadi : label=yes
Islamist
Islamist group : kind=group
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
separatist : kind=person
separatist group
separatist movement
secessionist : kind=person
separatist leader : kind=person
breakaway region
breakaway republic
independence movement
autonomy movement
class agent pos=NOUN kind=group code=CRM
pirate : kind=person
smuggler : kind=person
trafficker : kind=person
drug trafficker : kind=person
drug dealer : kind=person
criminal : kind=person
gang
criminal gang
cartel
drug cartel
gangster : kind=person
robber : kind=person
bandit : kind=person
mafia

# --- civilians and society
class agent pos=NOUN kind=group code=CVL
civilian : kind=person
people
population
citizen : kind=person
resident : kind=person
villager : kind=person
inhabitant : kind=person
local : kind=person
local people
passer-by : kind=person
bystander : kind=person
national : kind=person
compatriot : kind=person
man : kind=person
woman : kind=person
men : kind=person
women : kind=person
child : kind=person
children : kind=person
boy : kind=person
girl : kind=person
youth : kind=person
family
relative : kind=person
father : kind=person
mother : kind=person
wife : kind=person
husband : kind=person
son : kind=person
daughter : kind=person
victim : kind=person
witness : kind=person
eyewitness : kind=person
passenger : kind=person
shopkeeper : kind=person
worker : kind=person
employee : kind=person
laborer : kind=person
labourer : kind=person
driver : kind=person
farmer : kind=person
fisherman : kind=person
fishermen : kind=person
herder : kind=person
nomad : kind=person
student : kind=person
teacher : kind=person
doctor : kind=person
nurse : kind=person
settler : kind=person
voter : kind=person
crowd
community
tribe
clan
tribesman : kind=person
tribesmen : kind=person
elder : kind=person
tribal leader : kind=person
tribal elder : kind=person
tribal chief : kind=person
taxpayer : kind=person
pilgrim : kind=person
tourist : kind=person
traveller : kind=person
traveler : kind=person
expatriate : kind=person
class agent pos=NOUN kind=group code=OPP
protester : kind=person
protestor : kind=person
demonstrator : kind=person
organizer | organiser : kind=person
rioter : kind=person
marcher : kind=person
picketer : kind=person
striker : kind=person
activist : kind=person
campaigner : kind=person
class agent pos=NOUN kind=group code=REF
refugee : kind=person
displaced person : kind=person
displaced people
internally displaced person
IDP
IDPs
asylum seeker : kind=person
asylum-seeker : kind=person
migrant : kind=person
returnee : kind=person
exile : kind=person
class agent pos=NOUN kind=group code=CVL
hostage : kind=person
captive : kind=person
detainee : kind=person
prisoner : kind=person
prisoner of war : kind=person
prisoners of war : kind=person
POW
POWs
inmate : kind=person
political prisoner : kind=person
abductee : kind=person
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
businessman : kind=person
businesswoman : kind=person
businessmen : kind=person
company
firm
corporation
bank
oil company
investor : kind=person
trader : kind=person
executive : kind=person
contractor : kind=person
private contractor : kind=person
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
news agency : kind=organization
newspaper : kind=organization
television : kind=organization
radio : kind=organization
media : kind=organization
press : kind=organization
broadcaster : kind=organization
radio station : kind=organization
television station : kind=organization
TV station : kind=organization
news outlet : kind=organization
outlet : kind=organization
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
church : kind=organization
mosque : kind=organization
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
international organization : kind=organization
international organisation : kind=organization
international organizations : kind=organization
neighboring countries
neighbouring countries
member state
class agent pos=NOUN kind=person code=HLH
health worker
medic
rescue worker
rescuer
paramedic
hospital : kind=organization
firefighter
ambulance

# --- those who stand between the sides
class agent pos=NOUN kind=person
mediator
chief mediator
facilitator
intermediary
go-between
mediation team : kind=group
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
delegation : kind=group
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
