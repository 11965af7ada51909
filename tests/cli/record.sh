#!/usr/bin/env bash
# record.sh - the commands on a record: what they print, what they refuse and how, and that nothing stored is ever lost.
. "$(dirname "$0")/lib.sh"
unset RAPPORTEUR_WHO
annotated=$root/tests/record/annotated.jsonl
all() { wc -l < "$annotated" | tr -d ' '; }

# ---- adding ----
expect "add makes the record" 0 '7 added, 0 annotated anew, 0 known already, 0 refused' "$program" add talks.rapp --annotated "$annotated"
same "add prints nothing" "$(wc -c < out)" 0
expect "the same again is known" 0 '0 added, 0 annotated anew, 7 known already' "$program" add talks.rapp --annotated "$annotated"
expect "add --quiet" 0 '' "$program" add talks.rapp --quiet --annotated "$annotated"
input=$annotated expect "from standard input" 0 '7 added' "$program" add in.rapp --annotated
mkdir -p folder/deeper; head -n 3 "$annotated" > folder/a.jsonl; tail -n 4 "$annotated" > folder/deeper/b.jsonl; mkdir empty
expect "a folder" 0 '7 added' "$program" add folder.rapp --annotated folder
expect "a pattern" 0 '3 added' "$program" add pattern.rapp --annotated 'fold*/*.jsonl'
expect "a folder without files" 0 '0 added' "$program" add empty.rapp --annotated empty
{ head -n 2 "$annotated"; echo '{"id":"broken'; echo '[]'; echo '{"text":"a","date":"31 May"}'; tail -n 1 "$annotated"; } > broken.jsonl
expect "broken lines are named, the rest is done" 1 'broken.jsonl:3: is no JSON' "$program" add broken.rapp --annotated broken.jsonl
holds "a line that is no document" 'broken.jsonl:4: an annotated document is a JSON object' err
holds "a date that is none" 'broken.jsonl:5: "31 May" is no date' err
holds "the rest is done" '3 added, .* 3 refused' err
expect "a missing file" 1 'nowhere.jsonl: cannot be read: No such file' "$program" add talks.rapp --annotated nowhere.jsonl
printf 'The government and the Front met in Halm on Monday.\n' > halm.txt
expect "a raw dispatch" 0 '1 added' "$program" add raw.rapp --date 2031-05-06 --outlet 'Coast Daily' halm.txt
expect "a raw dispatch again" 0 '0 added, 0 annotated anew, 1 known' "$program" add raw.rapp --date 2031-05-06 --outlet 'Coast Daily' halm.txt
expect "jobs out of range" 2 '--jobs takes a number from 1 to 64' "$program" add raw.rapp --jobs 0 halm.txt
expect "no record named" 2 'name the record first' "$program" brief

# ---- annotated here: the number of workers changes nothing; another lexicon keeps marks and edits ----
examples=$root/examples/dispatches.jsonl
n=$(wc -l < "$examples" | tr -d ' ')
expect "the examples" 0 "^rapporteur: $n added" "$program" add one.rapp "$examples"
expect "the examples with three workers" 0 "^rapporteur: $n added" "$program" add three.rapp --jobs 3 "$examples"
"$program" export one.rapp --format jsonl > a; "$program" export three.rapp --format jsonl > b; "$program" brief one.rapp | sed 's/one.rapp/R/' > c
"$program" brief three.rapp | sed 's/three.rapp/R/' > d
what="workers change nothing"; cmp -s a b && diff <(tr -s ' \n' ' ' < c) <(tr -s ' \n' ' ' < d) > /dev/null && pass || fail "the records differ"
said=$("$program" statements one.rapp --by Moe --csv | sed -n 2p | cut -d, -f1)
met=$("$program" facts one.rapp --all --csv | sed -n 2p | cut -d, -f1)
expect "a judgement" 0 '' "$program" accept one.rapp "$said" --who Kari --when 2031-06-01 --why 'I heard it'
expect "a correction" 0 '' "$program" correct one.rapp "$met" date_from=2031-05-01 --who Kari --when 2031-06-01
"$program" show one.rapp "$said" | grep -F '[[' > words
expect "with another lexicon all is annotated anew" 0 "0 added, $n annotated anew, 0 known" "$program" add one.rapp --lexicon "$root/examples/lexicon" "$examples"
expect "the mark leads to the same words" 0 '' "$program" show one.rapp "$said"
grep -F '[[' out > words-again; what="the same words"; [ -s words ] && cmp -s words words-again && pass || fail "they differ"
holds "the judgement" '^judged +accepted'
holds "who, when and why" '2031-06-01 Kari: accept .*I heard it'
expect "no edit is lost" 0 ' 0 faults' "$program" audit one.rapp
same "no edit is lost" "$("$program" export one.rapp --format csv -o edits && tail -n +2 edits/edits.csv | wc -l | tr -d ' ')" 2
expect "and back" 0 "0 added, $n annotated anew" "$program" add one.rapp "$examples"
"$program" facts one.rapp --all --csv | grep "^$met," > e; holds "the correction holds" '2031-05-01' e

