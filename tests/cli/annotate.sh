#!/usr/bin/env bash
# annotate.sh - exit status and messages of annotate and parse on good and bad input.
. "$(dirname "$0")/lib.sh"

expect "no command teaches" 2 "" "$program"
holds "no command teaches" "^usage: rapporteur"
expect "unknown command" 2 'there is no command "anotate"' "$program" anotate
expect "unknown option" 2 'there is no option --dates' "$program" annotate --dates 2031-05-04
expect "missing value" 2 'a value is missing after --date' "$program" annotate --date
expect "no date" 2 '"2031-02-30" is no date: write it as YYYY-MM-DD' "$program" annotate --date 2031-02-30
expect "unknown format" 2 'there is no format "pdf"' "$program" annotate --format pdf
for command in annotate parse; do
    expect "$command --help" 0 "" "$program" $command --help
    holds "$command --help teaches by example" "^Examples"
done

: > empty.txt
expect "an empty file" 0 "" "$program" annotate empty.txt
holds "an empty file" '"text":"","parts":\[\]'
expect "empty standard input" 0 "" "$program" annotate
expect "no JSON lines at all" 0 "" "$program" annotate --format jsonl
same "no JSON lines at all" "$(wc -c < out)" 0

printf 'The si\xe8ge of Halm \xff\xfe goes on.\n' > latin.txt
expect "not UTF-8" 0 "" "$program" annotate latin.txt
holds "not UTF-8 is still UTF-8" 'ge of Halm'
iconv -f UTF-8 -t UTF-8 out > /dev/null 2>&1; same "output is UTF-8" $? 0
printf 'One\0two.' > nul.txt
expect "NUL bytes" 0 "" "$program" annotate nul.txt
holds "NUL becomes U+FFFD" "One$(printf '\xef\xbf\xbd')two"
printf '\xef\xbb\xbfThe envoy left.\r\nThe other came.\r\n' > bom.txt
expect "byte order mark and CRLF" 0 "" "$program" annotate bom.txt
holds "byte order mark and CRLF" '"text":"The envoy left.\\nThe other came.\\n"'
head -c 300000 "$program" > binary
expect "a binary file" 0 "" "$program" annotate binary
head -c 50000000 /dev/zero | tr '\0' 'a' > long.txt
expect "50 MB without a newline" 1 'long: .*above 8 MB|long.txt: is above' "$program" annotate long.txt
expect "50 MB without a newline as JSON" 1 'long.txt:1: is no JSON' "$program" annotate --format jsonl long.txt
head -c 1000000 /dev/zero | tr '\0' 'a' > mega.txt
expect "a megabyte without a blank" 0 "" "$program" annotate --no-text mega.txt
expect "a directory" 1 'is a directory: name its files' "$program" annotate .
expect "a missing file" 1 'nowhere.txt: cannot be read: No such file' "$program" annotate nowhere.txt
if [ "$(id -u)" != 0 ]; then
    : > secret.txt; chmod 000 secret.txt
    expect "an unreadable file" 1 'secret.txt: cannot be read: Permission denied' "$program" annotate secret.txt
fi

