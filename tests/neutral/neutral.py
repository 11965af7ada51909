#!/usr/bin/env python3
"""neutral.py PROGRAM TEMPLATES [TEXTS.jsonl]: what is coded does not depend on labels or on which side has which name.

Every template is annotated with each label, and with the names of the two sides in both orders. Events, statements and facts
must be the same, code by code, status by status, day by day, the names themselves aside. TEXTS are real sentences: there
one label is put in place of another.
"""
import itertools, json, re, subprocess, sys

LABELS = ["fighters", "terrorists", "militants", "freedom fighters"]
PAIRS = [("Norway", "Chile"), ("Kenya", "Peru"), ("Ghana", "Japan")]


def annotate(program, texts):
    lines = "".join(json.dumps({"id": str(i), "date": "2031-05-08", "outlet": "Coast Daily", "text": t}) + "\n" for i, t in enumerate(texts))
    out = subprocess.run([program, "annotate", "--format", "jsonl"], input=lines, capture_output=True, text=True, check=True).stdout
    return [json.loads(line) for line in out.splitlines()]


def codes(doc, rename):
    """What must not change, with each side's code replaced by its place in the template."""
    def who(actors):
        return sorted(re.sub("|".join(rename), lambda m: rename[m[0]], a["code"] or "---") if rename else a["code"] or "---" for a in actors)
    events = sorted((e["cameo"], who(e["sources"]), who(e["targets"]), e["status"], e["date_from"] or "", e["date_to"] or "") for e in doc["events"])
    says = sorted((s["kind"], s["act"] or "", s["source_kind"], s["directness"], s["channel"] or "", s["sure"]) for s in doc["statements"])
    facts = sorted((f["type"], f["status"], f["date_from"] or "", f["date_to"] or "", f["sure"]) for f in doc["facts"])
    return {"events": events, "statements": says, "facts": facts}


def compare(name, results, wrong):
    for layer in ("events", "statements", "facts"):
        seen = {json.dumps(r[layer]): text for text, r in results}
        if len(seen) > 1:
            wrong.append(name)
            print(f"{name}: {layer} differ")
            for got, text in seen.items():
                print(f"    {text}\n        {got}")


def main():
    program, templates = sys.argv[1:3]
    wrong, checked = [], 0
    iso = {"Norway": "NOR", "Chile": "CHL", "Kenya": "KEN", "Peru": "PER", "Ghana": "GHA", "Japan": "JPN"}
    for line in open(templates, encoding="utf-8"):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        texts, renames = [], []
        for (a, b), label in itertools.product(PAIRS + [p[::-1] for p in PAIRS], LABELS if "{L}" in line else [""]):
            t = line.replace("{A}", a).replace("{B}", b).replace("{L}", label)
            texts.append(t[:1].upper() + t[1:])
            renames.append({iso[a]: "<A>", iso[b]: "<B>"})
        compare(line, [(t, codes(d, r)) for t, d, r in zip(texts, annotate(program, texts), renames)], wrong)
        checked += 1
    for line in open(sys.argv[3], encoding="utf-8") if len(sys.argv) > 3 else ():
        text = json.loads(line)["text"]
        for sentence in re.split(r"(?<=[.!?])\s+", text):
            label = next((m for m in LABELS if re.search(rf"\b{m}\b", sentence)), None)
            if not label or len(sentence) > 400:
                continue
            texts = [re.sub(rf"\b{label}\b", m, sentence) for m in LABELS]
            compare(sentence, [(t, codes(d, {})) for t, d in zip(texts, annotate(program, texts))], wrong)
            checked += 1
    print(f"{checked - len(set(wrong))} passed, {len(set(wrong))} failed")
    return 1 if wrong else 0


sys.exit(main())
