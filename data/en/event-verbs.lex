# Verbs of events with their CAMEO codes. Our own words and judgement; the codes are facts of the CAMEO code book.
#
#   cameo=   what the verb codes whatever its object is; without it only an object named below makes an event
#   KIND=    what it codes when its object is of that kind (kind= in event-nouns.lex): lift + sanction is 085
#   KIND=no  no event with such an object
#   prep=    prepositions, in order, behind which the target stands, where not the common ones
#   only=prep    the object is no target ("discussed Peru with Norway")
#   needs=target  an event only when the other side is known ("met the deadline" is none); needs=object: when it has an
#            object at all; needs=known: when the other side or the kind of the object is known ("attacked the problem" is none)
#   two-way=yes   a plural subject acts on one another ("the two met")
#   swap=yes      who suffers is the subject ("faces charges")
#   status=  overrides the status that the frame gives
#   op=      what it does to an act in its complement or object (agree, demand, appeal, refuse, threaten):
#            the code is then what event-codes.lex says that act becomes
#   plover= mode=  override what the code gives
class ev pos=VERB

# ---- 04 consult
meet | sit down | huddle | get together | rendezvous | reconvene : cameo=04 prep="with" needs=target two-way=yes demand=08 condition=no deadline=no plan=no request=07 aid=07 trade=no
see | lunch | dine : prep="with" visit=04
negotiate | bargain | haggle | parley : cameo=046 prep="with between for" only=prep two-way=yes release=046 truce=046 accord=046
consult | brief | debrief : cameo=04 prep="with to" needs=target two-way=yes
confer | talk | discuss | deliberate | chat : cameo=04 prep="with to" only=prep needs=target two-way=yes
speak : cameo=04 prep="with to" needs=target
call : prep="with" talks=04 protest=02 election=02 truce=02 attack=11
phone | telephone : cameo=041 needs=target
visit | tour : cameo=042 needs=target
travel | fly | head | journey | depart | arrive | return | go | come : prep="to in for" talks=04 property=0842 weapons=0842 refugees=084 visit=042 monitor=074 aid=073 troops=no
host | receive | entertain | welcome home : cameo=043 needs=target talks=043 aid=no support=no threat=no visit=043 demand=no award=no
hold | conduct | have : talks=04 visit=042 protest=141 captives=173 territory=192 election=no exercise=15 inquiry=09 attack=no trial=no truce=0871
open | begin | start | kick off | launch | convene | initiate | inaugurate : talks=04 attack=19 fight=19 protest=141 inquiry=09 trial=no diplomat=05 ties=05 road=08 restriction=172 cooperation=06 trade=06 embassy=05 verdict=no
resume | restart | reopen | renew | revive | continue | relaunch : talks=04 ties=05 aid=07 attack=19 fight=19 protest=141 trade=06 road=08 diplomat=05 inquiry=09 cooperation=06 weapons=155 accord=057 threat=13 sanction=163 demand=10 truce=0871 criticism=111 curfew=1723
attend | join : talks=04 protest=141 boycott=143 attack=19 coalition=06 alliance=05 accord=057
mediate | broker | facilitate | arbitrate | shuttle : cameo=045 prep="between with in" talks=045 accord=045 truce=045 release=045
intercede | intervene diplomatically : cameo=045 prep="between with in"
exchange : prep="with between" captives=0841 fire=19 fight=19 statement=04 diplomat=05 threat=13 attack=19 visit=042 information=064
swap : prep="with for" captives=0841

