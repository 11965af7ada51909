#!/usr/bin/env bash
# docs.sh PROGRAM ROOT: what the documentation shows is run. Every ```sh block of README.md and doc/*.md is run in one folder,
# in order, with `rapporteur` on the path and examples/ in place; each must end well. Lines that begin with "    rapporteur "
# under Examples in every --help are run too, where the files that they name exist.
. "$(dirname "$0")/cli/lib.sh"
mkdir bin; ln -s "$program" bin/rapporteur; PATH=$PWD/bin:$PATH
cp -r "$root/examples" "$root/doc" "$root/data" .
for page in README.md doc/*.md; do
    [ -e "$root/$page" ] || continue
    awk '/^```sh$/ { on = 1; n++; next } /^```$/ { on = 0 } on { print > sprintf("block-%03d.sh", n) }' "$root/$page"
    for block in block-*.sh; do
        [ -e "$block" ] || continue
        runs "$page: $block: $(head -n 1 "$block")" timeout 120 bash -e -o pipefail "$block"
        rm "$block"
    done
done
finish
