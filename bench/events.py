#!/usr/bin/env python3
"""events.py PROGRAM [SHARED]: cost and quality of events.

Cost: tokens and sentences per CPU second of the event stage and of the whole, with our lexicon alone and with the Phoenix
dictionaries compiled to an image, one core. Quality: F1 beside the peers' figures, which were measured once with the full
Phoenix dictionaries and the trees each peer wants (plover-gsr: all 322 sentences; the rest of the sets likewise).

SHARED holds dev/events and score (default: ../shared beside the repository). Without it only the cost over the examples is told.

plover-gsr, petrarch-unit: score_events.py on all printed events, as flat_events.py lays them out.
quadclass: the class of the dominant event, which is the first of sure high, else the first; no event is class 0. Macro F1 over
    five classes.
actor-spans: exact span and role. The spans are of the dominant event. An actor of it is the mention of its entity in the
    trigger's sentence that is nearest to the trigger, a source's before it and a target's after it where there is one, and the
    span is the whole noun phrase that holds the mention in the tree of `parse`: up to the word that hangs on a verb, on the
    trigger, or by to, for, with, against, on, by on another noun, with all below it but clauses and what is conjoined, prepositions and commas at its edges. Who consult (CAMEO 04)
    or stand on both sides have the role R, as in the gold, and their conjuncts are one span.
"""
import collections, json, os, re, resource, subprocess, sys, tempfile

os.sched_setaffinity(0, {sorted(os.sched_getaffinity(0))[0]})
HERE = os.path.dirname(os.path.abspath(__file__))
QUAD = {root: quad for quad, roots in enumerate(("01", "02 03 04 05", "06 07 08", "09 10 11 12 13", "14 15 16 17 18 19 20"))
        for root in roots.split()}
OUTSIDE = {"case", "punct", "obl", "mark", "aux", "advmod", "conj", "cc", "acl"} # below the head of a phrase, but no part of it
PEERS = { # set and measure: the best peer, then the others that were measured
    ("plover-gsr", "plover"): "UniversalPetrarch 0.46, TABARI 0.43, PETRARCH1 0.41, PETRARCH2 0.38",
    ("plover-gsr", "dyadc"): "UniversalPetrarch 0.46, PETRARCH2 0.46, TABARI 0.45, PETRARCH1 0.38",
    ("plover-gsr", "triplePc"): "TABARI 0.32, UniversalPetrarch 0.28, PETRARCH2 0.28, PETRARCH1 0.26",
    ("petrarch-unit", "triple4"): "PETRARCH1 0.74 (trees corrected by hand given), PETRARCH2 0.41",
}


def read(path):
    return [json.loads(line) for line in open(path, encoding="utf-8")]


def annotate(program, docs, *options):
    """The annotated documents by id, and the lines of --timings."""
    keys = ("id", "date", "outlet", "title", "text")
    lines = "".join(json.dumps({k: d[k] for k in keys if d.get(k)}) + "\n" for d in docs)
    done = subprocess.run([program, "annotate", "--format", "jsonl", "--no-text", "--timings", *options], input=lines,
                          capture_output=True, text=True, check=True)
    return {d["id"]: d for d in map(json.loads, done.stdout.splitlines())}, done.stderr


def cost(program, docs, name, *options):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    out, told = annotate(program, docs, *options)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    whole = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    stage = {k: (float(ms) / 1000, float(per)) for k, ms, per in re.findall(r"^(\w+) +([\d.]+) ms +(\d+) tokens/s", told, re.M)}
    sentences = sum(len(d["sentences"]) for d in out.values())
    tokens = stage["all"][0] * stage["all"][1]
    print(f"{name:28} event stage {tokens / stage['event'][0]:10,.0f} tokens/s {sentences / stage['event'][0]:8,.0f} sentences/s"
          f"   whole {tokens / whole:8,.0f} tokens/s {sentences / whole:6,.0f} sentences/s   ({tokens:,.0f} tokens)")


def row(name, measure, f1, peers):
    print(f"{name:14} {measure:9} {f1:6.3f}   {peers}")


