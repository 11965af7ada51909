# Words that the frame stage must know: which verbs are light, which start or end what their object names, whose
# subject an infinitive has, what denies, what may be. Written for Rapporteur from general knowledge of English.
# The classes and their attributes are explained in src/frame/words.h.

# ---- function words ---------------------------------------------------------------------------------------------

# What a preposition says of the noun after it, beyond its own name.
class case-role
of : role=of
by : role=by
between | among | amongst : role=between
as : role=as
to : role=to

# Prepositions after which an -ing is what a word of wanting, promising or being ready leads to ("aimed at ending").
class aim-preposition
to | at | on | toward | towards

# Prepositions of several words around a noun; of them those on which the clause depends.
class preposition
in exchange for | in return for | on condition of | on the condition of : condition=yes
in case of | in the event of | subject to : condition=yes
on condition of anonymity | on the condition of anonymity
on behalf of | in the name of | in response to | in reaction to | in accordance with | in line with | in addition to
in support of | in favor of | in favour of | in front of | in charge of | in connection with | in contrast to | in defiance of
in protest at | in protest against | in retaliation for | in revenge for | in preparation for | in pursuit of | in place of
in light of | in view of | in terms of | in the face of | in the wake of | in the run-up to | in the course of | in the middle of
at the hands of | at the request of | at the invitation of | at the expense of | at the end of | at the beginning of
under the auspices of | under the supervision of | under the command of | with respect to | with regard to | with the help of
with the aim of | with a view to | with the exception of | as part of | as a result of | as a condition of
for the sake of | for fear of | for the purpose of | on the basis of | on the part of | on the eve of | on the sidelines of | on the side of
by means of | by way of | through the mediation of | ahead of | in spite of | in lieu of | in opposition to | in memory of

class auxiliary pos=AUX
will | shall : modal=will tense=future kind=modal
would : modal=would kind=modal
can | could : modal=can kind=modal
may | might : modal=may kind=modal
must | should | ought : modal=must kind=modal
have : kind=have
be | get : kind=be
do : kind=do

class negator
not | never | neither | nor | no longer | no | hardly | scarcely | nowhere | none | nobody | nothing | no one

class maybe pos=ADV
perhaps | maybe | possibly | probably | likely | presumably | potentially | conceivably

# Words that belong to the verb before them where the lexicon knows the two together ("call off").
class particle
off | out | up | down | away | back | over | forward

class each-other
each other | one another

# Adverbs that may be, or begin, an expression of time.
class time-adverb pos=ADV
yesterday | today | tomorrow | tonight | now | recently | lately | then | soon | shortly | later | earlier | previously
currently | ago | overnight | immediately | afterwards | afterward | nowadays | early | late | long | meanwhile | once
simultaneously | presently | formerly | annually | daily | weekly | monthly | yearly | twice | again | midway

# Words that open a clause, and how that clause stands to its parent. future=: what it is where the parent lies ahead.
class subordinator
if | unless | provided | provided that | providing | in case | as long as | so long as | on condition that : embed=condition
on the condition that | assuming | assuming that | in the event that | only if | even if | supposing : embed=condition
until | till | before | by the time : embed=until
once | when | whenever | as soon as | now that : embed=background future=until
after : embed=background future=until ing=past
since | following : embed=background ing=past
while | as | because | although | though | even though | whereas | given that | even as | where | like | despite : embed=background
considering | seeing | without | besides | upon | on | by | in | with | through | as if | as though : embed=background
in order | in order to | so as | so as to | so that | so | lest : embed=purpose
for | to : embed=purpose
that | whether | how | why | whoever : embed=complement

# ---- nouns that are looked through: a group of rebels -> rebels -----------------------------------------------------

class measure
group | number | series | handful | pair | couple | majority | minority | ton | tonne | dozen | hundred | thousand | million
billion | score | amount | quantity | lot | lots | range | variety | array | wave | string | spate | kind | type | sort | form | set | bunch
crowd | band | column | convoy | batch | rest | remainder | half | third | quarter | percent | per cent | percentage | share | total
bulk | bit | host | mass | barrage | volley | round | bout | litre | liter | barrel | kilogram | kilo | gram | pound | acre | hectare
one | some | many | most | all | both | several | few | each | any | much | plenty | dozens | hundreds | thousands | scores | millions
none | neither : negates=yes