# ---- the brief ----
expect "brief" 0 '' "$program" brief talks.rapp
what="brief is as expected"; diff -u "$root/tests/record/brief.txt" out > diff && pass || { fail "see the difference"; cat diff; }
same "80 columns" "$(LC_ALL=C.UTF-8 awk 'length > 80' out | wc -l)" 0
lacks "no line of a doubtful speaker" 'amnesty was close|amnesty: progress'
lacks "no schedule from a dispatch without a day" 'Halm on 20 May'
lacks "silence is not a verdict" 'not held'
expect "brief of an earlier day" 0 '' "$program" brief talks.rapp --on 2031-05-07
holds "what is due then" 'Thu  8 May .*'
lacks "what was not yet known" 'moved to'
expect "brief --all" 0 '' "$program" brief talks.rapp --all
holds "doubtful lines are marked" 'doubtful'
expect "brief --gaps" 0 '' "$program" brief talks.rapp --gaps
holds "gaps are listed" 'sentence about the talks without a reading'
expect "brief --html" 0 '' "$program" brief talks.rapp --html
holds "a page" '^<!doctype html>'
expect "brief of another party" 0 '' "$program" brief talks.rapp --about Atlantis
holds "says so" 'No talks with such a party'

# ---- questions ----
for question in timeline statements events facts schedule agenda figures sources contradictions; do
    expect "$question" 0 '' "$program" $question talks.rapp
    expect "$question --csv" 0 '' "$program" $question talks.rapp --csv --all
    same "$question: CRLF ends rows" "$(tr -cd '\r' < out | wc -c)" "$(wc -l < out)"
    expect "$question --json" 0 '' "$program" $question talks.rapp --json --all
    same "$question: an object a line" "$(grep -vc '^{.*}$' out)" 0
    expect "$question --help" 0 '' "$program" $question --help
    holds "$question --help teaches by example" '^Examples'
done
"$program" statements talks.rapp --by brenn > out; same "--by" "$(grep -c 'Olav Brenn' out)" 4
"$program" statements talks.rapp --by brenn --act deny > out; same "--act" "$(wc -l < out)" 2
"$program" statements talks.rapp --anonymous > out; holds "--anonymous" 'officials > Radio Sella > Averland Herald'
"$program" statements talks.rapp --via 'radio sella' --csv > out; same "--via" "$(wc -l < out)" 4
"$program" facts talks.rapp --type offer --csv > out; same "--type" "$(wc -l < out)" 2
"$program" facts talks.rapp --since 2031-05-10 --csv > out; same "--since" "$(wc -l < out)" 3
"$program" facts talks.rapp --about AVRREBNOF --type demand --csv > out; same "--about a code" "$(wc -l < out)" 3
"$program" facts talks.rapp --about norway --type demand > out 2> err; same "--about somebody else" "$(wc -l < out)" 0
"$program" contradictions talks.rapp > out
holds "figures that cannot both hold" 'incompatible +troops'
holds "a denial" 'incompatible +whether it happened'
same "copies are one side" "$(grep -c 'incompatible +troops' -E out)" 1
"$program" timeline talks.rapp --csv > out; holds "two reports of one event" 'AVRREBNOF,AVRGOV,.*,high,2,2,happened,'
expect "no date" 2 '"May" is no date' "$program" facts talks.rapp --since May
expect "json and csv" 2 '--json or --csv, not both' "$program" facts talks.rapp --json --csv
expect "two records" 2 'one record at a time' "$program" facts talks.rapp other.rapp

