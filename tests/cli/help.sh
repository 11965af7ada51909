#!/usr/bin/env bash
# help.sh - the examples of every --help are run, so that the help and the manual page cannot lie. The marks in them
# (k7qm:s3, ...) stand for lines of the record at hand: each is replaced by one of its kind.
. "$(dirname "$0")/lib.sh"
mkdir bin my-words my-actors archive; ln -s "$program" bin/rapporteur; PATH=$PWD/bin:$PATH
export RAPPORTEUR_WHO=tester
cp -r "$root/examples" .
cp examples/dispatches.jsonl archive.jsonl; cp examples/text/averland-0*.txt archive; cp examples/text/averland-01.txt dispatch.txt
cp examples/text/averland-01.txt archive.txt; rapporteur parse archive.txt > words.conllu
cp examples/lexicon/*.lex my-words; cp examples/lexicon/*.lex my-actors
rapporteur add talks.rapp --lexicon examples/lexicon archive.jsonl 2> /dev/null
mark_of() { rapporteur "$@" --all --csv 2> /dev/null | grep -oE '\b[a-z0-9]{4,}:[a-z][0-9]+' | head -n 1; }
statement=$(mark_of statements talks.rapp); meeting=$(mark_of facts talks.rapp --type meeting); figure=$(mark_of facts talks.rapp --type figure)
document=${statement%%:*}
swap() { sed -e "s/k7qm:s3/$statement/; s/k7qm:f2/$meeting/; s/m4tz:f1/$figure/; s/k7qm:e2/$document:e2/; s/m4tz:e1/${figure%%:*}:e1/; s/ k7qm\\b/ $document/"; }
commands() { rapporteur --help | sed -n 's/^  \([a-z]\{1,\}\( [a-z]\{1,\}\)\{0,1\}\)  .*/\1/p'; }
while read -r command; do
    rapporteur $command --help < /dev/null | sed -n '/^Examples/,$p' | sed '1d' | sed -e ':a' -e '/\\$/N; s/\\\n *//; ta' > examples.txt
    [ -s examples.txt ] || { what="$command"; fail "its help has no example"; continue; }
    grep 'rapporteur ' examples.txt | swap > lines.txt
    while read -r line <&3; do
        runs "$command: $line" timeout 60 bash -o pipefail -c "$line"
    done 3< lines.txt
done < <(commands)
what="enough examples were run"; [ "$passed" -ge 30 ] && pass || fail "only $passed"
finish