# ---- verbs that leave the meaning to a noun -------------------------------------------------------------------------

# takes: the groups of nouns (class act) with which the verb is light.
class light pos=VERB
hold : takes="meeting|vote|show"
have : takes="meeting|contact"
conduct : takes="meeting|vote|attack|inquiry|show"
convene : takes="meeting"
stage : takes="attack|show"
attend : takes="none"
engage in | enter into | enter : takes="meeting|fight" prep=yes
launch | mount : takes="attack|inquiry|appeal"
carry out : takes="attack|inquiry|killing|show"
undertake | perform : takes="attack|inquiry|visit"
commit | perpetrate : takes="attack|killing"
wage : takes="attack|fight"
fight : takes="fight"
make : takes="appeal|promise|visit|offer|statement|step|contact|attempt|threat"
take : takes="step|vote"
give : takes="promise|statement|order|support|show"
issue | deliver : takes="statement|threat|order|appeal|promise"
release | publish : takes="statement"
reach | conclude | strike | seal | clinch | hammer out | cut : takes="accord"
come to : takes="accord" prep=yes
pay : takes="visit"
put forward | put | table | submit | present | lodge : takes="offer|appeal"
lend | provide | offer : takes="support"
raise : takes="appeal"
hand down : takes="order"
level : takes="threat"
open : takes="inquiry"
establish : takes="contact"

class act pos=NOUN
talk | negotiation | dialogue | dialog | meeting | discussion | consultation | summit | session | conference | conversation : act=meeting
round | briefing | press conference | news conference | interview | deliberation | exchange of views | teleconference : act=meeting
vote | election | poll | referendum | ballot | by-election : act=vote
rally | demonstration | march | vigil | ceremony | exercise | drill | manoeuvre | maneuver | trial | hearing | sit-in : act=show
attack | assault | airstrike | raid | offensive | operation | campaign | bombing | bombardment | ambush | incursion : act=attack
invasion | crackdown | shelling | counterattack | counteroffensive | sweep | mission | hijacking | kidnapping | abduction | robbery : act=attack
war | battle | fight | fighting | struggle | jihad | insurgency : act=fight
killing | murder | massacre | atrocity | crime | genocide | assassination | execution | abuse | violation | act | suicide : act=killing
investigation | inquiry | probe | search | survey | review | study | test | launch | inspection | patrol : act=inquiry
appeal | demand | request | plea | complaint : act=appeal
promise | pledge | commitment | assurance | guarantee | vow : act=promise
visit | trip | tour | journey : act=visit
offer | proposal | concession | suggestion | motion : act=offer
statement | announcement | comment | remark | speech | declaration | communique | apology | address | report | account : act=statement
condemnation | denial | admission | confession | accusation | allegation | claim : act=statement
step | action | measure | move | decision | progress | stand : act=step
attempt | try : act=attempt
threat | warning : act=threat
order | decree | ruling | verdict | sentence | permission | approval | consent : act=order
support | backing | help | aid | assistance | protection | refuge | welcome | reception : act=support
contact | relation | link | tie : act=contact
agreement | deal | accord | compromise | consensus | understanding | settlement | ceasefire | truce | pact | treaty : act=accord
# with several kinds of verbs
call : act="meeting|appeal"
strike : act="show|attack"
protest : act="show|appeal"
ultimatum : act="threat|order"
bid : act="appeal|offer"
effort : act="step|attempt"

# ---- verbs over an event: its phase. kind groups them; denies: what is under it does not come about -----------------

class aspect pos=VERB
begin | start | commence | open | kick off | get under way | initiate | break out | set in : kind=begin
resume | restart | reopen | renew | relaunch | revive | reconvene | rekindle : kind=resume
return to | go back to | come back to : kind=resume prep=yes
continue | go on | proceed | carry on | keep | keep on | maintain | extend | prolong | persist | press on : kind=continue
end | stop | halt | cease | finish | conclude | complete | close | wrap up | terminate | quit | discontinue | give up : kind=end
suspend | adjourn | pause | freeze | interrupt | break off | put off | postpone | delay | put on hold | defer | stall : kind=suspend
walk out of | pull out of | withdraw from : kind=suspend prep=yes
cancel | call off | scrap | rule out | drop | abort : kind=cancel denies=all
collapse | break down | fail | founder | fall through | fall apart : kind=collapse
take place | happen | occur | last | go ahead | come about | run : kind=occur
speed up | step up | intensify | escalate | accelerate | expand | broaden | slow : kind=intensify

