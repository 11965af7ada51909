# Titles: what a person is called before or after the name. code= the part that the office has, put after the country
# ("Tarvian foreign minister": TRVGOV); rank= how high, 1 head of state or government, 2 minister, 3 under a minister or
# head of a body, 4 other. A title without a code takes that of the body it belongs to ("spokesman for the Front").
# Source: our own list.

class title pos=NOUN code=GOV rank=1
president
co-president
interim president
acting president
transitional president
president-elect
prime minister
acting prime minister
interim prime minister
caretaker prime minister
premier
chancellor
king
queen
emir
amir
sultan
crown prince
head of state
head of government
supreme leader
chief executive
leader
first minister
state counsellor
shah
pope
taoiseach
ex-president : code=ELI rank=4
former president : code=ELI rank=4
former prime minister : code=ELI rank=4

class title pos=NOUN code=GOV rank=2
vice president | vice-president
deputy president
deputy prime minister
deputy premier
foreign minister
minister of foreign affairs
minister for foreign affairs
foreign secretary
external affairs minister
secretary of state
interior minister
interior secretary
home secretary
home minister
finance minister
treasury secretary
chancellor of the exchequer
justice minister
attorney general
information minister
communications minister
culture minister
trade minister
trade secretary
trade representative
commerce minister
commerce secretary
energy minister
energy secretary
oil minister
petroleum minister
environment minister
health minister
education minister
agriculture minister
transport minister
labor minister
labour minister
economy minister
planning minister
development minister
security minister
unification minister
reconciliation minister
cabinet minister
minister
minister of state
northern ireland secretary
national security adviser | national security advisor
cabinet secretary
commissioner
high representative
foreign policy chief
defense minister | defence minister | minister of defense | minister of defence : code=GOVMIL
defense secretary | defence secretary | secretary of defense : code=GOVMIL

class title pos=NOUN code=GOV rank=3
deputy foreign minister
vice foreign minister
deputy secretary of state
undersecretary of state | under secretary of state
assistant secretary of state
deputy assistant secretary of state
undersecretary | under-secretary
deputy minister
vice minister
state secretary
junior minister
permanent secretary
ambassador
ambassador-at-large
deputy ambassador
permanent representative
consul
consul general
charge d'affaires
special envoy
envoy
peace envoy
special representative
special presidential envoy
presidential envoy
personal envoy
special adviser | special advisor
special coordinator
coordinator
high commissioner for peace
peace commissioner
chief negotiator
lead negotiator
top negotiator
chief nuclear negotiator
nuclear negotiator
chief of staff
presidential adviser | presidential advisor
presidential aide
diplomatic adviser | diplomatic advisor
governor
provincial governor
deputy governor
mayor
lord mayor
prefect
intelligence chief : code=GOVSPY
spy chief : code=GOVSPY
director of national intelligence : code=GOVSPY

# Offices that take the part of their body
class title pos=NOUN rank=3
secretary general | secretary-general
deputy secretary general | deputy secretary-general
under-secretary-general | undersecretary-general
general secretary
director general | director-general
executive director
director
managing director
chairman
chairwoman
chairperson
chair
co-chair | co-chairman
vice chairman | vice-chairman
commission chairman
head
deputy head
chief
deputy chief
chief executive officer | CEO
secretary
high commissioner
high commissioner for refugees
high commissioner for human rights
humanitarian coordinator
emergency relief coordinator
head of mission
mission chief
head of the delegation | head of delegation | delegation head | delegation chief | delegation leader
political leader
political bureau chief | politburo chief
head of the political bureau
head of the political office | political office chief
deputy leader
founder
co-founder
chief mediator
lead mediator
mediator
facilitator
co-facilitator
negotiator
peace negotiator
delegate
representative
senior member
member
rebel leader : code=REB
rebel commander : code=REB
rebel chief : code=REB
guerrilla leader : code=REB
guerrilla commander : code=REB
militia leader : code=REB
militia commander : code=REB
militant leader : code=REB
warlord : code=REB
separatist leader : code=SEP
opposition leader : code=OPP
party leader : code=PTY
dissident : code=OPP
activist : code=OPP
human rights activist : code=NGO

class title pos=NOUN rank=4
spokesman
spokeswoman
spokesperson
chief spokesman
deputy spokesman
press secretary
presidential spokesman : code=GOV
presidential spokeswoman : code=GOV
government spokesman : code=GOV
government spokeswoman : code=GOV
government spokesperson : code=GOV
foreign ministry spokesman : code=GOV
foreign ministry spokeswoman : code=GOV
foreign ministry spokesperson : code=GOV
interior ministry spokesman : code=GOV
defense ministry spokesman | defence ministry spokesman : code=GOVMIL
state department spokesman : code=USAGOV
state department spokeswoman : code=USAGOV
white house spokesman : code=USAGOV
white house spokeswoman : code=USAGOV
white house press secretary : code=USAGOV
army spokesman : code=MIL
military spokesman : code=MIL
navy spokesman : code=MIL
police spokesman : code=COP
police spokeswoman : code=COP
rebel spokesman : code=REB
adviser | advisor
senior adviser | senior advisor
aide
senior aide
assistant
deputy
official
senior official
analyst : code=ELI
political analyst : code=ELI
professor : code=ELI
expert : code=ELI
journalist : code=MED
reporter : code=MED
correspondent : code=MED
editor : code=MED

class title pos=NOUN code=LEG rank=3
speaker
parliament speaker
speaker of parliament | speaker of the parliament
house speaker
senator
congressman
congresswoman
lawmaker
member of parliament
mp
majority leader
minority leader

class title pos=NOUN code=JUD rank=3
judge
chief justice
justice
magistrate
prosecutor
chief prosecutor
public prosecutor
prosecutor general

class title pos=NOUN code=MIL rank=3
general
lieutenant general
major general
brigadier general
brigadier
field marshal
marshal
admiral
vice admiral
rear admiral
commodore
commander
commander-in-chief | commander in chief
supreme commander
army chief
military chief
chief of army staff
chief of general staff | chief of the general staff
chairman of the joint chiefs of staff
force commander
Gen.
Lt. Gen.
Maj. Gen.
Brig. Gen.
Adm.

class title pos=NOUN code=MIL rank=4
colonel
lieutenant colonel
major
captain
lieutenant
sergeant
corporal
private
Col.
Lt. Col.
Maj.
Capt.
Lt.
Sgt.
Cpl.

class title pos=NOUN code=COP rank=3
police chief
police commissioner
police commander
inspector general
chief inspector
superintendent

class title pos=NOUN code=REL rank=3
archbishop
bishop
cardinal
patriarch
ayatollah
grand ayatollah
imam
mullah
mufti
grand mufti
rabbi
chief rabbi
cleric
reverend

# Forms of address: they say nothing of an office
class title pos=NOUN rank=9 address=yes
Mr. | Mr
Mrs. | Mrs
Ms. | Ms
Miss
Dr. | Dr
Sir
Lord
Lady
Prof. | Prof
Sheikh | Shaikh | Sheik
Prince
Princess
Haji
Comandante
Comrade
Rev. | Rev
Sen. : code=LEG rank=3 address=no
Rep. : code=LEG rank=3 address=no
Gov. : code=GOV rank=3 address=no
Amb. : code=GOV rank=3 address=no
