# The calendar: months, days of the week, seasons, parts of the day, holidays, units of time.
# Source: general knowledge. `value` is the number or letter code that a TIMEX3 value is built from.

class month
January | Jan. : value=1
February | Feb. : value=2
March | Mar. : value=3
April | Apr. : value=4
May : value=5
June | Jun. : value=6
July | Jul. : value=7
August | Aug. : value=8
September | Sept. | Sep. : value=9
October | Oct. : value=10
November | Nov. : value=11
December | Dec. : value=12

# Without a full stop only beside a day or a year: Viña del Mar is no month.
class month-short
Jan : value=1
Feb : value=2
Mar : value=3
Apr : value=4
Jun : value=6
Jul : value=7
Aug : value=8
Sept | Sep : value=9
Oct : value=10
Nov : value=11
Dec : value=12

# "Winter Olympics"
class season-event
Olympics | Olympic | Paralympics | Games | School | Palace | Break

class weekday
Monday | Mon. : value=1
Tuesday | Tue. | Tues. : value=2
Wednesday | Wed. : value=3
Thursday | Thu. | Thur. | Thurs. : value=4
Friday | Fri. : value=5
Saturday | Sat. : value=6
Sunday | Sun. : value=7

# `fall` is a season only where a rule sees a determiner or a year beside it.
class weekday-plural
Mondays : value=1
Tuesdays : value=2
Wednesdays : value=3
Thursdays : value=4
Fridays : value=5
Saturdays : value=6
Sundays : value=7

class season pos="NOUN|PROPN"
spring | springtime : value=SP
summer | summertime : value=SU
autumn | fall : value=FA
winter | wintertime : value=WI

class part-of-day
morning | mornings | mid-morning : value=MO
afternoon | afternoons | mid-afternoon : value=AF
evening | evenings : value=EV
night | nights | nighttime | night-time : value=NI
daytime : value=DT

# A named moment of the day.
class twilight
dawn | daybreak | sunrise : value=MO
dusk | sunset | nightfall : value=EV

class hour-name
noon | midday : hour=12
midnight : hour=24

class unit
second | seconds | sec. : value=S
minute | minutes | min. : value=MI
hour | hours | hr. | hrs. : value=H
day | days : value=D
week | weeks : value=W
fortnight | fortnights : value=W times=2
weekend | weekends : value=WE
month | months : value=M
quarter | quarters : value=Q
year | years | yr. | yrs. : value=Y
decade | decades : value=DE
century | centuries : value=CE
millennium | millennia : value=ML

# rule=easter+N: days after Western Easter; fixed=MM-DD; islamic=MM-DD: a day of the tabular Islamic calendar, which
# the sighting of the moon may move by one; nth=MONTH-WEEKDAY-N: the Nth (5: last) such weekday of the month.
# days: how long it lasts, 1 when not given.
class holiday
Christmas | Christmas Day | X-mas : fixed=12-25
Christmas Eve : fixed=12-24
Boxing Day : fixed=12-26
New Year 's Eve | New Year ’s Eve : fixed=12-31
New Year 's Day | New Year ’s Day | New Year : fixed=01-01
Epiphany : fixed=01-06
Valentine 's Day : fixed=02-14
Women 's Day : fixed=03-08
May Day : fixed=05-01
Bastille Day : fixed=07-14
Halloween : fixed=10-31
All Saints ' Day | All Saints Day : fixed=11-01
Armistice Day | Remembrance Day | Veterans Day : fixed=11-11
Nowruz | Norouz | Newroz | Noruz : fixed=03-20 doubt=1
Thanksgiving | Thanksgiving Day : nth=11-4-4
Labor Day : nth=09-1-1
Memorial Day : nth=05-1-5
Columbus Day : nth=10-1-2
Martin Luther King Day : nth=01-1-3
Easter | Easter Sunday : easter=0
Easter Monday : easter=1
Good Friday : easter=-2
Holy Thursday | Maundy Thursday : easter=-3
Palm Sunday : easter=-7
Ash Wednesday : easter=-46
Ascension Day : easter=39
Pentecost | Whitsun : easter=49
Ramadan | Ramazan : islamic=09-01 days=30
Eid al-Fitr | Eid al Fitr | Eid al - Fitr | Eid ul - Fitr | Eid ul-Fitr : islamic=10-01 days=3
Eid al-Adha | Eid al Adha | Eid al - Adha | Eid ul - Adha | Eid ul-Adha : islamic=12-10 days=4
Ashura | Ashoura : islamic=01-10
Muharram : islamic=01-01 days=30
Mawlid | Milad un Nabi : islamic=03-12

