"""Silver data: text that nobody annotated, read by the C segmenter, labelled with the teachers' full distributions.

    silver.py pick OUT.conllu WORDS_BY_FILE...     e.g. wikinews=300000: text of ../shared/dev/raw, segmented
    silver.py thin IN.conllu OUT.conllu SHARE      a random share of the sentences
    silver.py label IN.conllu OUT.pt TEACHER.pt... the mean of the teachers' distributions, their largest values kept
"""
import json
import os
import random
import subprocess
import sys
import time

import torch

import data
import minilm
import student as st
import teacher as te
import words

DEV = data.DEV
PARSE = os.environ.get("RAP_PARSE", "build/rapporteur")
MODEL = ["--model", os.environ["RAP_MODEL"]] if "RAP_MODEL" in os.environ else []
KEEP = {"arc": 8, "rel": 4, "upos": 3, "xpos": 4, "ner": 3}


def documents(name):
    out = subprocess.run(["zstd", "-dc", f"{DEV}/raw/{name}.jsonl.zst"], capture_output=True, check=True).stdout
    return [json.loads(line)["text"] for line in out.decode().split("\n") if line.strip()]


def pick(out, wanted):
    rng = random.Random(3)
    with open(out, "wb") as f:
        for item in wanted:
            name, n = item.split("=")
            docs, left = documents(name), int(n)
            rng.shuffle(docs)
            chosen = []
            for d in docs:
                d = d[:40000]
                chosen.append(d)
                left -= len(d.split())
                if left <= 0:
                    break
            for i in range(0, len(chosen), 50):
                text = "\n\n".join(chosen[i:i + 50])
                f.write(subprocess.run([PARSE, "parse"] + MODEL + ["-"], input=text.encode(), capture_output=True,
                                       check=True).stdout)


def thin(source, out, share):
    rng = random.Random(4)
    with open(source, encoding="utf-8") as f, open(out, "w", encoding="utf-8") as g:
        for block in f.read().split("\n\n"):
            if block.strip() and rng.random() < share:
                g.write(block + "\n\n")


def sentences(path):
    forms = []
    for line in open(path, encoding="utf-8"):
        if line == "\n":
            if 3 <= len(forms) <= 90:
                s = data.Sentence()
                s.forms = forms
                yield s
            forms = []
        elif line[0] != "#":
            c = line.split("\t")
            if "-" not in c[0]:
                forms.append(c[1])


def largest(p, k):
    v, i = p.topk(min(k, p.shape[-1]), -1)
    return (v * 255).round().to(torch.uint8), i.to(torch.int16)


@torch.no_grad()
def label(source, out, teachers):
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    ewt, gum, voa, _, _ = st.load_all(DEV)
    voc = st.Vocabulary(ewt + gum + voa)
    words.MAX_PIECES, voc.pieces = 8, words.Pieces(minilm.vocab())
    models = []
    for path in teachers:
        m = te.Teacher(voc.sizes())
        m.load_state_dict(torch.load(path, weights_only=False)["state"])
        models.append(m.eval())
    items = [te.Item(voc, s) for s in sentences(source)]
    total, done, records, start = sum(x.n for x in items), 0, [], time.time()
    print(len(items), "sentences", total, "words", flush=True)
    for number, batch in enumerate(te.batches(items, 3000, random.Random(1))):
        enc, _, lens = te.pad(batch)
        xs = [m.encode(*enc) for m in models]
        mean = lambda f: sum(f(m, x).softmax(-1) for m, x in zip(models, xs)) / len(models)
        p = {"arc": mean(lambda m, x: m.arcs(x, lens))}
        heads = p["arc"].argmax(-1)
        p["rel"] = mean(lambda m, x: m.relations(x, heads))
        for k in ("upos", "xpos", "ner"):
            p[k] = mean(lambda m, x: getattr(m, k)(x))
        for i, b in enumerate(batch):
            soft = {"head": heads[i, :b.n].to(torch.int16)}
            for k, n in KEEP.items():
                row = p[k][i, :b.n, :b.n + 1] if k == "arc" else p[k][i, :b.n]
                soft[k + "_p"], soft[k + "_i"] = (t.clone() for t in largest(row, n))
            records.append({"forms": b.source.forms, "soft": soft})
            done += b.n
        if number % 100 == 0:
            print(done, f"{done / (time.time() - start):.0f} words/s", flush=True)
    torch.save(records, out)


if __name__ == "__main__":
    if sys.argv[1] == "pick":
        pick(sys.argv[2], sys.argv[3:])
    elif sys.argv[1] == "thin":
        thin(sys.argv[2], sys.argv[3], float(sys.argv[4]))
    else:
        label(sys.argv[2], sys.argv[3], sys.argv[4:])