# ---- 03 intend, agree, offer (their complement decides: event.rules)
agree | consent | acquiesce | accede | assent : cameo=03 prep="with to" two-way=yes demand=08 truce=0871 talks=036 mediation=038 plan=03 release=0353 withdrawal=0356 aid=033 request=03 op=agree
offer : cameo=03 prep="to for" talks=036 aid=033 truce=0356 amnesty=035 mediation=039 asylum=075 apology=055 support=05 concession=035 condolence=no criticism=11 help=033 troops=0312 reform=034 resignation=0342 hope=no reward=no resistance=no op=agree
promise | pledge | vow | swear | undertake : cameo=03 prep="to for" aid=033 support=032 reform=034 attack=138 troops=0312 election=034 release=0353 withdrawal=0356 sanction=13 revenge=138 op=agree
commit : prep="to" cameo=03 crime=18 attack=18 fight=19 op=agree
guarantee | assure | reassure : cameo=03 prep="to" needs=target op=agree
propose | suggest | float : cameo=03 prep="to" talks=036 truce=0356 plan=03 mediation=039 reform=034 accord=037 sanction=no election=034 op=agree
accept | embrace : cameo=03 prep="from of" demand=08 resignation=no talks=036 truce=0871 mediation=038 plan=03 invitation=036 refugees=075 aid=no apology=056 responsibility=no award=no monitor=086 request=03 amnesty=no verdict=no release=03 withdrawal=no op=agree 
invite : cameo=026 prep="to"
work : cameo=06 prep="with" only=prep needs=target
participate | take part : talks=04 protest=141 exercise=06 mission=06
pursue : accord=037 talks=036 cooperation=031 ties=032 release=0353
schedule | arrange | set up | plan : talks=036 visit=036 exercise=15 attack=138 protest=133
prepare | ready : talks=036 attack=138 troops=154 sanction=13
reach | strike | conclude | clinch | hammer out | complete | finalize | finalise | forge | secure | achieve | cement : prep="with between" accord=057 truce=0871 talks=no release=0841 plan=057 ties=05 territory=no base=19 territory=19 property=19 troops=19 weapons=19
envision | foresee : talks=036

# ---- 05 diplomatic cooperation, praise
praise | laud | commend | hail | applaud | salute | compliment | extol | pay tribute | celebrate | thank | congratulate | welcome | appreciate | endorse | acclaim | cheer : cameo=051 prep="to of for on" refugees=075 troops=no aid=051
sign | initial | ink | ratify | countersign : cameo=057 prep="with between" law=no reform=082 restriction=172 sanction=163 protest=no
back | support | stand by | side | rally behind | advocate | favor | favour | champion : cameo=05 prep="for of with" needs=target attack=05 sanction=05 protest=05 plan=05
defend | justify | vindicate : cameo=052 prep="of" territory=no needs=target
recognize | recognise : cameo=054 needs=target talks=no rights=05
apologize | apologise | express regret : cameo=055 prep="to for"
forgive | absolve : cameo=056
normalize | normalise | upgrade | restore | re-establish | reestablish | establish | deepen | strengthen | boost | improve | expand | enhance | widen | broaden | cultivate | mend | repair | promote | bolster | reinforce | consolidate : prep="with between to in" ties=05 cooperation=06 trade=06 talks=05 troops=154 police=153 deployment=154 aid=07 sanction=163 restriction=172 rights=08 weapons=155 security=15 accord=05 truce=0871 reform=08 base=154 monitor=074
accredit | appoint an ambassador : cameo=05
ally : cameo=05 prep="with" needs=target two-way=yes
mark the anniversary | lay a wreath : cameo=017
express : concern=11 support=05 apology=055 concern=11 criticism=11 rejection=12 solidarity=05 condolence=05 thanks=051 gratitude=051 condemnation=111

# ---- 06 material cooperation
cooperate | collaborate | work together | team up | partner | join force : cameo=06 prep="with" needs=target two-way=yes
trade : cameo=061 prep="with" two-way=yes needs=target fire=19 attack=19 accusation=112 criticism=111
import | export | sell | buy : prep="to from" needs=target trade=061 weapons=062 aid=061
share : prep="with" information=064 intelligence=064 evidence=064
extradite : cameo=063 prep="to from" 
hand over | turn over | transfer | deliver : prep="to" captives=0841 suspect=063 territory=0874 weapons=0873 aid=073 statement=no power=083 property=0842
repatriate : cameo=084 prep="to from" captives=0841
carry out | stage | perform | mount | wage | execute : attack=19 fight=19 exercise=15 protest=141 inquiry=09 crime=18 captives=186 destruction=1712 person=186 reform=08 verdict=no arrest=173 release=0841 accord=06 threat=19 sanction=163 disarmament=0873
patrol : cameo=15 prep="with near" needs=target