def scored(program, shared, name, measures, *options):
    gold = f"{shared}/dev/events/{name}.jsonl"
    docs = read(gold)
    if name == "plover-gsr": # its dates are made up
        docs = [{k: v for k, v in d.items() if k != "date"} for d in docs]
    out, _ = annotate(program, docs, *options)
    with tempfile.TemporaryDirectory() as tmp:
        with open(f"{tmp}/out", "w", encoding="utf-8") as f:
            f.writelines(json.dumps(d) + "\n" for d in out.values())
        with open(f"{tmp}/flat", "w", encoding="utf-8") as f:
            subprocess.run([sys.executable, f"{shared}/score/flat_events.py", f"{tmp}/out"], stdout=f, check=True)
        told = subprocess.run([sys.executable, f"{shared}/score/score_events.py", gold, f"{tmp}/flat", "--dedup", "--json",
                               "--measures", measures], capture_output=True, text=True, check=True).stdout
    return json.loads(told)


def dominant(doc):
    events = doc["events"]
    return next((e for e in events if e["sure"] == "high"), events[0] if events else None)


def quadclass(program, shared):
    docs = read(f"{shared}/dev/events/quadclass.jsonl")
    out, _ = annotate(program, docs)
    right, said, there = (collections.Counter() for _ in range(3))
    for d in docs:
        e = dominant(out[d["id"]])
        quad = QUAD.get(e["cameo"][:2], 0) if e else 0
        said[quad] += 1
        there[d["quad"]] += 1
        right[quad] += quad == d["quad"]
    each = [2 * right[c] / (said[c] + there[c] or 1) for c in range(5)]
    row("quadclass", "macro", sum(each) / 5, "classes 0 to 4: " + " ".join(f"{f:.2f}" for f in each))


def joined(tokens):
    """The words as a text, and where each starts and ends: no blank before commas and clitics, none after an opening."""
    text, at = "", []
    for i, t in enumerate(tokens):
        glue = not text or re.fullmatch(r"[.,;:!?)\]%”]|['’](s|re|ve|ll|d|m)?|n['’]t", t) or tokens[i - 1] in ("(", "[", "$", "“", "‘")
        glue = glue or "-" in (t, tokens[i - 1]) or (tokens[i - 1] == "’" and t in ("s", "re", "ve", "ll"))
        text += "" if glue else " "
        at.append((len(text), len(text) + len(t)))
        text += t
    return text, at


