"""Packs a student and a segmenter into the one file that C runs: see src/token/model.h for its form.

    export.py STUDENT.pt SEGMENTER.pt OUT.model

Weights become signed bytes with one scale an output; activations seven bits. How far a layer's activations reach is
measured on training sentences. Embedding tables become bytes with one scale a column, which goes into the weights of
the product that reads them.
"""
import argparse
import random
import struct
from collections import Counter

import numpy as np
import torch
from torch.nn import functional as F

import data
import lemmas
import minilm
import segmenter as seg
import student as st
import words

TYPES = {np.dtype("u1"): 1, np.dtype("i1"): 2, np.dtype("u2"): 3, np.dtype("u4"): 4, np.dtype("u8"): 5,
         np.dtype("f4"): 6, np.dtype("i4"): 7}
VERSION = 1


class File:
    def __init__(self):
        self.sections = []

    def add(self, name, array):
        a = np.ascontiguousarray(array)
        if a.ndim == 1:
            a = a.reshape(-1, 1)
        assert len(name) < 24 and a.ndim == 2 and all(s[0] != name for s in self.sections), name
        self.sections.append((name, a.astype(a.dtype.newbyteorder("<"))))

    def write(self, path):
        at = 64 + 56 * len(self.sections)
        table, body = b"", b""
        for name, a in self.sections:
            raw = a.tobytes()
            at += (pad := -at % 64)
            body += bytes(pad) + raw
            table += struct.pack("<24sQQIIII", name.encode(), at, len(raw), TYPES[a.dtype.newbyteorder("=")], *a.shape, 0)
            at += len(raw)
        rest = table + body
        head = struct.pack("<8sIIQQ32x", b"RAPMODEL", VERSION, len(self.sections), 64 + len(rest), xxh64(rest))
        with open(path, "wb") as f:
            f.write(head + rest)
        return 64 + len(rest)


def xxh64(data_):
    """XXH64 with seed 0, as src/base does it."""
    M = (1 << 64) - 1
    p1, p2, p3, p4, p5 = (0x9E3779B185EBCA87, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0x85EBCA77C2B2AE63,
                          0x27D4EB2F165667C5)
    rot = lambda x, r: ((x << r) | (x >> (64 - r))) & M
    rnd = lambda acc, v: (rot((acc + v * p2) & M, 31) * p1) & M
    n, at = len(data_), 0
    if n >= 32:
        v = [(p1 + p2) & M, p2, 0, -p1 & M]
        whole = n // 32 * 4
        for q in struct.iter_unpack("<4Q", data_[:whole * 8]):
            v = [rnd(a, b) for a, b in zip(v, q)]
        at = whole * 8
        h = (rot(v[0], 1) + rot(v[1], 7) + rot(v[2], 12) + rot(v[3], 18)) & M
        for x in v:
            h = ((h ^ rnd(0, x)) * p1 + p4) & M
    else:
        h = p5
    h = (h + n) & M
    while at + 8 <= n:
        h = (rot(h ^ rnd(0, struct.unpack_from("<Q", data_, at)[0]), 27) * p1 + p4) & M
        at += 8
    if at + 4 <= n:
        h = (rot(h ^ (struct.unpack_from("<I", data_, at)[0] * p1) & M, 23) * p2 + p3) & M
        at += 4
    while at < n:
        h = (rot(h ^ (data_[at] * p5) & M, 11) * p1) & M
        at += 1
    h = ((h ^ h >> 33) * p2) & M
    h = ((h ^ h >> 29) * p3) & M
    return h ^ h >> 32


