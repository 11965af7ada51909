# Number words and ordinals. Source: general knowledge.
# `value` is the number; `scale` a word that multiplies what stands before it.

class number
zero : value=0
one : value=1
two : value=2
three : value=3
four : value=4
five : value=5
six : value=6
seven : value=7
eight : value=8
nine : value=9
ten : value=10
eleven : value=11
twelve : value=12
thirteen : value=13
fourteen : value=14
fifteen : value=15
sixteen : value=16
seventeen : value=17
eighteen : value=18
nineteen : value=19
twenty : value=20
thirty : value=30
forty : value=40
fifty : value=50
sixty : value=60
seventy : value=70
eighty : value=80
ninety : value=90
hundred | hundreds : value=100 scale=100
thousand | thousands : value=1000 scale=1000
million | millions : value=1000000 scale=1000000
billion | billions : value=1000000000 scale=1000000000
trillion | trillions : value=1000000000000 scale=1000000000000
dozen | dozens : value=12 scale=12
score : value=20 scale=20

# Counts that leave the number open.
class vague-number
a few | several | few | many | some | a number of | a handful of | numerous | countless | dozens of | a good many | a great many : value=X
a couple of | a couple | couple of | couple | a pair of : value=2

class ordinal
first | 1st : value=1
second | 2nd : value=2
third | 3rd : value=3
fourth | 4th : value=4
fifth | 5th : value=5
sixth | 6th : value=6
seventh | 7th : value=7
eighth | 8th : value=8
ninth | 9th : value=9
tenth | 10th : value=10
eleventh | 11th : value=11
twelfth | 12th : value=12
thirteenth | 13th : value=13
fourteenth | 14th : value=14
fifteenth | 15th : value=15
sixteenth | 16th : value=16
seventeenth | 17th : value=17
eighteenth | 18th : value=18
nineteenth | 19th : value=19
twentieth | 20th : value=20
thirtieth | 30th : value=30
fortieth | 40th : value=40
fiftieth | 50th : value=50
sixtieth | 60th : value=60
seventieth | 70th : value=70
eightieth | 80th : value=80
ninetieth | 90th : value=90
twenty-first | twenty - first | 21st : value=21
twenty-second | twenty - second | 22nd : value=22
twenty-third | twenty - third | 23rd : value=23
twenty-fourth | twenty - fourth | 24th : value=24
twenty-fifth | twenty - fifth | 25th : value=25
twenty-sixth | twenty - sixth | 26th : value=26
twenty-seventh | twenty - seventh | 27th : value=27
twenty-eighth | twenty - eighth | 28th : value=28
twenty-ninth | twenty - ninth | 29th : value=29
thirty-first | thirty - first | 31st : value=31
thirty-second | thirty - second | 32nd : value=32
thirty-third | thirty - third | 33rd : value=33
thirty-fourth | thirty - fourth | 34th : value=34
thirty-fifth | thirty - fifth | 35th : value=35
thirty-sixth | thirty - sixth | 36th : value=36
thirty-seventh | thirty - seventh | 37th : value=37
thirty-eighth | thirty - eighth | 38th : value=38
thirty-ninth | thirty - ninth | 39th : value=39