# ---- whose subject an infinitive or -ing has, and what it is worth ---------------------------------------------------

# subject=subject|object: controller (default: the object where there is one); through: or the noun after this preposition;
# gerund=object: the subject of "of/from/for doing"; modal: of the infinitive; implicative=yes: the infinitive came true
# when the verb did.
class control
agree/VERB | promise/VERB | pledge/VERB | vow/VERB | undertake/VERB | commit/VERB | decide/VERB | resolve/VERB | swear/VERB : modal=will subject=subject
vote/VERB | guarantee/VERB | arrange/VERB | consent/VERB | opt/VERB | choose/VERB | elect/VERB | volunteer/VERB : modal=will subject=subject
agreement/NOUN | promise/NOUN | pledge/NOUN | vow/NOUN | commitment/NOUN | decision/NOUN | deal/NOUN | accord/NOUN : modal=will
order/NOUN | deadline/NOUN | obligation/NOUN | duty/NOUN | requirement/NOUN : modal=must
threaten/VERB : modal=may subject=subject
threat/NOUN | chance/NOUN | opportunity/NOUN | option/NOUN : modal=may
offer/VERB | propose/VERB | suggest/VERB : modal=ready subject=subject
offer/NOUN | proposal/NOUN | suggestion/NOUN : modal=ready
ask/VERB | urge/VERB | tell/VERB | order/VERB | instruct/VERB | require/VERB | oblige/VERB | advise/VERB : modal=must subject=object
warn/VERB | invite/VERB | encourage/VERB | implore/VERB | beg/VERB | request/VERB | command/VERB | direct/VERB : modal=must subject=object
recommend/VERB | exhort/VERB | challenge/VERB | summon/VERB | sentence/VERB | demand/VERB | insist/VERB : modal=must
call/VERB : modal=must subject=object through="on|upon|for"
press/VERB | pressure/VERB | push/VERB | lobby/VERB | appeal/VERB | plead/VERB : modal=must subject=object through="on|to|with|for"
call/NOUN | pressure/NOUN | appeal/NOUN | demand/NOUN | request/NOUN | invitation/NOUN : modal=must through="on|upon|for|to"
wait/VERB | allow/VERB : modal=can subject=object through="for"
permit/VERB | let/VERB | enable/VERB | authorize/VERB | authorise/VERB | empower/VERB | entitle/VERB | license/VERB : modal=can subject=object
permission/NOUN | right/NOUN | ability/NOUN | power/NOUN | capacity/NOUN | authority/NOUN | mandate/NOUN : modal=can
force/VERB | compel/VERB | make/VERB | cause/VERB | lead/VERB | get/VERB | persuade/VERB | convince/VERB | induce/VERB : implicative=yes subject=object
drive/VERB | prompt/VERB | see/VERB | hear/VERB | watch/VERB : implicative=yes subject=object
manage/VERB | succeed/VERB | dare/VERB | bother/VERB : implicative=yes subject=subject
help/VERB : implicative=yes
accuse/VERB | blame/VERB | criticise/VERB | criticize/VERB | suspect/VERB | condemn/VERB | praise/VERB | thank/VERB : gerund=object
charge/VERB | convict/VERB | prevent/VERB | stop/VERB | bar/VERB | block/VERB | ban/VERB | prohibit/VERB : gerund=object
quote/VERB | cite/VERB : gerund=object
arrest/VERB | jail/VERB | punish/VERB | detain/VERB | imprison/VERB | expel/VERB | sanction/VERB : gerund=object
keep/VERB | dissuade/VERB | discourage/VERB | deter/VERB | fault/VERB | denounce/VERB | acquit/VERB | clear/VERB : gerund=object

# Predicates that say nothing of their subject but when and how likely the infinitive is.
class raising
seem | appear | tend | prove | turn out | happen | have yet | be yet : modal=none
expect | set | due | schedule | scheduled | slate | slated | bound | about | certain | sure | poised | destined | go | going : modal=will
able | unable | capable | incapable | free : modal=can
likely | unlikely | apt | liable | prone : modal=may
need | have | suppose | supposed | ought | oblige | obliged | necessary | essential : modal=must
use | used : modal=none