# Names that hold a date word and are no time.
class no-time
Good Friday Agreement
Good Friday Accord | Good Friday peace accord | Good Friday peace deal | Good Friday agreement | Good Friday accord | Good Friday peace agreement | Good Friday deal
Black September | Bloody Sunday | Black Friday | Black Monday | Bloody Friday | Black Saturday
May Day Parade | Prague Spring | Arab Spring
Long March | Death March | Peace March | March on | Freedom March
Operation Ramadan | Operation Christmas | Operation Easter

class decade-word
twenties : value=192
thirties : value=193
forties : value=194
fifties : value=195
sixties : value=196
seventies : value=197
eighties : value=198
nineties : value=199

class quarter-letter
Q1 : value=1
Q2 : value=2
Q3 : value=3
Q4 : value=4

class bc
BC | B.C. | B.C | BCE | B.C.E.

# Before and after noon.
class half-day
a.m. | a.m | am | AM | A.M. : value=0
p.m. | p.m | pm | PM | P.M. : value=12

# offset: minutes east of Greenwich, in a value only where it is Greenwich itself.
class zone
GMT | UTC | Z | Zulu : offset=0
local time | local
EST | EDT | CST | CDT | MST | MDT | PST | PDT | BST | CET | CEST | EET | MSK | IST

# What a number before it counts is no year.
class counted
victim | casualty | death | refugee | hostage | soldiers | times | percent | people | person | soldier | troop | fighter | man | woman | child | civilian | prisoner | house | home | dollar | mile | kilometre | kilometer | km | metre | meter | feet | ton | tonne | vote | seat | job

# ---- shapes: in a word that begins with ~, 0 stands for any digit ------------------------------------------------------
class year-number
~0000
class day-number
~0 | ~00
class two-digits
~00
class bc-number
~0 | ~00 | ~000 | ~0000
class iso-day
~0000-00-00
class slash-day
~0/0/0000 | ~0/00/0000 | ~00/0/0000 | ~00/00/0000
class decade-digits
~0000s | ~0000's | ~'00s
class decade-short
~00s
class decade-bc-digits
~00s | ~000s
class short-year
~'00
class clock-digits
~0:00 | ~00:00
# "7.30 p.m.": a number where no half of the day follows
class clock-dotted
~0.00 | ~00.00
class clock-joined
~0am | ~00am | ~0:00am | ~00:00am | ~0.00am | ~00.00am : half=0
~0pm | ~00pm | ~0:00pm | ~00:00pm | ~0.00pm | ~00.00pm : half=12
class nth-digits
~0th | ~00th | ~0st | ~00st | ~0nd | ~00nd | ~0rd | ~00rd
class mid-year
~mid-0000 | ~early-0000 | ~late-0000
class mid-decade
~mid-0000s | ~mid-'00s

# "mid-May" is one word to some tokenizers and three to others.
class mid-month
mid-January : value=1
mid-February : value=2
mid-March : value=3
mid-April : value=4
mid-May : value=5
mid-June : value=6
mid-July : value=7
mid-August : value=8
mid-September : value=9
mid-October : value=10
mid-November : value=11
mid-December : value=12

# "nineteen ninety-six"
class century-word
eighteen : value=18
nineteen : value=19
twenty : value=20
