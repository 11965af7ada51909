#!/usr/bin/env python3
"""Puts text/*.txt and index.tsv together as dispatches.jsonl, and gold/*.draft.json with their texts as gold/*.gold.json.

Run it in this folder after changing a text, the index or a draft. A draft names a span by its words: "last week" is the
first place where they stand in the text, "last week#2" the second.
"""
import csv, json, pathlib, re, sys

SPANS = {"span", "source", "cue", "trigger"}


def locate(text, words, where):
    m = re.fullmatch(r"(.*)#(\d+)", words, re.S)
    want, nth = (m[1], int(m[2])) if m else (words, 1)
    at = -1
    for _ in range(nth):
        at = text.find(want, at + 1)
        if at < 0:
            sys.exit(f"{where}: not in the text: {words!r}")
    return {"start": at, "end": at + len(want), "text": want}


def gold(draft, text, where):
    out = {k: v for k, v in draft.items() if not isinstance(v, list)}
    for layer, items in ((k, v) for k, v in draft.items() if isinstance(v, list)):
        out[layer] = []
        for item in items:
            new = {}
            for key, value in item.items():
                if key == "span":
                    new = {**locate(text, value, where), **new}
                elif key in SPANS and value:
                    new[key] = locate(text, value, where)
                elif key == "content":
                    new[key] = [locate(text, v, where) for v in value]
                else:
                    new[key] = value
            out[layer].append(new)
    return {**out, "text": text}


def main():
    here = pathlib.Path(__file__).parent
    with open(here / "dispatches.jsonl", "w", encoding="utf-8") as out:
        for row in csv.DictReader(open(here / "index.tsv", encoding="utf-8"), delimiter="\t"):
            text = (here / "text" / (row["id"] + ".txt")).read_text(encoding="utf-8")
            d = {"id": row["id"], "date": row["date"], "title": text.split("\n")[0], "outlet": row["outlet"]}
            d["url"] = row["url"] or None
            out.write(json.dumps({**d, "text": text}, ensure_ascii=False) + "\n")
            draft = here / "gold" / (row["id"] + ".draft.json")
            if draft.exists():
                whole = {**d, **json.loads(draft.read_text(encoding="utf-8"))}
                target = here / "gold" / (row["id"] + ".gold.json")
                target.write_text(json.dumps(gold(whole, text, draft.name), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


main()
