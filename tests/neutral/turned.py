#!/usr/bin/env python3
"""turned.py PROGRAM ROOT: who a side is and what it is called changes no code, status or date but the names themselves.

Fills turned.txt with pairs of states both ways round, and with words for armed men; annotates all in one run; the
answers must be the same once the codes of the two states are exchanged, and for every word the very same. Then the same
words are exchanged in the example dispatches.

Nothing may change: the parser reads the names of states and the words for armed men as one word each (src/syntax/neutral.h).
"""
import json, pathlib, re, subprocess, sys

PAIRS = [(("Velland", "Vellander", "Velport", "VLD"), ("Morania", "Moranian", "Moran City", "MRN")),
         (("Iran", "Iranian", "Tehran", "IRN"), ("Iraq", "Iraqi", "Baghdad", "IRQ")),
         (("Kenya", "Kenyan", "Nairobi", "KEN"), ("Uganda", "Ugandan", "Kampala", "UGA")),
         (("Israel", "Israeli", "Tel Aviv", "ISR"), ("Syria", "Syrian", "Damascus", "SYR"))]
WORDS = ["rebels", "fighters", "insurgents", "militants", "terrorists", "extremists"]


def answers(document, codes):
    """What a document says, without offsets, ids and words; codes exchanged as `codes` has it."""
    by_id = {e["id"]: e.get("code") for e in document["entities"]}
    turn = lambda code: code and "".join(codes.get(code[i:i + 3], code[i:i + 3]) for i in range(0, len(code), 3))
    sides = lambda actors: sorted(turn(a["code"]) or "" for a in actors)
    events = [(e["cameo"], e["plover"]["type"], e["status"], e["date_from"], e["date_to"], e["sure"], sides(e["sources"]), sides(e["targets"]))
              for e in document["events"]]
    facts = [(f["type"], f["status"], f["date_from"], f["date_to"], f["sure"], f.get("value"),
              *(sorted(turn(by_id.get(i)) or "" for i in f.get(k) or []) for k in ("from", "to", "entities"))) for f in document["facts"]]
    said = [(s["act"], s["source_kind"], s["directness"], s["sure"], sorted(turn(by_id.get(i)) or "" for i in s["speakers"]))
            for s in document["statements"]]
    return {"events": sorted(events, key=repr), "facts": sorted(facts, key=repr), "statements": sorted(said, key=repr)}


def annotate(program, root, texts):
    lines = "".join(json.dumps({"id": str(i), "date": "2031-05-06", "outlet": "Coast Daily", "text": t}) + "\n" for i, t in enumerate(texts))
    run = subprocess.run([program, "annotate", "--format", "jsonl", "--lexicon", f"{root}/examples/lexicon"], input=lines.encode(),
                         stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in run.stdout.decode().splitlines()]


def fill(template, a, b, word):
    text = re.sub(r"\{(a|b|A|B|CA|CB)\}", lambda m: {"A": a[0], "a": a[1], "CA": a[2], "B": b[0], "b": b[1], "CB": b[2]}[m[1]], template)
    text = re.sub(r"(^|[.] )\{W\}", lambda m: m[1] + word.capitalize(), text)
    return text.replace("{W}", word)


def main():
    program, root = sys.argv[1], pathlib.Path(sys.argv[2])
    templates = [t for t in (root / "tests/neutral/turned.txt").read_text().splitlines() if t and not t.startswith("#")]
    texts, cases = [], []
    for t in templates:
        words = WORDS if "{W}" in t else WORDS[:1]
        for a, b in PAIRS:
            for word in words:
                cases.append((t, a, b, word))
                texts += [fill(t, a, b, word), fill(t, b, a, word)]
    dispatches = [p.read_text() for p in sorted((root / "examples/text").glob("*.txt"))]
    exchange = lambda text: re.sub(r"\b(rebels|insurgents|fighters)\b", "terrorists", text)
    documents = annotate(program, root, texts + dispatches + [exchange(d) for d in dispatches])
    passed, failures, first = 0, [], {}

    def hold(what, one, two):
        nonlocal passed
        for layer in one:
            if one[layer] == two[layer]:
                passed += 1
            else:
                failures.append(f"{what}: {layer}\n    {[x for x in one[layer] if x not in two[layer]]}\n    {[x for x in two[layer] if x not in one[layer]]}")

    for i, (t, a, b, word) in enumerate(cases):
        straight, turned = documents[2 * i], documents[2 * i + 1]
        hold(f"sides exchanged: {texts[2 * i]}", answers(straight, {}), answers(turned, {a[3]: b[3], b[3]: a[3]}))
        reference = first.setdefault((t, a[0]), (word, straight))
        hold(f"{reference[0]} called {word}: {texts[2 * i]}", answers(reference[1], {}), answers(straight, {}))
    for i in range(len(dispatches)):
        one, two = documents[len(texts) + i], documents[len(texts) + len(dispatches) + i]
        hold(f"terrorists in: {dispatches[i].splitlines()[0]}", answers(one, {}), answers(two, {}))
    for f in failures[:15]:
        print("FAIL", f)
    print(f"{passed} passed, {len(failures)} failed")
    sys.exit(bool(failures))


main()
