# Words by which a dispatch says that somebody said, thought or felt something.
# Own work; which classes matter most was checked against counts of cue lemmas in published attribution corpora.
#
# What a class or an entry says of its words:
#   kind    speech, thought, attitude, deed          act     as in the annotated document
#   stance  distancing, endorsing                    channel tweet, statement, ... that the word itself implies
# and which constructions make an attribution with it, "high" where a reader may rely on it, "low" where it is doubtful:
#   that  he said that A          bare  he said A           wh    he asked whether A        inf   he promised to A
#   obj   he praised A            quote he said: "A"        para  A, he said                as    he described A as B
#   pinf  he urged A to B         ger   he denied doing A   adj   he called A B             dobj  he told A (that) B
#   of for on about against to from with over   the preposition before the content (he called for A)
#   xof xfor xagainst xwith       the content begins at the object (he accused A of B)
#   after  he called for A: all that follows the cue's last word
#   psubj it was said that A; A was said to B
# infkind, objkind: the kind where it differs in that construction ("agreed that" is speech, "agreed to" a deed).

# ---- saying
class cue pos=VERB kind=speech act=say that=high bare=high wh=high quote=high para=high
say : psubj=high of=low
state | remark | reiterate | restate | reaffirm | affirm | assert | reassert : obj=high
note | observe | emphasize | emphasise | stress | underline | underscore | highlight : obj=high
add
continue | go on : bare=no that=low wh=no para=high
repeat : obj=low
explain | clarify | recount | relate | recall | detail | outline | summarize | summarise : obj=low
reply | respond | answer | retort | counter | react | interject | chime in | shoot back : to=no
comment | joke | quip | muse | chuckle | laugh | smile | sigh | conclude | begin | open | finish | close : that=low bare=no wh=no para=low
mention | point out | stipulate | specify | confide | relay | convey | bring up : obj=low
point to : after=low that=no bare=no wh=no para=no quote=no
argue against | speak against | speak out against | caution against : after=low that=no bare=no wh=no para=no quote=no act=criticise
tell | inform | brief | notify : dobj=high about=low of=low psubj=low
remind | assure | reassure | convince : dobj=high of=low act=promise psubj=low
speak | talk : that=no bare=no wh=no para=no quote=low of=low about=low
address : that=no bare=no wh=no para=no quote=low obj=low
discuss : that=no bare=no para=no obj=low wh=low quote=no kind=deed
put : quote=low that=no bare=no wh=no para=high
read : quote=high that=low bare=low wh=no para=high
testify | attest | swear | certify : inf=low
argue | reason : for=low against=low
maintain : inf=low
insist : on=low
insist on : after=low objkind=deed that=no bare=no quote=no para=no wh=no
agree : act=agree inf=low infkind=deed with=low kind=speech
concede | acknowledge | admit | confess : act=say obj=low ger=low
accept : act=agree obj=low objkind=deed kind=attitude quote=low bare=low para=no
warn : dobj=high of=high against=high about=low xof=low xagainst=low pinf=low obj=low
caution : dobj=low against=low xagainst=low pinf=low
predict | forecast | foresee | prophesy | project | calculate : obj=low inf=low
estimate : obj=low xat=low pinf=low
hint | indicate | signal | signify | intimate | imply | suggest : obj=low at=low stance=neutral
allude | refer : to=high that=no bare=no wh=no para=no quote=low
sound : that=no bare=no wh=no para=no quote=no
express | voice : obj=high that=low bare=no wh=no para=low quote=low
plead : with=low inf=low for=low act=ask
shout | yell | scream | cry | chant | cheer | mutter | whisper | growl | bark | thunder | fume : obj=low
opine | pontificate | hold forth | enthuse | gush | rave | rejoice : that=low bare=low
apologize | apologise : for=high act=say that=low bare=low
quote : quote=low that=no bare=low wh=no para=no obj=low
cite : obj=low that=low bare=no wh=no para=no quote=low as=high
characterize | characterise | describe | portray | depict | paint : as=high that=no bare=no wh=low para=low quote=low obj=low psubj=no
define | identify | list | single out : as=low obj=low that=no bare=no wh=no para=no quote=low
qualify : as=high that=no bare=no wh=no para=no quote=no
call | dub | label | brand | deem | term | name : adj=high as=high that=no bare=no wh=no para=no quote=low
compare | liken | equate : obj=low xto=low xwith=low that=no bare=no wh=no para=no quote=no
elaborate | weigh in | sum up | speak out : that=no bare=no wh=no para=low quote=high
make clear | make plain | spell out | lay out : obj=low
pass along | attribute : that=no bare=no wh=no para=no quote=low xto=low
use : that=no bare=no wh=no para=no quote=no

