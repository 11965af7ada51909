# Words of time that are neither calendar nor number. Source: general knowledge and the TIMEX3 guidelines.

# Stand for a time by themselves; `value` is the TIMEX3 reference.
class time-ref
now | currently | right now | just now | nowadays | at present | these days | the time being : value=PRESENT_REF
recently | lately | of late | the recent past | the distant past : value=PAST_REF
the near future | the immediate future | the foreseeable future : value=FUTURE_REF

# Days counted from the day of speaking.
class day-word
today : value=0
yesterday : value=-1
tomorrow : value=1
the day before yesterday | day before yesterday : value=-2
the day after tomorrow | day after tomorrow : value=2

# What adds doubt or a bound to a count: the mod of the value.
class approx
about | around | approximately | roughly | some | an estimated | circa | ca. | c. : mod=APPROX
more than | well over | longer than | in excess of | upwards of : mod=MORE_THAN
nearly | almost | less than | close to | just under | not quite : mod=LESS_THAN
at least | no less than | no fewer than | a minimum of : mod=EQUAL_OR_MORE
up to | no more than | at most | not more than | as much as | as many as | a maximum of : mod=EQUAL_OR_LESS

# Prepositions of time too: "over three years" only where the word hangs on the number.
class approx-preposition
over : mod=MORE_THAN
under : mod=LESS_THAN

# Which part of a period.
class edge
early : mod=START
mid | middle : mod=MID
late : mod=END
class edge-comparative
earlier : mod=START
later : mod=END
# "the end of May", "the start of the year"
class edge-noun
beginning | start | outset | early part | early days : mod=START
middle | midst : mod=MID
end | close | latter part : mod=END
rest | remainder : mod=

# Which of a row of periods, counted from the reference.
class which
last | past | previous | preceding : dir=-1 pos="ADJ|NOUN|ADP|ADV|DET"
this | current | present : dir=0
next | coming | upcoming | forthcoming | following | ensuing : dir=1

# Adverbs that say how often.
class frequency
daily : n=1 unit=D
nightly : n=1 unit=D
hourly : n=1 unit=H
weekly : n=1 unit=W
fortnightly | biweekly | bi-weekly : n=2 unit=W
monthly : n=1 unit=M
semiannually | semi-annually | semiannual | twice-yearly : n=6 unit=M
annually | yearly : n=1 unit=Y

class times
once : value=1X
twice : value=2X

# May stand between a count and its unit.
class extra
more | full | whole | consecutive | straight | additional | long | further | extra | brutal | bloody | solid | calendar | working | short | difficult

class one-more
another | an additional | a further | an extra | a single | a full | one full | yet another

# Words that look ahead: the day beside them is still to come, unless "had" or "originally" stands before.
class to-come
plan | planned | schedule | scheduled | slate : active=yes # the day is of what is planned, in "planned a rally on Friday" too
expect | expected | due | set | slated | postpone | postponed | delay | delayed | adjourn | adjourned | appoint | reschedule | rescheduled | upcoming | deadline | beginning | starting

# Words between "the" and a count-less plural of units.
class unit-adjective
intervening | final | closing | early | last | succeeding | subsequent | following | opening | first | ensuing

class frac
three | some | all | close | most | many | certain

# What a preposition makes of the time after it.
class time-role
until | till | by : role=until
since : role=since
from : role=from
before | prior to : role=before
after | following : role=after
for : role=for
to : role=to
in | at | during | on | over | amid : role=at

# After a time: what the clause tells was then ("May 2030, when the army left").
class time-when
when

# Years in words that are no "nineteen ninety".
class spelt-year
two thousand : value=2000
two thousand one | two thousand and one : value=2001
two thousand two | two thousand and two : value=2002
two thousand three | two thousand and three : value=2003
two thousand four | two thousand and four : value=2004
two thousand five | two thousand and five : value=2005
two thousand six | two thousand and six : value=2006
two thousand seven | two thousand and seven : value=2007
two thousand eight | two thousand and eight : value=2008
two thousand nine | two thousand and nine : value=2009

# Joins the two ends of a range or list of times: "April to June 1968".
class time-link
to | - | – | — | until | till | through : range=yes
and | or | ,

# Before a word that looks ahead: the day is over ("had been scheduled for Monday").
class time-over
had | originally | initially | previously

# Times in a story, where one is told of at length; mere turns of phrase in the news.
class story-ref
former : value=PAST_REF
future : value=FUTURE_REF
this time | that time | the time | the same time | this period | that period | the same period | this moment | that moment : value=PRESENT_REF