# ---- 07 aid
aid | assist | help | bail out : cameo=07 prep="to for" needs=target talks=no attack=19 accord=05
provide | give | supply | furnish | donate | grant | contribute | extend | lend | send in | airlift | allocate | disburse | ship | offer up | channel : prep="to for with" aid=07 military-aid=072 weapons=072 asylum=075 support=05 monitor=074 troops=074 amnesty=081 recognition=054 rights=082 access=086 road=086 ties=05 refugees=no statement=no reform=082 permission=086 visa=075 pledge=03 threat=no independence=083 concession=08 security=07 verdict=no accord=03
send | dispatch | rush | despatch : prep="to" aid=073 military-aid=072 weapons=072 troops=15 police=153 monitor=074 diplomat=042 statement=no refugees=174 plan=no invitation=036 rescue=073 envoy=042 delegation=042 deployment=154
finance | fund | bankroll | subsidize | subsidise : cameo=071 prep="to for in" needs=target fight=19 attack=no protest=no
arm | equip | train : cameo=072 needs=target troops=072 police=072
shelter | harbor | harbour : cameo=075 needs=target
evacuate | rescue : prep="from" cameo=073 needs=target troops=0874 diplomat=161 refugees=073 captives=073 
feed | treat : refugees=073
resettle : refugees=075

# ---- 08 yield
concede | give in | yield | relent | capitulate | back down | bow | climb down | cave in : cameo=08 prep="to" territory=0874 election=08 goal=no demand=08
ease | lift | relax | loosen | remove | abolish | waive | rescind | revoke | repeal | undo : prep="on against in from" sanction=085 restriction=081 curfew=081 blockade=0872 road=081 accusation=081 trade=085 troops=0874 weapons=0873 verdict=081 law=081 base=0874 reform=no occupation=0874
end | halt | stop | cease | suspend | discontinue | freeze | terminate | pause | interrupt : prep="with to on against from in by" talks=164 aid=162 military-aid=162 ties=161 attack=0871 fight=0871 fire=0871 sanction=085 restriction=081 blockade=0872 curfew=081 truce=196 protest=08 weapons=0873 trade=16 monitor=166 cooperation=16 inquiry=08 accord=16 visit=16 occupation=0874 exercise=087 support=16 diplomat=161 crime=08 deployment=087 mediation=165 recognition=161 property=171 withdrawal=12 disarmament=12 release=12
cut | sever | break off | cut off | curtail | reduce | downgrade | slash | scale back | scale down | withhold | curb : prep="with to on against from in" talks=164 aid=162 military-aid=162 ties=161 trade=16 cooperation=16 troops=0874 weapons=0873 sanction=085 support=16 diplomat=161 restriction=081 attack=087 fight=087
cancel | call off | postpone | delay | put off | shelve | abandon | scrap : prep="with to on against from in" talks=164 visit=16 aid=162 accord=16 protest=08 truce=196 weapons=0873 attack=087 sanction=085 exercise=087 cooperation=16 trade=16 ties=161 release=12 withdrawal=12 election=17 invitation=16
put on hold | put talks on hold : prep="with" cameo=16
shelve plans : cameo=08
release | free | liberate | set free | let free | let go | parole | ransom : cameo=0841 prep="from by" needs=object statement=no territory=19 aid=07 property=0842 verdict=no weapons=no funds=08 plan=no
pardon | amnesty | exonerate | acquit | reprieve : cameo=081
allow | let | permit | authorize | authorise | enable : monitor=086 aid=0863 access=086 protest=08 election=082 road=086 refugees=086 troops=086 attack=no visit=086 politics=082 talks=08 inspector=0862
legalize | legalise | unban | decriminalize : cameo=0812
demobilize | demobilise | disarm | decommission | lay down | dismantle : cameo=0873 prep="in from" talks=no base=0874 weapons=0873
withdraw | pull out | pull back | retreat | redeploy | evacuate from | move out | vacate | disengage | pull : cameo=0874 prep="from of" troops=0874 diplomat=161 monitor=166 aid=162 support=16 plan=no statement=no accusation=08 weapons=0874 candidate=no talks=164 accord=16 demand=08 recognition=16 invitation=16 ambassador=161 sanction=085 resignation=no case=08 territory=0874
resign | step down | stand down | abdicate | quit | step aside : cameo=0832 prep="from" talks=164 territory=0874
surrender arms | lay down arms : cameo=0873
observe | honor | honour | respect | abide | uphold : truce=0871 accord=06 demand=08 prep="by with"
comply : cameo=08 prep="with"
declare | announce | proclaim | order | impose | enforce | introduce | reimpose | slap | institute | decree : prep="on against in with" truce=0871 sanction=163 blockade=191 curfew=1723 restriction=172 attack=19 fight=19 inquiry=09 deployment=154 talks=036 visit=036 aid=033 amnesty=081 withdrawal=0874 release=0841 arrest=173 expulsion=174 reform=082 protest=141 strike=143 election=082 accord=057 troops=15 cooperation=06 support=05 exercise=15 resignation=0832 disarmament=0873 independence=13 boycott=143 plan=no evacuation=0874 mobilization=154 asylum=075 ties=05 suspension=16 tariff=163 easing=085 resumption=05 aid=033 money=033 suspension=16
hand back | give back | return home : cameo=0842 prep="to"
surrender : cameo=0874 prep="to" captives=0841 suspect=063 territory=0874 weapons=0873 power=083 property=0842
expand access | grant access : cameo=086 prep="to"
reform | amend | democratize | democratise | liberalize | liberalise | overhaul : cameo=082 prep="in" law=082 reform=082 politics=082 talks=no