# ---- show, edits, the ledger ----
mark=$("$program" facts talks.rapp --type offer --csv | tail -n 1 | cut -d, -f1)
expect "show" 0 '' "$program" show talks.rapp "$mark"
holds "the words are marked" '\[\[The government offers'
expect "show of a dispatch" 0 '' "$program" show talks.rapp "${mark%:*}"
expect "show of no mark" 2 'is no mark; write one as the tables print it' "$program" show talks.rapp 'f1'
expect "show of an unknown dispatch" 2 'no dispatch of this record is called' "$program" show talks.rapp zzzz:f1
expect "show of an unknown line" 2 'has no line' "$program" show talks.rapp "${mark%:*}:f99"
expect "reject" 0 '' "$program" reject talks.rapp "$mark" --who Kari --when 2031-05-11 --why 'the desk misread it'
"$program" facts talks.rapp --type offer > out 2> err; same "a rejected line is told no more" "$(wc -l < out)" 0
"$program" facts talks.rapp --type offer --all > out; holds "but --all tells it" 'rejected'
expect "accept" 0 '' "$program" accept talks.rapp "$mark" --who Kari --when 2031-05-12
expect "correct" 0 '' "$program" correct talks.rapp "$mark" 'gives=a full amnesty' --who Kari --when 2031-05-12
"$program" facts talks.rapp --type offer > out; holds "the correction holds" 'a full amnesty, in exchange for disarmament'
expect "correct: no such field" 2 'has no field "colour"' "$program" correct talks.rapp "$mark" colour=red
expect "correct: no such value" 2 'is no value for status' "$program" correct talks.rapp "$mark" status=perhaps
expect "correct: nothing said" 2 'say what is right' "$program" correct talks.rapp "$mark"
expect "note" 0 '' "$program" note talks.rapp "$mark" 'ask the envoy' --who Kari --when 2031-05-12
expect "show tells the edits" 0 '' "$program" show talks.rapp "$mark"
holds "who and when" '2031-05-12 Kari: note'
expect "fact add" 0 '' "$program" fact add talks.rapp meeting status=planned date_from=2031-05-14 date_to=2031-05-14 \
    'entities=Northern Front,Averland government' place=Halm --talks 'Averland government - Northern Front' --who Kari --when 2031-05-11 \
    --why 'told on the telephone'
holds "its mark" '^[a-z2-7]{4}:f1$'
expect "fact list" 0 '' "$program" fact list talks.rapp
holds "who, when, why" '2031-05-11 +Kari +meeting .*told on the telephone'
"$program" brief talks.rapp > out; holds "the brief tells it as that person's word" 'planned, says Kari \(entered\)'
holds "an entry is no dispatch" '^7 dispatches'
expect "fact add: unknown type" 2 'there is no fact "party-time"' "$program" fact add talks.rapp party-time
expect "fact add: unknown talks" 2 'no talks of this record are called "Atlantis"' "$program" fact add talks.rapp deadline what=x --talks Atlantis
e=$("$program" show talks.rapp "${mark%:*}" > /dev/null; echo "${mark%:*}:e1")
expect "entity split" 0 '' "$program" entity split talks.rapp "$e" --who Kari --when 2031-05-12
expect "entity join" 0 '' "$program" entity join talks.rapp "$e" "$e" --who Kari --when 2031-05-12
expect "show of an entity" 0 '' "$program" show talks.rapp "$e"
holds "its name over all dispatches" 'known as'
"$program" export talks.rapp --format csv -o one; tarvia=$(grep -E 'Tarvia,country' one/entities.csv | cut -d, -f1); norway=$(grep -E 'Norway,country' one/entities.csv | cut -d, -f1)
expect "two entities are joined" 0 '' "$program" entity join talks.rapp "$tarvia" "$norway" --who Kari --when 2031-05-12
"$program" export talks.rapp --format csv -o two; same "as one" "$(grep -cE 'Tarvia,country|Norway,country' two/entities.csv)" 1
same "in all their dispatches" "$(grep -E 'Tarvia,country|Norway,country' two/entities.csv | tr -d '\r' | cut -d, -f5)" 3
expect "and split again" 0 '' "$program" entity split talks.rapp "$norway" --who Kari --when 2031-05-12
"$program" export talks.rapp --format csv -o three; same "they are two" "$(grep -cE 'Tarvia,country|Norway,country' three/entities.csv)" 2
expect "entity join: no entity" 2 'is no entity' "$program" entity join talks.rapp "$e" "$mark"

# ---- export, audit ----
expect "export --format csv" 0 '' "$program" export talks.rapp --format csv -o tables
for file in documents statements events timeline facts facts_offer facts_figure edits schedule contradictions; do
    what="tables/$file.csv"; [ -s tables/$file.csv ] && pass || fail "is not there"
