#!/usr/bin/env bash
# docs.sh - the sh blocks of the README and of the pages in doc/ run on examples/, block after block, each page in a folder
# of its own. Every command must end with 0 and say something. A page that promises what does not work is a failing test.
. "$(dirname "$0")/lib.sh"
mkdir bin && ln -s "$program" bin/rapporteur && PATH=$work/bin:$PATH

# The text between ```sh and ``` of a page.
blocks() { awk '/^```sh$/ { on = 1; next } /^```$/ { on = 0 } on' "$1"; }

for page in "$root"/README.md "$root"/doc/*.md; do
    name=$(basename "$page" .md)
    blocks "$page" > "$name.sh"
    [ -s "$name.sh" ] || continue
    mkdir "run-$name" && ln -s "$root/examples" "run-$name/examples" && ln -s "$root/data" "run-$name/data"
    what="the commands of $name"
    if (cd "run-$name" && RAPPORTEUR_WHO=tester bash -euo pipefail "../$name.sh" > ../out 2> ../err < /dev/null); then pass; else fail "$(tail -n 1 err)"; fi
    holds "$name prints something" '[a-z]'
done
finish