def linear(f, name, weight, bias, reach, zero=64, column_scale=None):
    """Section of one product. `reach`: the largest activation that shall be told apart; column_scale: the value of one
    step of each input, where the input is a table of bytes."""
    w = weight.numpy().astype(np.float64)
    b = np.zeros(len(w)) if bias is None else bias.numpy().astype(np.float64)
    if column_scale is not None:
        w, step = w * column_scale[None, :], 1.0
    else:
        step = reach / (63.0 if zero else 127.0)
    rows, cols = (len(w) + 7) // 8 * 8, w.shape[1]
    assert cols % 4 == 0
    w = np.vstack([w, np.zeros((rows - len(w), cols))])
    b = np.concatenate([b, np.zeros(rows - len(b))])
    scale = np.abs(w).max(1) / 127.0
    scale[scale == 0] = 1.0
    q = np.clip(np.rint(w / scale[:, None]), -127, 127).astype(np.int8)
    f.add(name + ".w", q.reshape(rows // 8, 8, cols // 4, 4).transpose(0, 2, 1, 3).reshape(rows, cols))
    f.add(name + ".init", (-zero * q.astype(np.int32).sum(1)).astype(np.int32))
    f.add(name + ".scale", (scale * step).astype(np.float32))
    f.add(name + ".bias", b.astype(np.float32))
    f.add(name + ".in", np.array([1.0 / step], dtype=np.float32))


def norm(f, name, m):
    f.add(name + ".norm", np.stack([m.weight.numpy(), m.bias.numpy()]).astype(np.float32))


def table(weight, used=None):
    """Bytes 1 to 127 with zero at 64, and the value of one step of each column."""
    w = weight.numpy().astype(np.float64)
    ref = np.abs(w if used is None else w[used])
    step = np.quantile(ref, 0.9995, axis=0) / 63.0
    step = np.maximum(step, ref.max(0) / 63.0 * 0.5)
    step[step == 0] = 1.0
    return (np.clip(np.rint(w / step), -63, 63) + 64).astype(np.uint8), step


def keys(f, name, strings):
    """Sorted hashes; returns the order in which rows must be written."""
    h = np.array([words.fnv(s if isinstance(s, bytes) else s.encode()) for s in strings], dtype=np.uint64)
    assert len(set(h.tolist())) == len(h)
    order = np.argsort(h, kind="stable")
    f.add(name, h[order].reshape(-1, 1))
    return order


def reach_of(values):
    return float(np.quantile(np.abs(values), 0.9998))


def strings(f, name, values):
    f.add(name, np.frombuffer("".join(v + "\0" for v in values).encode(), dtype=np.uint8))


@torch.no_grad()
def pack_student(f, ck, sentences):
    voc = st.Vocabulary.__new__(st.Vocabulary)
    voc.pieces, voc.own, voc.cache = words.Pieces(minilm.vocab()), ck["own"], {}
    model = st.Student(ck["sizes"], ck["layers"])
    model.load_state_dict(ck["state"])
    model.eval()

    vocab = minilm.vocab()
    names = sorted(vocab, key=vocab.get)
    keep = [i for i, n in enumerate(names) if not n.startswith("[unused") and
            (n == "[UNK]" or all(ord(c) < 0x600 or 0x2000 <= ord(c) < 0x2100 or 0x20A0 <= ord(c) < 0x20D0 for c in n))]
    # Parameter "weight" of each table: bytes; the columns' steps go into the product
    piece, piece_step = table(model.piece.weight[keep])
    order = keys(f, "word.piece.key", [names[i] for i in keep])
    f.add("word.piece", piece[order])
    f.add("word.unknown", np.array([order.tolist().index(keep.index(vocab["[UNK]"]))], dtype=np.uint32))
    own_names = sorted(voc.own, key=voc.own.get)
    own, own_step = table(model.own.weight)
    order = keys(f, "word.own.key", own_names)
    f.add("word.own", np.vstack([own[order], own[-1:]]))
    steps = [piece_step, piece_step, own_step]
    for name, t in (("s2", model.s2), ("s3", model.s3), ("p3", model.p3), ("shape", model.sh)):
        rows, step = table(t.weight)
        f.add("word." + name, rows)
        steps.append(step)
    linear(f, "word.in", model.inp.weight, model.inp.bias, None, column_scale=np.concatenate(steps))
    norm(f, "word.in", model.inorm)

    rng = random.Random(5)
    sample = rng.sample(sentences, 1500)
    seen = [[] for _ in range(ck["layers"] + 1)]
    deps = []
    for b in st.batches([st.Item(voc, plain(s)) for s in sample], 3000, rng):
        w, _, lens = st.pad(b)
        real = torch.arange(w.shape[1]).unsqueeze(0) < lens.unsqueeze(1)
        x = model.inorm(model.inp(model.embed(w)))
        for i, layer in enumerate(model.layers):
            seen[i].append(x[real].flatten()[::7])
            x = layer(x, lens)
        seen[-1].append(x[real].flatten()[::7])
        deps.append(F.relu(model.arc_dep(x))[real].flatten()[::7])
    reach = [reach_of(torch.cat(s).numpy()) for s in seen]
    dep_reach = reach_of(torch.cat(deps).numpy())
    print("reach of activations", [round(r, 2) for r in reach], round(dep_reach, 2))

    f.add("encoder.layers", np.array([ck["layers"]], dtype=np.uint32))
    for i, layer in enumerate(model.layers):
        linear(f, f"encoder.{i}", layer.proj.weight, layer.proj.bias, reach[i])
        norm(f, f"encoder.{i}", layer.norm)
    parts = [model.arc_dep, model.arc_head, model.rel_dep, model.rel_head]
    weight = torch.cat([p.weight for p in parts] + [model.rel_d.weight, model.upos.weight, model.xpos.weight,
                                                    model.ner.weight])
    bias = torch.cat([p.bias for p in parts] + [model.rel_o.bias, model.upos.bias, model.xpos.bias, model.ner.bias])
    linear(f, "head", weight, bias, reach[-1])
    linear(f, "arc", torch.cat([model.arc_w.t(), model.arc_dist]), None, dep_reach, zero=0)
    f.add("arc.head", model.arc_b.numpy().reshape(1, -1))
    f.add("arc.root", F.relu(model.root_arc).numpy().reshape(1, -1))
    f.add("rel.root", F.relu(model.root_rel).numpy().reshape(1, -1))
    f.add("rel.distance", model.rel_dist.numpy())
    out = model.rel_o.weight.t().numpy()
    f.add("rel.out", np.hstack([out, np.zeros((out.shape[0], -out.shape[1] % 8), dtype=np.float32)]))
    for k in ("rel", "upos", "xpos"):
        strings(f, "names." + k, ck[k])
    strings(f, "names.ner", data.NER)


def plain(s):
    out = data.Sentence()
    out.forms = s.forms
    return out


@torch.no_grad()
def pack_segmenter(f, ck, paragraphs, bias):
    model = seg.Segmenter()
    model.load_state_dict(ck["state"])
    steps = []
    for name, t in zip(("form", "end", "begin", "case", "blank", "length"), model.tables):
        rows, step = table(t.weight)
        f.add("seg." + name, rows)
        steps.append(step)
    linear(f, "seg.conv", model.conv.weight, model.conv.bias, None, column_scale=np.concatenate(steps * 3))
    norm(f, "seg.conv", model.norm)
    seen = [[] for _ in range(3)]
    for text, marks in random.Random(5).sample(paragraphs, 300):
        ats = seg.atoms(text)
        fs = torch.tensor([seg.features(text[a:b], k) for a, b, k in ats]).unsqueeze(0)
        x = torch.cat([t(fs[..., i]) for i, t in enumerate(model.tables)], -1)
        none = x.new_zeros(1, 1, x.shape[2])
        x = torch.cat([torch.cat([none, x[:, :-1]], 1), x, torch.cat([x[:, 1:], none], 1)], -1)
        x = model.norm(model.conv(x))
        for i, layer in enumerate(model.layers):
            seen[i].append(x.flatten())
            x = layer(x, torch.tensor([len(ats)]))
        seen[2].append(x.flatten())
    reach = [reach_of(torch.cat(s).numpy()) for s in seen]
    print("reach in the segmenter", [round(r, 2) for r in reach])
    for i, layer in enumerate(model.layers):
        linear(f, f"seg.{i}", layer.proj.weight, layer.proj.bias, reach[i])
        norm(f, f"seg.{i}", layer.norm)
    linear(f, "seg.out", model.out.weight, model.out.bias, reach[2])
    f.add("seg.bias", np.array([bias], dtype=np.float32))
    order = keys(f, "seg.split.key", list(ck["splits"]))
    f.add("seg.split.at", np.array(list(ck["splits"].values()), dtype=np.uint8)[order])


def pack_tables(f, ck, sentences, counts):
    count = Counter((ck["upos"].index(u), ck["xpos"].index(x)) for s in sentences for u, x in zip(s.upos, s.xpos))
    f.add("tags.pair", np.array(sorted(p for p, n in count.items() if n >= 2), dtype=np.uint8))
    t = lemmas.learn(sentences, ck["upos"], ck["xpos"], counts)
    f.add("lemma.rule.at", np.array(t["rule_at"], dtype=np.uint32))
    f.add("lemma.rule", np.frombuffer(t["rules"], dtype=np.uint8))
    for name in ("lemma.whole", "lemma.end", "feats"):
        order = keys(f, name + ".key", list(t[name]))
        f.add(name, np.array(list(t[name].values()), dtype=np.uint16)[order])
    strings(f, "names.feats", t["feat_names"])
    print(len(t["rule_at"]) - 1, "rules,", {k: len(t[k]) for k in ("lemma.whole", "lemma.end", "feats")})


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("student")
    ap.add_argument("segmenter")
    ap.add_argument("out")
    ap.add_argument("--dev", default=data.DEV)
    ap.add_argument("--bias", type=float, nargs=3, default=(0.0, -1.0, 1.5),
                    help="score above which a sentence starts: elsewhere, after . ? !, after a letter, digit, comma")
    args = ap.parse_args()
    torch.set_num_threads(1)
    ck = torch.load(args.student, weights_only=False)
    trees = [data.read_conllu(f"{args.dev}/treebank/{n}.conllu") for n in ("ewt-train", "gum-open-train")]
    f = File()
    f.add("chars.class", np.array([cp << 8 | c for cp, c in words.class_runs()], dtype=np.uint32))
    f.add("chars.fold", np.array(sorted(words.FOLDS.items()), dtype=np.uint32))
    pack_segmenter(f, torch.load(args.segmenter, weights_only=False),
                   [p for t in trees for p in data.raw_paragraphs(t)], args.bias)
    pack_student(f, ck, trees[0] + trees[1])
    pack_tables(f, ck, trees[0] + trees[1], lemmas.raw_counts(args.dev))
    print(f.write(args.out), "bytes")


if __name__ == "__main__":
    main()