# ---- written
class cue pos=VERB kind=speech act=say that=high bare=high wh=high quote=high para=high
write | blog | scrawl : obj=no
tweet | retweet | post : channel=tweet obj=low
publish | file | release | circulate : that=no bare=no wh=no para=no quote=low channel=statement

# ---- announced
class cue pos=VERB kind=speech act=announce that=high bare=high wh=high quote=high para=high
announce | declare | proclaim | pronounce : obj=low inf=low adj=low psubj=high
report : obj=low act=say psubj=high pinf=low
confirm | corroborate | verify | ascertain : obj=low act=say
reveal | disclose | divulge | leak | unveil : obj=low act=say
broadcast | air | carry : that=low bare=no quote=low para=no wh=no

# ---- claimed: the writer takes a distance
class cue pos=VERB kind=speech act=say stance=distancing that=high bare=high wh=high quote=high para=high
claim : obj=high inf=high psubj=high
allege | purport | contend : inf=low obj=low psubj=high
boast | brag | posture | pretend | profess : inf=low of=low about=low
speculate | posit | surmise | theorize | theorise : about=low

# ---- asked
class cue pos=VERB kind=speech act=ask wh=high quote=high para=high bare=low that=low
ask : dobj=high pinf=high for=high inf=low about=low xfor=high xabout=low psubj=no
question | query : obj=low
inquire | enquire | wonder : about=low
request : obj=high pinf=high that=high inf=low
invite : pinf=low act=offer
appeal : for=high to=low that=low inf=low
beg | implore | beseech | entreat : pinf=high

# ---- demanded
class cue pos=VERB kind=speech act=demand that=high bare=high quote=high para=high
urge | exhort : pinf=high obj=high
demand : obj=high inf=high
call on | call upon | call for : after=high bare=no that=no quote=no
push for | press for | lobby for | campaign for : after=low bare=no that=no quote=no para=no kind=deed
argue for | advocate for | plead for : after=low bare=no that=no quote=no para=no
press | push : pinf=low for=low bare=no that=no quote=no para=no
order | instruct | command | direct : pinf=low dobj=no bare=low that=low obj=low
require : pinf=low obj=no bare=no quote=no para=no kind=deed that=low
encourage : pinf=low obj=low bare=no quote=low para=no
recommend | advise | counsel : pinf=low obj=low ger=low inf=low
advocate : obj=high ger=low for=low
lobby | campaign : for=low pinf=low bare=no that=no quote=no para=no kind=deed
summon : bare=no that=no quote=no para=no kind=deed

# ---- promised, offered, threatened
class cue pos=VERB kind=speech act=promise that=high bare=high quote=high para=high inf=high
promise | pledge | vow : obj=high dobj=low
guarantee | commit : obj=low inf=low
undertake : that=low bare=no quote=no para=no
offer : act=offer obj=low that=no bare=no quote=low para=low
propose : act=offer obj=high ger=low
volunteer : act=offer bare=low
threaten : act=threaten obj=low ger=low xwith=low with=low bare=no