# ---- 09 investigate
investigate | probe | inquire | look into | inspect | question | interrogate | examine | search : prep="for into of" cameo=09 property=171 base=171 territory=171 road=no person=173

# ---- 02, 10 appeal, demand
ask | request | beg | implore | petition : cameo=02 prep="for to of" question=no aid=023 talks=026 mediation=028 truce=027 release=0253 withdrawal=0256 asylum=023 troops=0233 support=022 monitor=0255 extradition=0213 reform=024 op=appeal
appeal | plead : cameo=02 prep="to with" verdict=no aid=023 talks=026 truce=027 release=0253 op=appeal
urge | encourage | exhort | entreat | persuade | press | lobby | prod | nudge | invoke : cameo=02 prep="on to" charge=no op=appeal
call on | call upon : cameo=02 prep="on upon" needs=target op=appeal
call for : cameo=02 prep="on to from for" talks=026 truce=027 release=0253 aid=023 sanction=10 election=024 reform=024 attack=10 inquiry=10 withdrawal=0256 mediation=028 protest=02 resignation=10 support=022 op=appeal
demand | require | order that | instruct | command | call in : cameo=10 prep="from of on that" talks=106 release=1053 withdrawal=1056 reform=104 aid=103 truce=107 apology=10 resignation=1041 sanction=10 amnesty=105 inquiry=10 op=demand
insist : prep="on" talks=106 release=1053 withdrawal=1056 reform=104 truce=107 apology=10 demand=10
summon : cameo=106 diplomat=11
seek : prep="from with" talks=026 aid=023 support=022 asylum=023 accord=027 truce=027 release=0253 mediation=028 extradition=0213 ties=022 cooperation=021 withdrawal=0256 sanction=10 reform=024 inquiry=02 trade=021 apology=02 recognition=022 refuge=023 op=appeal
pressure | compel | force out | oblige : cameo=10 prep="to into" op=demand

# ---- 11 disapprove
criticize | criticise | condemn | denounce | decry | deplore | blast | slam | lambast | lambaste | rebuke | chide | castigate | censure | deride | scold | berate | chastise | assail | rail | lash out | scorn | ridicule | mock | disparage | insult | blame | fault | excoriate | reprimand | admonish | bemoan | hit out | slate | disapprove | denigrate | vilify : cameo=111 prep="for at against of on over"
accuse | allege | charge | implicate | suspect : cameo=112 prep="of with against by" needs=target money=no
claim : prep="of" responsibility=18
complain | protest to | object | lodge a complaint : cameo=111 prep="about to against of over"
sue | indict | prosecute | take to court | arraign | impeach | try : cameo=115 prep="against of for" needs=target talks=no accord=no
convict | sentence | find guilty | condemn to death : cameo=116 prep="of for to"
regret | lament : cameo=111 needs=target
express outrage | express dismay | express concern | voice concern | express doubt | express alarm : cameo=111 prep="over about at"
voice : concern=11 support=05 criticism=111 rejection=12
file : accusation=115 prep="against"
warn : prep="of against" op=warn attack=13 sanction=13 fight=13