def trees(program, texts):
    """One list of words for each text: start, end, head (index or None), relation, tag, form."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as f:
        f.write("\n\n".join(texts))
        f.flush()
        out = subprocess.run([program, "parse", f.name], capture_output=True, text=True, check=True).stdout
    paragraphs = re.split(r"^# newpar.*\n", out, flags=re.M)[1:]
    if len(paragraphs) != len(texts):
        sys.exit(f"{len(texts)} texts, but {len(paragraphs)} paragraphs in the output of parse")
    for text, paragraph in zip(texts, paragraphs):
        words, at, base, until = [], 0, 0, 0
        for line in paragraph.split("\n"):
            f = line.split("\t")
            if line.startswith("# sent_id"):
                base = len(words)
            if len(f) < 8:
                continue
            inside = f[0].isdigit() and int(f[0]) <= until
            if not inside: # a word of its own, or several written as one
                start = text.find(f[1], at)
                start, at = (start, start + len(f[1])) if start >= 0 else (at, at)
            if "-" in f[0]:
                until = int(f[0].split("-")[1])
                continue
            words.append((start, at, base + int(f[6]) - 1 if f[6] != "0" else None, f[7], f[3], f[1].lower()))
            if not inside:
                until = 0 if f[0] == "1" else until
        yield words


def phrase(words, mention, trigger, outside):
    """First and last character of the noun phrase in the tree that holds the mention."""
    inside = [i for i, w in enumerate(words) if w[0] < mention["end"] and w[1] > mention["start"]]
    if not inside:
        return mention["start"], mention["end"]
    head = next((i for i in inside if words[i][2] not in inside), inside[0])
    up = {"nmod", "nmod:poss", "amod", "compound", "flat", "appos", "nummod", "det", "case", "list", "nmod:unmarked"}
    while words[head][2] is not None and words[head][3] in up:
        above = words[words[head][2]]
        if above[0] < trigger["end"] and above[1] > trigger["start"]:
            break
        if any(w[2] == head and w[3] == "case" and w[5] in ("to", "for", "with", "against", "on", "by") for w in words):
            break # "condolences to the family": the family, but "the head of the family": the head
        head = words[head][2]
    keep = {head}
    for _ in range(12): # as deep as a phrase goes
        keep |= {i for i, w in enumerate(words) if w[2] in keep and w[3] not in ("acl:relcl", "parataxis", "cop", "nsubj") and
                 not (w[2] == head and w[3] in outside)}
    first = last = head # no holes: what was left out cuts the phrase
    while first - 1 in keep:
        first -= 1
    while last + 1 in keep:
        last += 1
    while words[last][4] == "PUNCT" and words[last][5] != ")" and last > head:
        last -= 1
    return words[first][0], words[last][1]


def spans(doc, words):
    e = dominant(doc)
    if not e:
        return set()
    t, found = e["trigger"], set()
    sentence = next((s for s in doc["sentences"] if s["start"] <= t["start"] < s["end"]), {"start": 0, "end": 1 << 30})
    mentions = [m for m in doc["mentions"] if sentence["start"] <= m["start"] < sentence["end"]]
    sides = [{a["entity"] for a in e[side]} for side in ("sources", "targets")]
    for side, role in ((0, "S"), (1, "T")):
        for entity in sides[side]:
            of = [m for m in mentions if entity in m["entities"]]
            best = min(of, default=None, key=lambda m: ((m["start"] > t["start"]) != (role == "T"), abs(m["start"] - t["start"])))
            if best:
                mutual = e["cameo"].startswith("04") or entity in sides[1 - side]
                found.add((*phrase(words, best, t, OUTSIDE - {"conj", "cc"} if mutual else OUTSIDE), "R" if mutual else role))
    return found


def actor_spans(program, shared):
    docs = read(f"{shared}/dev/events/actor-spans.jsonl")
    texts = [joined(d["tokens"]) for d in docs]
    out, _ = annotate(program, [{"id": d["id"], "text": text} for d, (text, _) in zip(docs, texts)])
    right = said = there = 0
    for d, (_, at), words in zip(docs, texts, trees(program, [text for text, _ in texts])):
        gold = set()
        for m in re.finditer(r"B(.)(?:I\1)*", "".join(b[0] + b[2:] if b != "O" else "O " for b in d["bio"])):
            first, last = m.start() // 2, m.end() // 2 - 1
            gold.add((at[first][0], at[last][1], m.group(1)))
        ours = spans(out[d["id"]], words)
        right, said, there = right + len(gold & ours), said + len(ours), there + len(gold)
    row("actor-spans", "span+role", 2 * right / (said + there or 1), f"P {right / (said or 1):.2f} R {right / (there or 1):.2f}")


def main():
    program = os.path.abspath(sys.argv[1])
    shared = os.path.abspath(sys.argv[2] if len(sys.argv) > 2 else f"{HERE}/../../shared")
    long = [{**d, "id": f"{d['id']}-{i}"} for i in range(40) for d in read(f"{HERE}/../examples/dispatches.jsonl")]
    cost(program, long, "our lexicon")
    if not os.path.isdir(f"{shared}/dev/events"):
        print(f"{shared}: no dev/events there, so no dictionaries and no gold")
        return
    with tempfile.TemporaryDirectory() as tmp:
        subprocess.run([program, "lexicon", "compile", f"{shared}/dev/events/dict-phoenix", "--output", f"{tmp}/phoenix"],
                       stderr=subprocess.DEVNULL, check=True)
        cost(program, long, "with the Phoenix dictionaries", "--lexicon", f"{tmp}/phoenix")
    print(f"\n{'set':14} {'measure':9} {'F1':>6}   peers")
    sets = (("plover-gsr", "plover,dyadc,triplePc"), ("petrarch-unit", "triple4", "--lexicon", f"{shared}/dev/events/dict-petrarch-validate"))
    for name, measures, *options in sets:
        told = scored(program, shared, name, measures, *options)
        for m in measures.split(","):
            row(name, m, told["all"][m]["f1"], PEERS[name, m])
    quadclass(program, shared)
    actor_spans(program, shared)


main()
