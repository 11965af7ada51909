#!/usr/bin/env bash
# doc_golden.sh GOLDEN ROOT: the ```golden blocks of doc/frames.md are golden cases of the frame layer.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT
mkdir "$dir/frame"
awk '/^```golden$/ { on = 1; next } /^```$/ { if (on) print ""; on = 0 } on' "$2/doc/frames.md" > "$dir/frame/doc.txt"
grep -q '^= ' "$dir/frame/doc.txt"
"$1" "$dir/frame"