cat > three.jsonl <<'J'
{"id":"a","date":"2031-05-04","text":"The envoy left."}
{"id":"b","text":"The envoy
{"id":"c","date":"the 4th of May","text":"The envoy left."}
{"id":"d","text":7}
["e"]
{"id":"f","date":"2031-05-04","text":"The envoy came back."}
J
expect "broken lines are named, the rest is done" 1 'three.jsonl:2: is no JSON' "$program" annotate three.jsonl
same "broken lines are named, the rest is done" "$(wc -l < out)" 2
holds "the line of a date that is no date" 'c: "the 4th of May" is no date' err
holds "the line of a text that is no text" 'three.jsonl:4: "text" must be a string' err
expect "errors inline" 1 "" "$program" annotate --errors inline three.jsonl
same "as many lines out as in" "$(wc -l < out)" 6
holds "an error in its place" '^\{"id":null,"error":\{"code":"input","message":"is no JSON.*"line":2\}\}'
input=three.jsonl expect "standard input knows JSON lines" 1 '-:2: is no JSON' "$program" annotate
printf 'id,date,text\nx,2031-05-04,"The ""envoy"" left,\nthen came back."\n' > table.csv
expect "CSV" 0 "" "$program" annotate table.csv
holds "CSV" '"id":"x","date":"2031-05-04".*The \\"envoy\\" left,\\nthen came back'

cat > page.html <<'H'
<html><head><meta property="og:site_name" content="Coast Daily"><meta property="article:published_time" content="2031-05-04T10:00:00Z">
</head><body><nav>Home</nav><h1>Talks resume</h1><p>The envoy <b>left</b> on
Monday.</p><p>Then   came back.<script>1</script></p></body></html>
H
expect "a page" 0 "" "$program" annotate page.html
holds "a page's words" '"text":"Talks resume\\n\\nThe envoy left on Monday.\\n\\nThen came back."'
holds "a page's day and outlet" '"date":"2031-05-04","date_from":"meta".*"outlet":"Coast Daily"'
python3 -c "print('<div>' * 300000)" > deep.html
expect "a page without a bottom" 1 'deep: the page is nested too deep' "$program" annotate deep.html

"$program" annotate three.jsonl 2> /dev/null | head -c 1 > /dev/null
same "the reader of the pipe is gone" "${PIPESTATUS[0]}" 1
if [ -e /dev/full ]; then
    "$program" annotate bom.txt > /dev/full 2> err
    holds "a full disk is told" "cannot write the output: No space left" err
fi
printf 'not a model' > model.bin
expect "a file that is no model" 3 'model' "$program" annotate --model model.bin empty.txt
expect "a lexicon that is not there" 3 'nothing-here' "$program" annotate --lexicon nothing-here empty.txt
mkdir lex; printf 'class actor\nAverland : code=AVR kind=country\nTarvia : code\n' > lex/mine.lex
expect "a lexicon with an error" 3 'mine.lex:3: ' "$program" annotate --lexicon lex empty.txt

for i in $(seq 4000); do printf 'The envoy met both sides on day %d. They left.\n\n' "$i"; done > many.txt
same "parse in two threads prints the same" "$("$program" parse many.txt | sha256sum)" "$("$program" parse --jobs 2 many.txt | sha256sum)"
same "parse numbers its sentences through" "$("$program" parse many.txt | grep sent_id | tail -n 1)" "# sent_id = $("$program" parse many.txt | grep -c sent_id)"
same "parse says newdoc once" "$("$program" parse many.txt | grep -c newdoc)" 1
"$program" parse many.txt > many.conllu
same "parse --tokens keeps words and sentences" "$(cut -f 1,2 many.conllu | grep -c '^[0-9]')" "$("$program" parse --tokens many.conllu | cut -f 1,2 | grep -c '^[0-9]')"
python3 -c "print('\u00e9' * 700000, end='')" > accents.txt
lacks "a long word is not cut inside a character" "$(printf '\xef\xbf\xbd')" <("$program" parse accents.txt)
expect "parse of an empty file" 0 "" "$program" parse empty.txt empty.txt
yes "$(printf 'word %.0s' $(seq 100))." | head -n 1100 | sed '0~10s/$/\n/' > row.txt # ends with a full row of pieces, or near it
for n in $(seq 1040 1060); do head -n "$n" row.txt > part.txt; "$program" parse part.txt > /dev/null || break; done
same "a file that ends with a row of pieces" $? 0
expect "no number of jobs" 2 'wants a number from 1' "$program" parse --jobs 0 many.txt

one=$(cd /; LC_ALL=C TZ=UTC "$program" annotate "$work/three.jsonl" 2> /dev/null | sha256sum)
two=$(LC_ALL=C.UTF-8 TZ=Asia/Tokyo "$program" annotate three.jsonl 2> /dev/null | sha256sum)
same "the same bytes anywhere" "$one" "$two"
printf 'The talks will resume on Tuesday & end soon <in Halm>.' > resume.txt
expect "TimeML" 0 "" "$program" annotate --only times --timeml --date 2026-03-05 resume.txt
holds "TimeML" 'The talks will resume on <TIMEX3 tid="t1" type="DATE" value="2026-03-10">Tuesday</TIMEX3> &amp; end'
expect "TimeML of events" 2 'prints times and no JSON' "$program" annotate --timeml --only events resume.txt
finish
