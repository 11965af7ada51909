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
agreement | accord | deal | treaty | pact | settlement | memorandum | memorandum of understanding | protocol | charter | compact : deal=partial
peace deal | peace agreement | peace accord | peace treaty | peace pact | comprehensive agreement | final agreement | final settlement | political settlement | peace settlement | permanent settlement : deal=comprehensive
framework agreement | framework | interim agreement | interim deal | preliminary agreement | roadmap | road map | declaration of principle : deal=pre-negotiation
draft agreement | draft accord | draft deal | draft treaty | draft : state=draft deal=partial
draft resolution | resolution : deal=partial
joint statement | joint declaration | joint communique | communique | declaration : deal=partial state=issued
trade deal | trade agreement | free trade agreement | trade pact : deal=partial
prisoner exchange deal | prisoner swap deal : deal=partial

class ceasefire-noun pos=NOUN
ceasefire | cease-fire | truce | armistice | cessation of hostility | cessation of hostilities | halt to fighting | pause in fighting | lull

# what may be set out on the table
class plan-noun pos=NOUN
proposal | plan | offer | initiative | blueprint | formula | peace plan | package

# verbs of the life of talks and accords
class suspend pos=VERB
suspend | postpone | put off | delay | halt | interrupt | adjourn | pause | freeze | stop | break off | call off | cancel | abandon | walk out | pull out | quit | leave | boycott | stall | deadlock | put on hold | shelve
class sign pos=VERB
sign : state=signed
ink | conclude | seal | clinch | ratify | strike | complete : state=signed
initial : state=initialled
reach | secure | forge | hammer out : state=signed
finalize | finalise | finish | draft | near : state=near
issue | release | adopt | announce | publish | pass : state=issued
reject | refuse | spurn | turn down | dismiss | rebuff | oppose : state=rejected
violate | breach | break | flout | infringe : state=violated
extend | renew | prolong : state=signed deal=renewal

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
witness : role=witness
class mediator-noun pos=NOUN
mediator | intermediary | go-between | broker | arbiter | peacemaker | negotiator between : role=mediator
facilitator | sponsor : role=facilitator
host : role=host
guarantor : role=guarantor
observer : role=observer
mediation : role=mediator
auspices | facilitation : role=facilitator

# how far a part of the agenda has come
class progress pos=NOUN
progress | advance | headway | breakthrough : progress=progress
deadlock | impasse | stalemate | sticking point | stumbling block | obstacle | disagreement : progress=blocked
# what is said to be there, or not, of a part of the agenda ("clarity on the timetable has been elusive")
class settlement pos=NOUN
clarity | solution | consensus | agreement | deal | understanding | accord | compromise | decision
# what stands behind "on" beside talks and agreements without being their subject
class no-topic
hold | sideline | track | condition | behalf | basis | ice | day | eve | schedule | side | term | principle | level | end | margin | point | part | issue

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
envoy | special envoy | negotiator | chief negotiator | special representative | emissary | lead negotiator | top negotiator | peace envoy | head of the delegation | delegation leader | personal envoy | peace negotiator | nuclear negotiator | mediator | special adviser | chief delegate | head of delegation

# what is said of a number before it (or of "people" after it): what the figure is then
class bound
more than | over | at least | no fewer than | no less than | a minimum of | upward of | upwards of | in excess of | well over : bound="at least"
up to | at most | no more than | fewer than | less than | under | a maximum of | as many as : bound="at most"
about | around | nearly | almost | some | roughly | approximately | an estimated | estimated | close to | just over | just under | virtually : bound=about
exactly | precisely : bound=exactly

# numbers that are none: they give the least that they may mean
class vague-number pos=NOUN
dozen | dozens : low=24
score | scores : low=40
hundred | hundreds : low=200
thousand | thousands : low=2000
ten of thousand | tens of thousands : low=20000
hundred of thousand | hundreds of thousands : low=200000
million | millions : low=2000000

# counted nouns that make no figure: units of time and parts of talks are told elsewhere
class no-figure pos=NOUN
year | month | week | day | hour | minute | second | decade | century | night | side | party | country | nation | leader | state | time | round | capital | neighbor | neighbour | government | point | part | issue | item | topic | way | option | step | stage | phase | degree | kilometer | kilometre | mile | meter | metre | foot | km | article | chapter | resolution | page | paragraph | o'clock | thing | occasion | matter | name | reason | power | delegation | faction | group | team | session | minister | envoy | diplomat | negotiator | ally | official | half | world | war | agreement | accord | deal | statement | letter

# what happens to the people who are counted; the word goes into what the figure is of
class counted pos=VERB
kill | die | wound | injure | arrest | detain | displace | abduct | kidnap | release | free | hold | evacuate | deport | miss | drown | perish | flee | execute | jail | fire | destroy | launch | deploy | withdraw | station | hospitalize | behead | capture
# how a number changes: "cut to 9,000"
class change pos=VERB
cut | reduce | rise | fall | increase | drop | grow | bring | raise | climb | reach | lower | trim | swell | total | number

# prepositions behind which the time of a fact stands (until and by say its end)
class time-prep
on | in | at | for | during | over | this
# organs of a state by their part of an actor code: at a table they sit for the state
class state-organ
organ-GOV
organ-MIL
organ-LEG
organ-COP
organ-SPY
organ-JUD

# verbs and nouns under which an infinitive is a promise of the subject
class promise
agree | promise | pledge | vow | undertake | consent | commit | swear
class promise-noun pos=NOUN
agreement | promise | pledge | commitment | decision | plan | assurance | guarantee | vow | undertaking
class approve pos=VERB
approve | adopt | announce | endorse | unveil | accept | ratify
