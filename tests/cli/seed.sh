#!/usr/bin/env bash
# seed.sh - what the brief of the one dispatch that the idea came from must tell a newcomer. The dispatch is not ours to
# carry: without ../shared/seed beside the checkout there is nothing to test.
. "$(dirname "$0")/lib.sh"
seed=$root/../shared/seed
[ -e "$seed/seed.gold.json" ] || { echo "no seed here; 0 passed, 0 failed"; exit 77; }
python3 - "$seed/seed.gold.json" > seed.jsonl <<'P'
import json, sys
d = json.load(open(sys.argv[1], encoding="utf-8"))
print(json.dumps({k: d[k] for k in ("id", "date", "title", "outlet", "text")}))
P
runs "add" "$program" add seed.rapp seed.jsonl
runs "brief" "$program" brief seed.rapp
mv out brief
tr '\n' ' ' < brief | tr -s ' ' > page # a line that is wrapped is one line here
holds "the parties" '^UNITED STATES - TALIBAN' brief
holds "the seventh round" "round 7" brief
holds "in Qatar" "Met: United States and Taliban, Qatar" brief
holds "on hold, to resume on Tuesday" 'on hold since Sat 6 Jul, to resume Tue 9 Jul' brief
holds "until when, by those who said it" 'Put on hold Sat 6 Jul.*says officials of the two sides' page
holds "the Afghan meeting under its own talks" '^RIVAL AFGHAN GROUPS' brief
holds "the Afghan meeting in Doha" 'RIVAL AFGHAN GROUPS.*Doha' page
holds "claimed progress on four parts" 'ceasefire progress \[.*counter-terrorism.* progress \[.*internal dialogue progress \[.*withdrawal of troops progress \[' page
holds "the timetable is open, by PressTV" 'timeline - - open, says PressTV' page
holds "withdrawal in exchange for guarantees" 'withdrawal of the US-led foreign military forces, in exchange for guarantees' page
holds "an accord hoped for" 'Sun 1 Sep +peace deal; .*says Mike Pompeo' page
holds "the draft is near" '[Dd]raft agreement.*near.*says Mike Pompeo' page
holds "18 months, through whom" 'Taliban officials, anonymous, through US media outlets' page
holds "troops" '20,000 US-led foreign troops.*9,000 troop strength, says Donald Trump' page
lacks "no clash is claimed" '!' brief
runs "contradictions" "$program" contradictions seed.rapp
lacks "figures of different days do not clash" 'incompatible'
finish