done
holds "the codebook" '^\| mark \|' tables/codebook.md
expect "export --format jsonl" 0 '' "$program" export talks.rapp --format jsonl
holds "a line of the record" '^\{"mark":'
expect "export: no format" 2 'say --format csv or --format jsonl' "$program" export talks.rapp
expect "export where nothing can be written" 3 'cannot be made' "$program" export talks.rapp --format csv -o /dev/null/x
expect "audit" 0 '0 faults, 0 edits without a line' "$program" audit talks.rapp
cp talks.rapp again.rapp
"$program" lexicon > /dev/null 2>&1
"$program" brief talks.rapp > before; expect "audit --rebuild" 0 '0 faults' "$program" audit talks.rapp --rebuild
"$program" brief talks.rapp > after; what="derived tables come out the same"; cmp -s before after && pass || fail "the brief changed"

# ---- records that cannot be used ----
expect "no record" 3 'nowhere.rapp: there is no such record; .rapporteur add nowhere.rapp FILE. makes one' "$program" brief nowhere.rapp
echo 'The envoy left.' > text.rapp; head -c 5000 "$program" > binary.rapp
expect "a text" 3 'text.rapp: this file is no record' "$program" brief text.rapp
expect "a binary file" 3 'binary.rapp: this file is no record' "$program" facts binary.rapp
expect "adding to a text" 3 'text.rapp: this file is no record' "$program" add text.rapp --annotated "$annotated"
same "and it is as it was" "$(cat text.rapp)" 'The envoy left.'
: > nothing.rapp; expect "an empty file" 3 'nothing.rapp: this file is no record' "$program" brief nothing.rapp
expect "a folder" 3 'folder: this is a folder; a record is a file' "$program" brief folder
expect "PostgreSQL" 3 'records in PostgreSQL are not built in yet' "$program" brief postgresql://localhost/talks
expect "a folder that is not there" 3 'it cannot be opened' "$program" add no/such/folder.rapp --annotated "$annotated"
cp talks.rapp cut.rapp; head -c 30000 talks.rapp > cut.rapp
"$program" brief cut.rapp > out 2> err; same "a record that was cut" $? 3
holds "says so" 'cut.rapp: (the file is damaged|this file is no record|the disk refused)' err
if [ "$(id -u)" != 0 ]; then
    cp talks.rapp fixed.rapp; chmod 444 fixed.rapp
    expect "adding to a read-only record" 3 'fixed.rapp: the record or its folder is read-only' "$program" add fixed.rapp --annotated "$annotated"
    expect "reading a read-only record" 0 '' "$program" brief fixed.rapp
fi

# ---- a full disk, a lock, a kill: nothing stored is lost ----
for i in $(seq 1 100); do sed "s/\"outlet\": \"/&Paper $i, /" "$annotated"; done > many.jsonl
"$program" add full.rapp --quiet --annotated "$annotated"
limited() { (trap '' XFSZ; ulimit -f 6000; exec "$program" add full.rapp --annotated many.jsonl); }
expect "a full disk" 3 'full.rapp: (no room is left|the disk refused)' limited
expect "what was stored is there" 0 '' "$program" brief full.rapp --on 2031-05-10
holds "what was stored is there" 'NORTHERN FRONT'
expect "and the file is whole" 0 ' 0 faults' "$program" audit full.rapp
mkfifo pipe; "$program" add locked.rapp --quiet --annotated "$annotated"
"$program" add locked.rapp --quiet --annotated pipe & slow=$!
exec 7> pipe; sed 's/"outlet": "/&Late /' "$annotated" >&7; sleep 1
expect "a record that another process writes to" 3 'locked.rapp: another process is writing to it; try again' "$program" add locked.rapp --annotated many.jsonl
exec 7>&-; wait $slow; same "the other ends well" $? 0
"$program" add kill.rapp --annotated many.jsonl 2> /dev/null & victim=$!
sleep 0.4; kill -9 $victim 2> /dev/null; wait $victim 2> /dev/null
expect "after kill -9 the record is whole" 0 ' 0 faults' "$program" audit kill.rapp
expect "and the same command goes on" 0 '700 added|[0-9]+ added, 0 annotated anew, [0-9]+ known already, 0 refused' "$program" add kill.rapp --annotated many.jsonl
"$program" add straight.rapp --quiet --annotated many.jsonl
"$program" facts kill.rapp --csv --all > killed; "$program" facts straight.rapp --csv --all > straight
what="as if it had never been killed"; cmp -s killed straight && pass || fail "the facts differ"
"$program" facts straight.rapp --csv 2> err | head -n 1 > /dev/null; same "the reader of the pipe goes" "${PIPESTATUS[0]} $(wc -c < err)" "0 0"
finish
