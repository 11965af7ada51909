# Nouns, adjectives and prepositions that attribute: "the claim that", "in a statement", "is optimistic that", "according to".
# Own work. Keys as in cues.lex; a noun that names a written or spoken thing has its channel.

class cue-noun pos=NOUN kind=speech act=say that=high
claim | assertion | allegation | contention | insinuation : stance=distancing inf=low
statement | comment | remark | word : of=low
announcement : act=announce of=low
declaration : act=announce
admission | acknowledgment | acknowledgement | confession : of=low
argument | suggestion | insistence | explanation | observation | reminder | response | reply | answer | conclusion | finding
report | rumor | rumour | gossip : that=high of=low
warning | caution : act=threaten of=low
threat : act=threaten inf=low
prediction | forecast | estimate | projection | assessment : of=low
promise | pledge | vow | assurance : act=promise inf=low
guarantee | commitment : kind=deed inf=low
offer | proposal : act=offer inf=low
demand : act=demand for=high inf=low
call | appeal : act=demand for=high inf=low
request : act=ask for=high inf=low
question : act=ask about=low
recommendation | advice : act=demand
denial : act=deny of=high
accusation | charge | complaint : act=accuse of=low
refusal : act=refuse inf=low
rejection : act=refuse of=high
criticism | condemnation | denunciation : act=criticise of=high
praise : act=praise for=high of=low
testimony | revelation | disclosure | confirmation | hint | indication | message

class cue-noun pos=NOUN kind=thought that=high
belief | view | opinion | idea | notion | sense | feeling | understanding | perception | assumption | conviction | expectation | theory | impression | consensus
doubt | suspicion : about=low
class cue-noun pos=NOUN kind=attitude that=high
hope | fear | concern | worry | wish | desire | optimism | confidence | disappointment | regret | frustration | anger | alarm | interest : for=low about=low over=low inf=low
support | backing | opposition | objection : for=low to=low of=low

class cue-adj pos=ADJ kind=attitude that=high inf=low
confident | hopeful | optimistic | convinced | sure | certain | adamant | skeptical | sceptical | doubtful | pessimistic
worried | concerned | afraid | fearful | anxious | alarmed | nervous | wary : about=low
glad | happy | pleased | proud | disappointed | sorry | angry | upset | outraged | surprised | shocked | grateful | thankful : about=low
aware | unaware | mindful
critical | supportive | dismissive : of=low

# Prepositions and set phrases: what stands after them is the source.
class cue-prep kind=speech act=say
according to | in accordance with reports by | in the words of | as told to
in the view of | in the opinion of | in the eyes of : kind=thought

# An adverb that makes a clause hearsay without a source.
class cue-adverb pos=ADV kind=speech act=say
reportedly | allegedly | purportedly | supposedly | ostensibly

# Words after which the writer, or another source, takes the word again.
class contrast
although | though | even though | even as | whereas | while
