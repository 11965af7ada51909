#!/usr/bin/env python3
"""time.py PROGRAM LIB GOLD.jsonl [SCORER]: our times beside SUTime's in one run: quality and words per CPU second.

LIB is the folder of the jars of edu.stanford.nlp:stanford-corenlp:4.5.7 and its models, for instance by
    mvn dependency:copy-dependencies -DoutputDirectory=LIB     with both as dependencies
GOLD: {"id","date","text","times":[...]} a line. SCORER scores times as TempEval-3 does and is called with GOLD and SYSTEM.
"""
import json, os, re, resource, subprocess, sys, tempfile

os.sched_setaffinity(0, {sorted(os.sched_getaffinity(0))[0]})


def main():
    program, lib, gold = os.path.abspath(sys.argv[1]), sys.argv[2], sys.argv[3]
    docs = [json.loads(line) for line in open(gold, encoding="utf-8")]
    lines = "".join(json.dumps({k: d[k] for k in ("id", "date", "text") if d.get(k)}) + "\n" for d in docs)
    words = sum(len(d["text"].split()) for d in docs)
    with tempfile.TemporaryDirectory() as tmp:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        ours = subprocess.run([program, "annotate", "--format", "jsonl", "--only", "times", "--no-text", "--timings"], input=lines,
                              capture_output=True, text=True, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        whole = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        stages = sum(float(m) for m in re.findall(r"^(?:time|anchor) +([\d.]+) ms", ours.stderr, re.M)) / 1000
        here = os.path.dirname(os.path.abspath(__file__))
        subprocess.run(["javac", "-cp", f"{lib}/*", "-d", tmp, f"{here}/Sutime.java"], check=True)
        peer = subprocess.run(["java", "-XX:+UseSerialGC", "-cp", f"{lib}/*:{tmp}", "Sutime"], input=lines, capture_output=True, text=True, check=True)
        spent = float(peer.stderr.strip().split("\n")[-1])
        for name, out in (("ours", ours.stdout), ("sutime", peer.stdout)):
            open(f"{tmp}/{name}", "w").write(out)
        print(f"rapporteur, all stages        {words / whole:12,.0f} words per CPU second")
        print(f"rapporteur, time and anchor   {words / stages:12,.0f}")
        print(f"SUTime with its tagger        {words / spent:12,.0f}")
        print(f"ratio                         {spent / whole:12.0f} for all of ours, {spent / stages:.0f} for the two stages")
        for name in ("ours", "sutime") if len(sys.argv) > 4 else ():
            print(f"{name:8}", subprocess.run([sys.executable, sys.argv[4], gold, f"{tmp}/{name}"], capture_output=True, text=True).stdout.strip())


main()
