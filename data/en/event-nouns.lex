# Nouns of events, and nouns on which the meaning of a verb depends ("lift sanctions", "lift a ban").
# Our own words. kind= is what a verb's entry in event-verbs.lex asks for; cameo= is the code of the noun where it is itself
# an act ("Monday's attack on the base", "held talks"); without it the noun is only a kind of object.
#   like=  the kind that counts where a verb says nothing of this one
#   op=  as in event-verbs.lex, for a clause that hangs on the noun ("its demand that they leave")
#   prep=  the prepositions, in order, behind which its target stands, where not the common ones
#   swap=yes  who has it is the target ("the arrest of", "the death of")
#   two-way=yes  what two sides do together: a plural subject acts on one another
#   mode=  a finer PLOVER mode than the code gives
# no pos=: a tagger that takes "aid" for a verb after "send" shall not hide it; frames know where a noun stands
class evn

# talks
talk | talks | peace talk | negotiation | dialogue | discussion | consultation : kind=talks two-way=yes cameo=046 prep="with between"
round | round of talk | round of negotiation | bargaining | mediation effort : kind=talks two-way=yes cameo=046 prep="with between"
meeting | summit | conference | encounter | get-together | session | face-to-face : kind=talks two-way=yes cameo=04 prep="with between"
summit talk | summit meeting | trilateral | bilateral : kind=talks two-way=yes cameo=04 prep="with between"
phone call | telephone call | call with | phone conversation | telephone conversation | video conference : kind=talks two-way=yes cameo=041 prep="with between to"
visit | trip | tour | state visit | stopover : kind=visit cameo=042 prep="to with in"
mediation | good offices | facilitation | shuttle diplomacy : kind=mediation cameo=045 prep="between with in"
peace process | reconciliation | rapprochement | normalization | normalisation : kind=talks two-way=yes
briefing | press conference | news conference | press briefing : kind=statement
contact : kind=talks two-way=yes cameo=04 prep="with between"

# accords and ties
agreement | accord | deal | treaty | pact | settlement | convention | memorandum | memorandum of understanding | protocol | charter | compact | concordat : kind=accord two-way=yes cameo=057 op=agree prep="with between"
peace deal | peace agreement | peace accord | peace treaty | peace pact | free trade agreement | trade deal | trade agreement | joint declaration | joint communique : kind=accord two-way=yes cameo=057 op=agree prep="with between"
consensus | compromise | understanding | common ground | breakthrough : kind=accord two-way=yes cameo=057 op=agree prep="with between"
tie | relation | diplomatic tie | diplomatic relation | link | relationship | friendship | partnership | alliance : kind=ties two-way=yes prep="with between to"
recognition : kind=ties two-way=yes cameo=054 prep="of"
cooperation | collaboration | coordination | joint exercise | joint manoeuvre | joint maneuver | joint drill | joint patrol : kind=cooperation two-way=yes cameo=06 prep="with between"
trade | export | import | commerce | exchange | investment | sale | purchase | flight | air link | supply of gas : kind=trade two-way=yes
support | backing | endorsement | solidarity | approval | praise | commendation | applause : kind=support cameo=05 prep="for to with from"
congratulation | greeting | welcome | tribute : kind=support cameo=051 prep="to for"
apology : kind=apology cameo=055 prep="to for"
embassy | consulate | ambassador | envoy | diplomat | diplomatic mission | charge d'affaires | attache : kind=diplomat
observer | inspector | peacekeeper | peacekeeping force | peacekeeping troop | monitor | monitoring mission | peacekeeping mission | blue helmet : kind=monitor

# aid
aid | assistance | help | relief | humanitarian aid | food aid | loan | grant | credit | donation | fund | funding | financing | subsidy | food | medicine | tent | blanket | supplies | relief supplies | supply | delivery | aid delivery | food delivery | medical supplies | shipment | convoy | aid convoy | rescue team | aid package : kind=aid
$ | € | £ | ¥ | million | billion | dollar | euro | pound | shilling | rupee | yen | money | cash | remittance : kind=money like=aid
military aid | military assistance | arms shipment | training : kind=military-aid like=aid
asylum | refuge | sanctuary | shelter : kind=asylum