# ---- 12 reject
reject | refuse | refute | rebuff | spurn | turn down | decline | rule out | dismiss | repudiate | brush aside | resist | shun | snub | shrug off | disavow | scoff : cameo=12 prep="of from by" talks=125 truce=1246 plan=127 demand=124 mediation=126 accord=127 accusation=no comment=no release=1243 aid=121 withdrawal=1246 request=122 concern=no reform=123 offer=121 person=no invitation=125 op=refuse
oppose | object to : cameo=12 prep="to of" sanction=12 needs=object op=refuse
deny : access=12 aid=12 asylum=12 road=12 rights=17 request=12 prep="to" visa=12
veto | block the resolution | vote down : cameo=129 prep="of"
defy | flout | ignore | disregard | disobey | violate | breach | break | infringe | contravene : prep="by with" demand=12 sanction=128 truce=196 accord=128 ties=161 talks=164 blockade=14 embargo=128 request=12 curfew=14 law=128 threat=12 restriction=128 rights=17 territory=19 border=15 promise=12 road=no
fail : talks=no op=refuse
boycott : cameo=143 talks=125 election=143
stall | deadlock : talks=no

# ---- 13 threaten
threaten | menace : cameo=13 prep="with to against" peace=no op=threaten
vow revenge | vow retaliation : cameo=138
brandish : weapons=13

# ---- 14 protest
protest | demonstrate | rally | march | picket | take to the street : cameo=141 prep="against at outside over in" 
riot | rampage : cameo=145 prep="against in"
go on strike | go on hunger strike | strike work | down tool | walk out | stop work : cameo=143 prep="against over of" 
storm | ransack | stone : cameo=145 base=19 territory=19 diplomat=145 property=145
burn | torch : cameo=1712 needs=object person=18 flag=14
occupy | seize | capture | take over | overrun | annex | invade | retake | recapture | conquer | take control | wrest : cameo=192 prep="from of in" property=171 person=173 captives=181 weapons=171 territory=192 power=no captive=181 troops=173 base=192 building=171 crowd=no road=192 plan=no
block | blockade | obstruct | barricade | besiege | encircle | surround | lay siege : prep="to from" cameo=191 road=144 plan=12 talks=12 aid=16 sanction=12 accord=12 trade=191 needs=object statement=172 politics=172 protest=175 resolution=12

# ---- 15 mobilize
mobilize | mobilise | deploy | mass | amass | station | muster | call up | position : cameo=154 prep="in against to near along around" police=153 weapons=155 troops=154 monitor=074 support=05 protest=141 aid=07 money=07
reinforce troops | beef up | step up | tighten | intensify | escalate | toughen : prep="on against in" police=153 troops=154 security=15 attack=19 fight=19 sanction=163 blockade=191 border=15 restriction=172 criticism=111 protest=141 talks=no deployment=154 threat=13 curfew=172 cooperation=06
test | test-fire | fire off : weapons=155 prep="over near"
fly over | overfly : cameo=15 needs=target
put on alert | alert | remain on alert | be on alert : cameo=15 troops=152 police=151
develop | install | build | enrich | acquire | manufacture | stockpile : weapons=155 ties=05 base=15
rearm | arm itself : cameo=15

# ---- 16 reduce relations
expel | eject | throw out | kick out | evict | oust | banish | deport | exile | drive out : cameo=174 prep="from" diplomat=166 monitor=166 troops=19 refugees=174 person=174 talks=no politics=17
recall : diplomat=161 prep="from" troops=154
sanction | penalize | penalise | blacklist : cameo=163 prep="for" needs=target plover=SANCTION
embargo | ostracize | ostracise | isolate : cameo=163 needs=target
unfreeze | unblock : cameo=085 prep="of"
close | shut | shut down | seal | seal off | close down : accord=057 road=16 diplomat=161 territory=172 politics=172 property=171 base=172 prep="with to" talks=no trade=16 weapons=0873 territorial=16
leave | walk out of | storm out | pull out of | quit the : talks=164
collapse | break down | founder | fall apart : talks=164 truce=196
ground : aid=16 trade=16

