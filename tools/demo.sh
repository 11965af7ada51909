#!/bin/sh
# demo.sh PROGRAM: the dispatches of examples/ become a record, and the record a brief.
set -eu
program=$1
record=$(mktemp -d)/demo.rapp
trap 'rm -rf "$(dirname "$record")"' EXIT
echo "\$ rapporteur add demo.rapp --lexicon examples/lexicon examples/dispatches.jsonl"
"$program" add "$record" --lexicon examples/lexicon examples/dispatches.jsonl
echo "\$ rapporteur brief demo.rapp"
"$program" brief "$record"