class want
consider | contemplate : that=no
plan : passive=will # what is planned is on the calendar; what somebody plans to do is an aim
want | hope | wish | seek | try | attempt | intend | aim | aspire | strive | desire | prefer | mean | struggle | endeavour
endeavor | like | love | look | work | yearn | long | bid | vie
plan/NOUN | intention/NOUN | effort/NOUN | attempt/NOUN | desire/NOUN | hope/NOUN | wish/NOUN | aim/NOUN | goal/NOUN | bid/NOUN | ambition/NOUN
close/ADJ | near/ADJ | eager/ADJ | keen/ADJ | anxious/ADJ | interested/ADJ | determined/ADJ | reluctant/ADJ

class ready
ready | prepared | prepare | willing | open/ADJ | happy/ADJ | readiness/NOUN | willingness/NOUN | inclined/ADJ

# What is under them is denied. denies=all: also of what a definite object names ("called off the talks").
class negative-verb
have yet | be yet
fail | refuse | decline | deny | forget | neglect | abstain | refrain | hesitate
avoid | prevent | avert | forestall | preclude | rule out | cancel | call off | scrap : denies=all
ban/VERB | bar/VERB | prohibit/VERB | forbid/VERB | dissuade/VERB | discourage/VERB | deter/VERB
failure/NOUN | refusal/NOUN | inability/NOUN | reluctance/NOUN | unwillingness/NOUN | denial/NOUN
lack/NOUN | absence/NOUN : denies=all
unable/ADJ | incapable/ADJ | unwilling/ADJ | unlikely/ADJ | reluctant/ADJ | unprepared/ADJ

# "did not think that" denies what was thought.
class neg-raising
think | believe | expect | suppose | seem | appear | imagine | likely | want | intend | plan

# ---- other properties of verbs and nouns ----------------------------------------------------------------------------------

# With several agents and no object: each with the other.
class reciprocal
meet | negotiate | talk | agree | clash | fight | quarrel | disagree | cooperate | confer | exchange | reconcile | collaborate
split | differ | compete | spar | feud | wrangle | haggle | communicate | correspond | unite | consult | trade
negotiation/NOUN | meeting/NOUN | dialogue/NOUN | summit/NOUN | agreement/NOUN | deal/NOUN | treaty/NOUN | accord/NOUN | war/NOUN
conflict/NOUN | dispute/NOUN | relation/NOUN | tie/NOUN | border/NOUN | truce/NOUN | ceasefire/NOUN | pact/NOUN | contact/NOUN
discussion/NOUN | conversation/NOUN | cooperation/NOUN | fighting/NOUN | battle/NOUN | rivalry/NOUN | difference/NOUN | link/NOUN

# Nouns whose "is to" says what they are, not what they will do: "the task is to end the war".
class content-noun pos=NOUN
task | job | role | step | way | option | priority | focus | solution | challenge | problem | point | reason | thing | key | purpose
mission | objective | strategy | policy | approach | choice | need | idea | dream | function | answer | trick | rest | use | duty

# Verbs that trail what they report: "..., X said".
class report pos=VERB
say | tell | add | state | report | announce | claim | write | note | warn | argue | insist | explain | declare | confirm | suggest
admit | acknowledge | observe | remark | reply | respond | conclude | continue | recall | stress | believe | think | predict | estimate
allege | assert | maintain | quote | cite | comment | tweet | post | go | read | recount | reveal | complain | ask | promise | vow

# The noun after "to" is who gets it.
class dative pos=VERB
give | offer | send | hand | provide | sell | grant | deliver | lend | supply | show | tell | pay | promise | award | return
transfer | hand over | turn over | present | extend | submit | convey | pass | issue | concede | deny

# Nouns whose possessor it happens to: "the hostage's release".
class undergoer pos=NOUN
release | death | killing | murder | assassination | arrest | detention | capture | kidnapping | abduction | ouster | removal
dismissal | execution | extradition | imprisonment | conviction | burial | defeat | collapse | overthrow | deportation | appointment
rescue | injury | expulsion | resignation | exclusion | isolation | evacuation | repatriation | destruction | prosecution

# Adjectives and participles that say whether what the noun names came about.
class mood-adjective
planned | upcoming | scheduled | forthcoming | future | impending | imminent | expected | promised : modal=will
possible | potential | alleged | suspected | reported | apparent | likely | purported | hypothetical : modal=may
proposed | attempted | intended | aborted | would-be : modal=want