# ---- 17 coerce
arrest | detain | intercept | imprison | jail | incarcerate | apprehend | round up | nab | intern | hold captive | take into custody | lock up | place under arrest | remand : cameo=173 prep="by"
confiscate | impound | requisition | expropriate | nationalize : cameo=171 prep="from" needs=object
destroy | demolish | raze | bulldoze | wreck | level | damage | vandalize | vandalise | deface | loot | sabotage | set fire | blow up | flatten : cameo=1712 prep="of in" needs=object weapons=0873 base=19 talks=no person=18 ties=no
ban | outlaw | prohibit | forbid | bar | restrict | censor | suppress | limit | gag | muzzle | criminalize : cameo=172 prep="from in" talks=no weapons=no trade=163 aid=16 protest=175 protestor=175 needs=object sanction=no troops=no
crack down | repress | persecute | harass | intimidate | quell | break up | clamp down : cameo=175 prep="on" talks=164 ties=161 
disperse | tear-gas | put down : cameo=175 needs=object
prevent | foil | thwart | hinder | impede : protest=175 attack=no road=17 aid=16 monitor=12 trade=17 talks=no troops=no refugees=17
hack | hack into : cameo=176 prep="into of"
extort | blackmail : cameo=17
face | undergo : accusation=115 trial=115 sanction=163 swap=yes arrest=173 threat=13 attack=19 criticism=111 verdict=116

# ---- 18 unconventional violence
abduct | kidnap | take hostage | hijack | snatch | take captive | hold hostage | carjack | commandeer : cameo=181 prep="by from"
beat | punch | stab | assault | maul | manhandle | club | hit | hurt | knife | slap about | mistreat | attack with : cameo=182 prep="by with" needs=object talks=no base=19 territory=19 property=19 weapons=19 troops=19 target=19 trade=no ties=no
rape | molest : cameo=1821
torture | abuse | mutilate : cameo=1822 prep="by"
kill | slay | murder | wound | injure | maim | behead | massacre | gun down | lynch | slaughter | butcher | strangle : cameo=18 prep="by in" needs=object talks=no plan=no reform=no
bomb | firebomb | dynamite | blow itself up | blow himself up | detonate : cameo=183 prep="in at near" weapons=183
explode | go off :  attack=183
assassinate : cameo=186 
poison : cameo=18 ties=no talks=no
ambush | waylay : cameo=19

# ---- 19 fight
attack | raid | strike at | storm into | target | pound | hammer | counterattack | retaliate | pummel | blitz | aggress | battle | fight | combat | clash | skirmish | engage in combat | exchange fire | trade fire | fire on | open fire | fire | shoot | shoot at | return fire | advance on | engage : cameo=19 prep="on at against with into in" two-way=clash talks=no crime=no disease=no person-job=no weapons=19 corruption=no staff=no question=no fire=no needs=known
shoot dead | shoot and kill | shoot down | down : cameo=193 prep="by" needs=object
shell | bombard | mortar | rain : cameo=194 prep="on"
strafe | bomb from the air | carpet-bomb : cameo=195
gas : cameo=204
execute hostage : cameo=18
topple | overthrow | depose | unseat : cameo=19 prep="of"

# adjectives that say an act ("is opposed to the plan")
class eva pos=ADJ
critical | contemptuous | scornful : cameo=111 prep="of"
opposed | hostile : cameo=12 prep="to"
supportive | appreciative | grateful | thankful : cameo=05 prep="of to" needs=target

# verbs that say of an act that it is, was or will be ("talks will resume", "fighting broke out")
class happen pos=VERB
take place | begin | start | resume | continue | break out | erupt | occur | happen | open | go on | go ahead | flare | flare up | intensify | escalate | rage | kick off | get underway | get under way | drag on | persist | increase | grow | spread | mount : phase=on
end | stop | cease | collapse | break down | break off | conclude | fail : phase=off

# verbs of having declined to speak: refusals that are no events
class decline-what pos=VERB
comment | say | elaborate | name | give | identify | speculate | confirm | specify | discuss | be

# verbs under which "must" is a demand
class saying pos=VERB
say | tell | add | reiterate | repeat | stress | declare | announce | insist | warn | write | note | state | emphasize | emphasise | underline | maintain | argue | remind | assert | affirm | explain


# under these an act is planned, not only hoped for
class plan-verb pos=VERB
plan | schedule | intend | decide | set | arrange | prepare | expect | slate

# what is under these is only hoped for, also where a "will" or "agree to" stands between
class hope-verb pos=VERB
hope | wish | aspire

# a body that does so has done what a decision alone can do (event-codes.lex, decided=)
class decide-verb pos=VERB
decide | vote | resolve | opt

# whose subject tells the act ("peacekeepers arrived in Halm")
class arrive pos=VERB
gather | assemble : crowd=141
arrive | land | deploy | return | enter | move in : monitor=074 aid=073 troops=15 refugees=no
