#!/usr/bin/env bash
# actors.sh - data/en/actors holds together: a code begins with a state of countries.lex, a region, IGO, NGO or a role;
# places lie on the globe and in a known state; terms of office end after they begin and do not overlap for one office.
. "$(dirname "$0")/lib.sh"
actors=$root/data/en/actors
cat "$actors"/countries.lex "$actors"/[!c]*.lex | grep -v "^#" > all.lex

# states first, so that all other codes can be held against them
awk '/^class / { state = /^class actor kind=country/; next }
     state && match($0, /code=[A-Z]+/) { print substr($0, RSTART + 5, 3) }' "$actors/countries.lex" | sort -u > states
awk '/^class / { region = /^class actor kind=place/; next }
     region && match($0, /code=[A-Z]+/) { print substr($0, RSTART + 5, 3) }' "$actors/countries.lex" | sort -u > regions
grep -ohE 'class agent .*code=[A-Z]+' "$actors/agents.lex" | grep -oE 'code=[A-Z]+' | cut -c6-8 | sort -u > roles
printf 'IGO\nNGO\nIMG\nMED\nBUS\nGOV\nREL\nELI\n' | sort -u - states regions roles > known
grep -oE '\<code=[^ ]+' all.lex | cut -c6- | tr -d '"' | sort -u > codes
what="codes are capitals, three by three"; ! grep -vE '^([A-Z]{3})+$' codes > out && pass || fail "$(head -n 1 out)"
cut -c1-3 codes | sort -u | comm -23 - known > out
what="codes begin with what is known"; [ ! -s out ] && pass || fail "$(head -n 3 out | tr '\n' ' ')"
grep -oE '\<country=[A-Z]+' all.lex | cut -c9- | sort -u | comm -23 - states > out
what="places lie in states that are known"; [ ! -s out ] && pass || fail "$(head -n 3 out | tr '\n' ' ')"
awk 'match($0, /lat=[-0-9.]+/) { lat = substr($0, RSTART + 4, RLENGTH - 4) + 0; match($0, /lon=[-0-9.]+/); lon = substr($0, RSTART + 4, RLENGTH - 4) + 0
     if (lat < -90 || lat > 90 || lon < -180 || lon > 180 || RSTART == 0) print }' all.lex > out
what="places lie on the globe"; [ ! -s out ] && pass || fail "$(head -n 1 out)"
awk '/^[^ #]/ { split("", last) }
     match($0, /from=[0-9-]+/) {
         from = substr($0, RSTART + 5, RLENGTH - 5); to = "9999-12-31"; if (match($0, /to=[0-9-]+/)) to = substr($0, RSTART + 3, RLENGTH - 3)
         title = $0; sub(/.*title=/, "", title); sub(/ from=.*/, "", title)
         if (to <= from || from < last[title]) print FILENAME ":" FNR ": " $0
         last[title] = to }' "$actors"/*.lex > out
what="terms of office are in order"; [ ! -s out ] && pass || fail "$(head -n 1 out)"
what="the lexicons have no warnings"; "$program" lexicon check "$root/data/en" 2>&1 | grep 'data/en/actors/.*: \(warning\|error\)' > out; [ ! -s out ] && pass || fail "$(head -n 1 out)"
finish
