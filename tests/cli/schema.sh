#!/usr/bin/env bash
# schema.sh SCHEMA_TOOL PROGRAM SOURCE: doc/ holds the schema that the table of fields gives, and every line of output is valid by it.
set -eu
tool=$1 program=$2 root=$3
"$tool" | diff - "$root/doc/annotated.schema.json" > /dev/null || {
    echo "doc/annotated.schema.json is not what the table of fields gives: build/schema > doc/annotated.schema.json"; exit 1; }
{ "$program" annotate --format jsonl "$root/examples/dispatches.jsonl"; "$program" annotate --no-text "$root/README.md"; } |
python3 -c '
import json, sys
import jsonschema
schema = json.load(open(sys.argv[1]))
check = jsonschema.Draft7Validator(schema)
n = 0
for line in sys.stdin:
    n += 1
    d = json.loads(line)
    for e in check.iter_errors(d):
        sys.exit(f"{d[chr(105)+chr(100)]}: {list(e.path)}: {e.message[:300]}")
    text = d.get("text")
    for layer, items in d.items():
        for item in items if isinstance(items, list) else ():
            spans = [item] + [v for v in item.values() if isinstance(v, dict)] + (item.get("content") or [])
            for s in spans:
                if text is not None and "text" in s and "start" in s and text[s["start"]:s["end"]] != s["text"]:
                    sys.exit("%s: %s: the words at %d are not %r" % (d["id"], layer, s["start"], s["text"]))
print(n, "documents are valid")
' "$root/doc/annotated.schema.json"
