# What an action code means for the codes around it: one entry for each CAMEO root, and for the finer codes that differ
# from their root. Facts of the code books (CAMEO 1.1b3 of 2012; the PLOVER manual of 2021), arranged by us.
#
#   plover=  PLOVER type          mode=    its mode
#   The code that the act becomes when it is not done but only spoken of; without the key it keeps its own code:
#   future=  announced or intended ("will meet")         agree=   agreed to, promised, offered
#   demand=  demanded, urged                             appeal=  asked for
#   warn=    warned of: only what hurts is a threat
#   refuse=  refused, or denied to come ("will not meet") threaten= threatened
#   denied=  denied in any tense ("does not agree to")
#   alone=yes  nobody need be on the other side
#   inherits=country  whom it hits or is against, where nobody is named: the country of the place, else of who acts
#   aims=pair  of one of the two who talk it is aimed at the other, where nobody is named
#   said=yes  done by saying it: it has happened when it is told, in the present tense too
#   decided=yes  done by deciding on it ("voted to impose sanctions")
#   talks=yes tells of a negotiation between its two sides; talks=mediated: among its targets; talks=both: where both
#            stand on both sides ("agreed to a truce")
#   two-way=yes  what two sides do together: with no other target the sides act on one another
#
# The longest code that has an entry counts: 0872 is read as itself, 0863 by 086, 0402 by 04.
class event-code
# prepositions behind which those stand at whom an act is aimed, in order, where neither the rule nor the word says which;
# and those behind which the doer of a noun's act stands ("an offer from", "a raid by")
code-default : aim="with to against on from at for of over in" aim-noun="with to against on into at for over from in" doer="by"
code-01 : plover=""
code-02 : plover=REQUEST refuse=12 aims=pair said=yes
code-026 : plover=REQUEST mode=meet refuse=125 talks=yes aims=pair said=yes
code-03 : plover=AGREE denied=12 agree=03 demand=10 appeal=02 refuse=12 aims=pair said=yes talks=both
code-036 : plover=AGREE denied=125 refuse=125 talks=yes aims=pair said=yes
code-037 : plover=AGREE denied=12 refuse=127 talks=yes aims=pair said=yes
code-027 : plover=REQUEST mode=meet refuse=12 talks=yes aims=pair said=yes
code-04 : plover=CONSULT two-way=yes future=036 agree=036 demand=106 appeal=026 refuse=125 threaten=134 talks=yes
code-041 : plover=CONSULT mode=phone two-way=yes future=036 agree=036 demand=106 appeal=026 refuse=125 threaten=134 talks=yes
code-042 : plover=CONSULT mode=visit future=036 agree=036 demand=106 appeal=026 refuse=125 threaten=134
code-043 : plover=CONSULT mode=visit future=036 agree=036 demand=106 appeal=026 refuse=125 threaten=134
code-044 : plover=CONSULT mode=third-party two-way=yes future=036 agree=036 demand=106 appeal=026 refuse=125 threaten=134 talks=yes
code-045 : plover=CONSULT future=039 agree=039 demand=108 appeal=028 refuse=126 threaten=135 talks=mediated
code-05 : plover=SUPPORT future=032 agree=032 demand=102 appeal=022 refuse=12 threaten=1313 said=yes
code-057 : plover=SUPPORT two-way=yes future=037 agree=037 demand=107 appeal=027 refuse=127 threaten=13 talks=yes said=yes
code-06 : plover=COOPERATE two-way=yes future=031 agree=031 demand=101 appeal=021 refuse=121 threaten=131
code-063 : plover=COOPERATE future=0313 agree=0313 demand=1013 appeal=0213 refuse=1213 threaten=131
code-07 : plover=AID future=033 agree=033 demand=103 appeal=023 refuse=122 threaten=1311
code-08 : plover=CONCEDE future=035 agree=035 demand=105 appeal=025 refuse=124 threaten=13 inherits=country
code-082 : plover=CONCEDE future=034 agree=034 demand=104 appeal=024 refuse=123 threaten=13 inherits=country
code-083 : plover=CONCEDE future=034 agree=034 demand=104 appeal=024 refuse=123 threaten=13 inherits=country
code-0832 : plover=RETREAT mode=resign future=0832 agree=0342 demand=1041 appeal=0241 refuse=1231 threaten=13 alone=yes
code-084 : plover=RETREAT mode=release future=0353 agree=0353 demand=1053 appeal=0253 refuse=1243 threaten=13
code-0842 : plover=RETREAT mode=return future=0353 agree=0353 demand=1053 appeal=0253 refuse=1243 threaten=13
code-085 : plover=RETREAT mode=ease future=0354 agree=0354 demand=1054 appeal=0254 refuse=1244 threaten=13
code-086 : plover=RETREAT mode=access future=0355 agree=0355 demand=1055 appeal=0255 refuse=1245 threaten=13
code-087 : plover=RETREAT mode=disarm future=0356 agree=0356 demand=1056 appeal=0256 refuse=1246 threaten=13
code-0871 : plover=RETREAT mode=ceasefire future=0356 agree=0356 demand=1056 appeal=0256 refuse=1246 threaten=13 talks=both
code-0872 : plover=RETREAT mode=ease future=0356 agree=0356 demand=1056 appeal=0256 refuse=1246 threaten=13
code-0874 : plover=RETREAT mode=withdraw future=0356 agree=0356 demand=1056 appeal=0256 refuse=1246 threaten=13
code-09 : plover=ACCUSE mode=investigate demand=10 appeal=02 refuse=12 threaten=13 inherits=country said=yes
code-10 : plover=REQUEST refuse=12 aims=pair said=yes
code-101 : plover=REQUEST mode=assist refuse=12 aims=pair said=yes
code-103 : plover=REQUEST mode=assist refuse=12 aims=pair said=yes
code-104 : plover=REQUEST mode=change refuse=12 aims=pair said=yes
code-105 : plover=REQUEST mode=yield refuse=12 aims=pair said=yes
code-106 : plover=REQUEST mode=meet refuse=12 talks=yes aims=pair said=yes
code-107 : plover=REQUEST mode=meet refuse=12 talks=yes aims=pair said=yes
code-108 : plover=REQUEST mode=meet refuse=12 aims=pair said=yes
code-11 : plover=ACCUSE mode=disapprove said=yes
code-112 : plover=ACCUSE mode=allege said=yes
code-115 : plover=ACCUSE mode=allege future=13 threaten=13 said=yes
code-116 : plover=SANCTION mode=convict said=yes
code-12 : plover=REJECT aims=pair said=yes
code-121 : plover=REJECT mode=assist aims=pair said=yes
code-122 : plover=REJECT mode=assist aims=pair said=yes
code-123 : plover=REJECT mode=change aims=pair said=yes
code-124 : plover=REJECT mode=yield aims=pair said=yes
code-125 : plover=REJECT two-way=yes mode=meet talks=yes aims=pair said=yes
code-126 : plover=REJECT mode=meet aims=pair said=yes
code-127 : plover=REJECT two-way=yes mode=meet aims=pair said=yes talks=both
code-13 : plover=THREATEN aims=pair said=yes
code-1312 : plover=THREATEN mode=restrict aims=pair said=yes
code-1313 : plover=THREATEN mode=relations aims=pair said=yes
code-133 : plover=THREATEN mode=relations aims=pair said=yes
code-134 : plover=THREATEN mode=relations aims=pair said=yes
code-135 : plover=THREATEN mode=relations aims=pair said=yes
code-136 : plover=THREATEN mode=expel aims=pair said=yes
code-137 : plover=THREATEN mode=violence aims=pair said=yes
code-138 : plover=THREATEN mode=violence aims=pair said=yes
code-14 : plover=PROTEST threaten=133 demand=10 appeal=02 inherits=country alone=yes warn=133
code-141 : plover=PROTEST mode=demo threaten=133 demand=10 appeal=02 inherits=country alone=yes warn=133
code-142 : plover=PROTEST mode=hunger threaten=133 inherits=country alone=yes warn=133
code-143 : plover=PROTEST mode=strike threaten=1312 demand=10 appeal=02 inherits=country alone=yes warn=1312
code-144 : plover=PROTEST mode=obstruct threaten=1312 inherits=country alone=yes warn=1312
code-145 : plover=PROTEST mode=riot threaten=133 inherits=country alone=yes warn=133
code-15 : plover=MOBILIZE threaten=138 demand=10 appeal=02 refuse=12 warn=138
code-151 : plover=MOBILIZE mode=police threaten=137 warn=137
code-153 : plover=MOBILIZE mode=police threaten=137 warn=137
code-152 : plover=MOBILIZE mode=troops threaten=138 warn=138
code-154 : plover=MOBILIZE mode=troops threaten=138 warn=138
code-155 : plover=MOBILIZE mode=weapons threaten=138 warn=138
code-16 : plover=SANCTION mode=discontinue threaten=131 demand=10 appeal=02 refuse=12 warn=131 decided=yes
code-161 : plover=SANCTION two-way=yes mode=withdraw threaten=1313 demand=10 appeal=02 refuse=12 warn=1313 decided=yes
code-163 : plover=SANCTION mode=discontinue threaten=1312 demand=10 appeal=02 refuse=12 warn=1312 decided=yes
code-164 : plover=SANCTION two-way=yes mode=withdraw threaten=134 demand=10 appeal=02 refuse=12 talks=yes warn=134 decided=yes
code-166 : plover=SANCTION mode=expel threaten=136 demand=10 appeal=02 refuse=12 warn=136 decided=yes
code-17 : plover=COERCE threaten=132 demand=10 appeal=02 refuse=12 inherits=country warn=132
code-171 : plover=COERCE mode=seize threaten=13 demand=10 appeal=02 refuse=12 inherits=country warn=13
code-1712 : plover=ASSAULT mode=destroy threaten=138 demand=10 appeal=02 inherits=country warn=138
code-172 : plover=COERCE mode=restrict threaten=1323 demand=10 appeal=02 refuse=12 inherits=country warn=1323
code-1723 : plover=COERCE mode=curfew threaten=1323 demand=10 appeal=02 inherits=country warn=1323
code-1724 : plover=COERCE mode=martial-law threaten=1324 demand=10 appeal=02 inherits=country warn=1324
code-173 : plover=COERCE mode=arrest threaten=137 demand=10 appeal=02 refuse=12 inherits=country warn=137
code-174 : plover=COERCE mode=deport threaten=136 demand=10 appeal=02 refuse=12 inherits=country warn=136
code-175 : plover=ASSAULT mode=crowd-control threaten=137 demand=10 appeal=02 inherits=country warn=137
code-176 : plover=COERCE mode=cyber threaten=13 warn=13
code-18 : plover=ASSAULT future=138 threaten=138 demand=10 appeal=02 refuse=12 inherits=country warn=138
code-181 : plover=ASSAULT mode=abduct future=138 threaten=138 inherits=country warn=138
code-182 : plover=ASSAULT mode=beat future=138 threaten=138 inherits=country warn=138
code-1821 : plover=ASSAULT mode=sexual threaten=138 inherits=country warn=138
code-1822 : plover=ASSAULT mode=torture threaten=138 inherits=country warn=138
code-183 : plover=ASSAULT mode=explosives future=138 threaten=138 inherits=country warn=138
code-1831 : plover=ASSAULT mode=suicide-attack future=138 threaten=138 inherits=country warn=138
code-185 : plover=ASSAULT mode=targeted future=138 threaten=138 inherits=country warn=138
code-186 : plover=ASSAULT mode=targeted future=138 threaten=138 inherits=country warn=138
code-19 : plover=ASSAULT future=138 threaten=138 demand=10 appeal=02 refuse=12 inherits=country warn=138
code-191 : plover=COERCE mode=restrict threaten=1381 demand=10 appeal=02 warn=1381
code-192 : plover=COERCE mode=seize threaten=1382 demand=10 appeal=02 warn=1382
code-193 : plover=ASSAULT mode=firearms future=138 threaten=138 inherits=country warn=138
code-194 : plover=ASSAULT mode=heavy-weapons future=138 threaten=138 inherits=country warn=138
code-195 : plover=ASSAULT mode=aerial future=138 threaten=138 inherits=country warn=138
code-196 : plover=ASSAULT threaten=138 inherits=country warn=138
code-20 : plover=ASSAULT mode=targeted future=138 threaten=138 demand=10 inherits=country warn=138
code-204 : plover=ASSAULT mode=unconventional future=138 threaten=138 demand=10 inherits=country warn=138

# first letters of the codes of bodies that belong to no state
class no-country
alone-IGO
alone-NGO
alone-NGM
alone-MNC
alone-IMG