# ---- denied, refused
class cue pos=VERB kind=speech act=deny that=high bare=high quote=high para=high
deny : obj=high ger=high
dispute | contradict | rebut | refute | disavow | repudiate : obj=high
disagree : with=high
reject | dismiss | rebuff | spurn : act=refuse obj=low objkind=deed as=high bare=low that=low kind=speech
foreclose | rule out : act=refuse obj=high ger=high quote=low
refuse | decline : act=refuse inf=high infkind=deed obj=low objkind=deed bare=no that=no quote=low para=no
downplay | play down | brush off | shrug off : obj=high bare=no that=no
balk : at=low inf=low bare=no that=no kind=deed
oppose | resist : obj=high kind=attitude act=refuse bare=no that=no quote=no para=no

# ---- accused, criticised
class cue pos=VERB kind=speech act=criticise quote=high para=high
accuse : act=accuse xof=high quote=low para=no
blame : act=accuse obj=high xfor=high xon=high quote=low
charge : act=accuse xwith=low that=high bare=low quote=high stance=neutral
fault | indict : act=accuse xfor=high obj=low quote=no para=no
condemn | denounce | deplore | decry | slam | blast | criticize | criticise | assail | lambast | lambaste | lament | bemoan | rebuke | chide | scold | castigate | censure | excoriate | ridicule | mock | deride | disparage | berate | pillory | upbraid : obj=high xfor=high as=high that=low
attack | rip | bash | trash | hammer : xfor=low as=low quote=low para=no
complain | gripe | grumble | moan : that=high bare=high of=high about=high
protest : that=high bare=high obj=low against=low
rail | lash out | inveigh : against=high at=high quote=high
object : to=high that=high bare=low
mourn : obj=low kind=attitude quote=low para=no

# ---- praised, supported
class cue pos=VERB kind=speech act=praise quote=high para=high
praise | commend | laud | applaud | hail | congratulate | thank | salute : obj=high xfor=high xon=low as=high that=low
welcome : obj=high as=low that=low
credit : obj=high xfor=high xwith=high
tout | trumpet | extol | extoll | vaunt : obj=high as=high
celebrate | champion | cheer on : obj=low kind=deed quote=low
appreciate : obj=low kind=attitude quote=low para=no
support | back | favor | favour | embrace | promote : obj=high kind=attitude quote=no para=no
endorse : obj=high kind=deed quote=no para=no
defend : obj=high as=low kind=deed quote=low para=no
vouch : for=high that=low

# ---- thought
class cue pos=VERB kind=thought that=high bare=high para=low
think | believe | reckon | assume | presume | suppose | guess | figure | gather | trust : quote=low inf=low psubj=low pinf=low
believe in : obj=low that=no bare=no
feel | sense : obj=no quote=low wh=no
consider | regard | view | see | perceive | judge : adj=low as=high bare=low that=low psubj=low para=no quote=no pinf=low
know : wh=low obj=no that=low bare=low para=no
understand | recognize | recognise | realize | realise | remember | forget | grasp : wh=low obj=no that=low bare=low para=no
find : that=high bare=low adj=low para=no act=say
discover | learn | determine | notice | deduce | infer : wh=low that=high bare=low para=no
hear : that=low bare=no para=low
doubt | question whether : wh=high obj=high
suspect | imagine | envision | envisage : obj=low wh=low
mean : that=low bare=low para=no
expect : inf=low obj=low pinf=low psubj=low
anticipate | await : obj=low
decide | resolve | choose : inf=low that=low bare=no wh=low kind=attitude para=no

# ---- wished, feared
class cue pos=VERB kind=attitude
hope | wish : that=high bare=high inf=high for=high quote=low para=low
want | desire : inf=high pinf=high obj=low
would like : inf=high pinf=high
seek | aim | plan | intend | mean to : inf=low
prefer : inf=high obj=low that=high
need : inf=no
look forward : to=high
fear | worry | dread : that=high bare=high about=high obj=low over=low quote=low para=low
regret : that=high bare=low obj=high
like | love | enjoy | hate | dislike | despise | loathe | admire | respect : obj=low inf=low ger=low
worry about : obj=high
care : about=low that=low
sympathize | sympathise : with=low

# ---- what things show
class cue pos=VERB kind=deed evidence=yes
show | demonstrate | illustrate | prove : that=high bare=low wh=low obj=no
reflect : that=low
