# Words that the entity stage and the markers ask about. Own work.

# Prepositions after which a capital is the place and not its government.
class locative pos=ADP
in | to | at | near | outside | around | from | into | toward | towards | inside | within | across | through

# Nouns that stand for the state named before.
class country-noun kind=country
country/NOUN | nation/NOUN | republic/NOUN | kingdom/NOUN | homeland

# What introduces a name in quotation marks: no distance is taken.
class naming
call | name | title | entitle | dub | nickname | codename | know | term | label | operation/NOUN | film | song | book | documentary | slogan | word/NOUN | phrase/NOUN | banner

# Nouns whose of-phrase is what they name: "the state of Tarvia", "the city of Halm".
class place-noun pos=NOUN
state | kingdom | republic | emirate | sultanate | territory | region | province | city | town | capital | village | island | district

# Nouns that stand for all the parties of talks, without "both" or "two".
class both-sides pos=NOUN
side | party | warring party | warring side | warring faction | opposing side | rival side | rival faction | faction | belligerent | delegation | negotiator | negotiating team | negotiating party | adversary | foe | rival

# Those who are sent: after "to" or "for" stands where they go, not whose they are.
class sent pos=NOUN
ambassador | envoy | special envoy | representative | special representative | emissary | mediator | coordinator | special coordinator | observer | correspondent | chargé d'affaires | secretary | assistant secretary | undersecretary | minister | director

# Forms of address and titles that tell "he" from "she".
class honorific
Mr. | Mr | Sir | Lord | King | Prince | Sheikh | Father | chairman/NOUN | spokesman/NOUN | businessman/NOUN | congressman/NOUN : gender=masc
Mrs. | Mrs | Ms. | Ms | Miss | Lady | Queen | Princess | Madam | Sister | chairwoman/NOUN | spokeswoman/NOUN | businesswoman/NOUN | congresswoman/NOUN : gender=fem

# Pronouns by whom they may stand for.
class pronoun
he | him | his | himself : who=man
she | her | hers | herself : who=woman
it | its | itself : who=thing
they | them | their | theirs | themselves : who=several
i | me | my | mine | myself : who=speaker
we | us | our | ours | ourselves : who=speaker
you | your | yours | yourself : who=hearer

# Words that say how many of those at the table are meant.
class quantifier
both | either | neither : count=2
all : count=all
