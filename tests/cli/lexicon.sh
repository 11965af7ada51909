#!/usr/bin/env bash
# lexicon.sh PROGRAM ROOT: lexicon check, compile and explain: exit status, what they say, and where.
. "$(dirname "$0")/lib.sh"

expect "lexicon alone teaches" 2 "lexicon wants one of these words" "$program" lexicon
expect "lexicon --help" 0 "" "$program" lexicon --help
holds "lexicon --help" "lexicon explain"
expect "lexicon with a wrong word" 2 "lexicon wants one of these words" "$program" lexicon chek

expect "check of ours" 0 "" "$program" lexicon check
holds "check of ours counts classes" "^actor +[0-9]+$"
holds "check of ours counts rules" "^event +[0-9]+ +[0-9]+$"
holds "check of ours has no errors" "^0 errors, "

mkdir good bad empty
cat > good/words.lex <<'L'
class actor kind=country
Averland : code=AVR
class actor kind=group
Northern Front : code=AVRREB
Northern Front : code=AVROPP
L
cat > good/words.rules <<'R'
rule haggles : event priority 90
  t: haggle
  t with b: #actor
  => cameo 046, source agent(t), target b
R
expect "check of a folder" 0 "" "$program" lexicon check --quiet good
holds "a contradiction is told with both places" 'good/words.lex:5: warning: "Northern Front" has code AVROPP here and AVRREB in words.lex:4'
expect "check of an empty folder" 0 "" "$program" lexicon check --quiet empty
expect "check of nothing" 1 "nowhere: cannot be read" "$program" lexicon check nowhere

cat > bad/a.lex <<'L'
class x
word : code
L
cat > bad/b.rules <<'R'
rule one : event
  t: @nothing
  => cameo 1

rule two : event
  t: say
  t.tense=gone
  => cameo 1

rule three : event
  t: say
  => build t
R
expect "check of a folder with errors" 3 "" "$program" lexicon check --quiet bad
holds "an error of an entry" '^bad/a.lex:2: error: expected key=value, found "code"'
holds "an error of a class" '^bad/b.rules:2: error: rule one: there is no class "nothing"'
holds "an error of a value" '^bad/b.rules:7: error: .*"gone" is no value of tense: expected none, past, present, future'
holds "an error of a builder" '^bad/b.rules:12: error: .*has no builder "build" \(it has: cameo'
holds "their number" "^4 errors"
expect "annotate with errors in rules" 3 'bad/a.lex:2: expected key=value.*and 3 more' "$program" annotate --lexicon bad
head -c 4000 /dev/urandom > bad/a.lex
expect "a folder of noise" 3 "" "$program" lexicon check --quiet bad

echo 'The president of Averland haggled with the Northern Front.' > text.txt
expect "annotate with a folder" 0 "" "$program" annotate --only events --lexicon good text.txt
holds "annotate with a folder uses its rule" '"cameo":"046".*"by":"haggles"'
cp out by-folder
expect "compile" 0 "" "$program" lexicon compile good --output good.image
expect "annotate with an image" 0 "" "$program" annotate --only events --lexicon good.image text.txt
same "an image gives the same as its folder" "$(cat out)" "$(cat by-folder)"
expect "compile without a name for the image" 2 "give one folder and --output" "$program" lexicon compile good
head -c 1000 good.image > cut.image
expect "an image that is cut" 3 "lexicon image is damaged" "$program" annotate --lexicon cut.image text.txt
expect "compile with errors" 3 "bad/" "$program" lexicon compile bad --output bad.image
expect "an image that cannot be written" 3 "no/such.image: the image cannot be written" "$program" lexicon compile good --output no/such.image

expect "explain" 0 "" "$program" lexicon explain --lexicon good --stage event 'The president of Averland haggled with the Northern Front.'
holds "explain shows the entry" '@actor +Northern Front \(words.lex:4\) code=AVRREB'
holds "explain shows the rule and its variables" 'haggles \(words.rules:1\).*b="Northern Front"'
holds "explain shows what it gave" '046 AVRGOV > AVRREB'
expect "explain what nearly did" 0 "" "$program" lexicon explain --lexicon good --stage event 'The president of Averland haggled.'
holds "explain what nearly did" 'haggles at "haggled", but for line 3: t with b: #actor'
expect "explain without a sentence" 2 "give a sentence" "$program" lexicon explain
expect "explain of no stage" 2 "there is no stage sing" "$program" lexicon explain --stage sing 'A.'

expect "what rules may build" 0 "" "$program" lexicon check --builders
holds "a builder with its keys" '^event +builder +cameo += source\?'
holds "a function with its number of values" '^event +function +agent +1$'
grep -ohE '^ +=> [a-z-]+' "$root"/data/en/*.rules | sed 's/.*=> //' | sort -u | while read -r name; do
    grep -qE "^[a-z-]+ +builder +$name " out || echo "$name"
done > missing
same "every builder in use is listed" "$(cat missing)" ""

mkdir dict
printf 'AVERLAND_ [AVR]\n+AVERLANDIAN_\nBROKEN [A-B-C]\n' > dict/my.actors.txt
expect "dictionaries with a line not understood" 0 "1 lines of the lexicons were not read, the first my.actors.txt:3: \[A-B-C\] is no code" \
    "$program" annotate --lexicon dict text.txt
expect "check of dictionaries" 0 "" "$program" lexicon check --quiet dict
holds "check of dictionaries" "0 errors, 0 warnings, 1 lines not read"
finish