# sanctions, restrictions
sanction | embargo | boycott | arms embargo | trade ban | tariff | duty | export ban | import ban | freeze | asset freeze | no-fly zone | travel ban | penalty : kind=sanction cameo=163 prep="on against over"
blockade | siege | cordon : kind=blockade cameo=191 prep="of on against"
curfew : kind=curfew cameo=1723 prep="in on"
state of emergency | martial law | emergency rule : kind=curfew cameo=1724 prep="in on"
restriction | ban | curb | limit | censorship | prohibition : kind=restriction cameo=172 prep="on against"
road | bridge | highway | crossing | border crossing | checkpoint | border | airport | port | pipeline | airspace | transport | traffic | passage | access | corridor : kind=road
state of siege : kind=curfew cameo=1724

# what is stopped or taken up again, of what stands behind "of": "announced a suspension of aid to Peru"
suspension | halt | interruption | cutoff | cut-off | cancellation | termination | postponement | reduction | cut : kind=suspension cameo=16 prep="to with of against from"
lifting | easing | removal | relaxation : kind=easing cameo=08 prep="of on against from"
resumption | restoration | normalization of tie : kind=resumption cameo=05 prep="with of"

# forces
troop | soldier | force | army | peacekeeping contingent | unit | contingent | battalion | brigade | regiment | division | garrison | reservist | marine | commando | military presence | fighter | security force : kind=troops
police | riot police | security personnel : kind=police
warship | aircraft carrier | jet | fighter jet | warplane | tank | missile | rocket | shell | mortar | bullet | shot | grenade | weapon | firearm | rifle | gun | military equipment | armoured vehicle | armored vehicle | patrol vehicle | helicopter | arm | artillery | rocket launcher | battery | nuclear weapon | warhead | chemical weapon | stockpile | arsenal | ammunition | heavy weapon | mine | landmine | centrifuge | uranium | enrichment | nuclear program | nuclear programme | nuclear test | missile test | reactor : kind=weapons
withdrawal | pullout | pullback | pull-out | pull-back | evacuation | retreat | drawdown | disengagement | redeployment : kind=withdrawal cameo=0874 prep="from"
deployment | mobilization | mobilisation | buildup | build-up | reinforcement | call-up | show of force : kind=deployment cameo=154 prep="in to against near"
exercise | manoeuvre | maneuver | war game | drill : kind=exercise cameo=15 prep="near against in"
disarmament | demobilization | demobilisation | decommissioning : kind=disarmament cameo=0873 prep="of"
base | outpost | position | compound | headquarters | camp | stronghold | military base : kind=base
territory | land | area | city | town | village | province | district | region | island | hill | valley | airfield : kind=territory

# captives and people
prisoner | hostage | captive | detainee | inmate | political prisoner | abductee | prisoner of war | pow : kind=captives
release : kind=release cameo=0841 prep="of by from"
prisoner swap | prisoner exchange | prisoner release | swap of prisoner : kind=release cameo=0841 prep="with between of"
refugee | displaced | migrant : kind=refugees
extradition : kind=extradition cameo=063 prep="to of from"
arrest | detention | imprisonment | capture | jailing : kind=arrest cameo=173 prep="of" swap=of
deportation | expulsion : kind=expulsion cameo=174 prep="of" swap=of
abduction | kidnapping | kidnap | hijacking | hostage-taking | hostage taking : kind=attack cameo=181 prep="of" swap=of
suspect | fugitive | alleged bomber : kind=suspect

# violence
attack | assault | raid | strike | offensive | ambush | onslaught | incursion | invasion | military operation | military action | military offensive | hostility : kind=attack cameo=19 prep="on against in into at near"
air strike | airstrike | air raid | aerial bombardment | drone strike | missile strike | bombing raid : kind=attack cameo=195 prep="on against in at"
shelling | bombardment | artillery fire | rocket fire | rocket attack | mortar attack | mortar fire : kind=attack cameo=194 prep="of on against into at"
bombing | bomb attack | blast | explosion | car bombing | car bomb | bomb | roadside bomb | grenade attack : kind=attack cameo=183 prep="in on at against near"
suicide bombing | suicide attack | suicide car bombing : kind=attack cameo=1831 prep="in on at against near"
shooting | gunfire | gun attack | firefight | gun battle | gunfight | shoot-out | shootout | clash | fighting | battle | combat | skirmish | war | civil war | conflict | fight : kind=fight cameo=19 prep="with between against" two-way=yes
killing | murder | slaying | assassination | execution | beheading | massacre | slaughter | bloodshed : kind=attack cameo=18 prep="of" swap=of
genocide | ethnic cleansing | mass killing : kind=crime cameo=20 prep="of against" swap=of
torture | beating | rape | abuse | ill-treatment | mistreatment | atrocity : kind=crime cameo=182 prep="of against" swap=of
violence | bloodletting | unrest | terrorism | terror attack | terrorist attack | fire : kind=attack
violation of ceasefire | ceasefire violation | truce violation : kind=attack cameo=196 prep="by"
destruction | demolition : kind=destruction cameo=1712 prep="of" swap=of
seizure | confiscation | takeover : kind=seizure cameo=171 prep="of" swap=of
occupation | annexation : kind=occupation cameo=192 prep="of" swap=of
property | house | home | building | church | mosque | temple | school | hospital | asset | vessel | ship | boat | vehicle | office | factory | car | account | cargo : kind=property

# truce
ceasefire | cease-fire | truce | armistice | cessation of hostility | cessation of hostilities | cease fire | pause in fighting | halt to violence : kind=truce two-way=yes cameo=0871 prep="with between in"

# protest
protest | demonstration | rally | march | sit-in | demo | street protest | mass protest : kind=protest cameo=141 prep="against at outside over in"
riot | rioting | street violence | violent protest : kind=protest cameo=145 prep="against in"
strike action | general strike | walkout | work stoppage | industrial action : kind=protest cameo=143 prep="against over in"
hunger strike : kind=protest cameo=142 prep="against over"
coup | coup attempt | uprising | rebellion | revolt | insurrection | mutiny : kind=fight cameo=19 prep="against in"
demonstrator | protester | protestor | crowd | marcher : kind=crowd

# computers
cyberattack | cyber-attack | cyber attack | cyber warfare | hacking attack | hack : kind=attack cameo=176 mode=cyber prep="on against at"

# words as acts
demand | ultimatum : kind=demand cameo=10 op=demand prep="on to"
call | appeal | request | plea : kind=request cameo=02 op=appeal prep="on to"
proposal | offer | bid : kind=plan cameo=03 op=agree prep="to for"
plan | initiative | peace plan : kind=plan op=agree
roadmap | road map | draft | blueprint | resolution | idea | formula | draft resolution : kind=plan
invitation : kind=invitation cameo=03 prep="to"
pledge | promise | commitment | assurance | guarantee : kind=pledge cameo=03 op=agree prep="to for with"
threat | warning : kind=threat cameo=13 op=threaten prep="to against"
criticism | condemnation | denunciation | complaint | rebuke | outcry | objection | reproach | disapproval : kind=criticism cameo=111 prep="of against over"
accusation | allegation | charge | indictment | lawsuit | suit : kind=accusation cameo=112 prep="against that of"
concern | outrage | anger | alarm | dismay | regret : kind=concern
rejection | refusal | denial | veto | opposition : kind=rejection cameo=12 op=refuse prep="of to"
concession : kind=concession cameo=08 prep="to"
inquiry | enquiry | investigation | probe | fact-finding mission : kind=inquiry cameo=09 prep="into of against"
trial | court case | hearing : kind=trial
verdict | conviction | sentence : kind=verdict cameo=116 prep="of against on" swap=of
responsibility | claim of responsibility : kind=responsibility
resignation : kind=resignation cameo=0832
statement | declaration | communique | remark | comment | letter | message | reminder : kind=statement

# no act: an office held
in charge : kind=none

# politics
election | vote | poll | referendum | ballot : kind=election
reform | constitution | amendment | law | bill | legislation | power-sharing | transition : kind=reform
right | freedom | liberty | human right : kind=rights
party | opposition party | candidate | newspaper | broadcaster | website | station : kind=politics
amnesty | pardon : kind=amnesty cameo=081 prep="for to"
security : kind=security

# words that place an event where its clause stands
class place-prep
in | at | near | outside | inside | around | across | throughout
