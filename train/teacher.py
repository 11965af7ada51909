"""The teacher: MiniLM (6 layers, 384) fine-tuned with the student's kind of heads. It labels the silver data.

    teacher.py OUT.pt [--epochs 4]          a checkpoint after every epoch
"""
import argparse
import random
import time

import torch
from torch import nn
from torch.nn import functional as F

import data
import minilm
import words
from sru import drop
from student import Heads, Vocabulary, ce, load_all, spans

LAYERS, WIDTH, HEADS = 6, 384, 12
MASK, CLS, SEP, PAD = 103, 101, 102, 0


class Block(nn.Module):
    def __init__(self, weights, i):
        super().__init__()
        p = f"encoder.layer.{i}."

        def linear(name):
            w, b = weights[p + name + ".weight"], weights[p + name + ".bias"]
            out = nn.Linear(w.shape[1], w.shape[0])
            out.weight.data.copy_(w)
            out.bias.data.copy_(b)
            return out

        def norm(name):
            out = nn.LayerNorm(WIDTH, eps=1e-12)
            out.weight.data.copy_(weights[p + name + ".weight"])
            out.bias.data.copy_(weights[p + name + ".bias"])
            return out

        self.q, self.k, self.v = (linear(f"attention.self.{n}") for n in ("query", "key", "value"))
        self.o, self.onorm = linear("attention.output.dense"), norm("attention.output.LayerNorm")
        self.up, self.down = linear("intermediate.dense"), linear("output.dense")
        self.fnorm = norm("output.LayerNorm")

    def forward(self, x, mask, rate):
        B, T, _ = x.shape
        cut = lambda y: y.view(B, T, HEADS, -1).transpose(1, 2)
        a = F.scaled_dot_product_attention(cut(self.q(x)), cut(self.k(x)), cut(self.v(x)), attn_mask=mask)
        x = self.onorm(x + drop(self.o(a.transpose(1, 2).reshape(B, T, -1)), rate))
        return self.fnorm(x + drop(self.down(F.gelu(self.up(x))), rate))


class Teacher(Heads):
    def __init__(self, sizes):
        super().__init__(sizes, WIDTH, 256, 128)
        w = minilm.tensors()
        w = {k.removeprefix("bert.").removeprefix("0.auto_model."): v for k, v in w.items()}
        e = "embeddings."
        self.register_buffer("pieces", w[e + "word_embeddings.weight"].clone(), persistent=False)
        self.register_buffer("places", (w[e + "position_embeddings.weight"] +
                                        w[e + "token_type_embeddings.weight"][0]).clone(), persistent=False)
        self.case = nn.Embedding(4, WIDTH)
        nn.init.zeros_(self.case.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.norm.weight.data.copy_(w[e + "LayerNorm.weight"])
        self.norm.bias.data.copy_(w[e + "LayerNorm.bias"])
        self.blocks = nn.ModuleList(Block(w, i) for i in range(LAYERS))
        self.mix = nn.Parameter(torch.tensor([0.0] * LAYERS + [1.0]))
        self.join = nn.Linear(WIDTH, WIDTH)
        nn.init.eye_(self.join.weight)
        nn.init.zeros_(self.join.bias)

    def encode(self, p, case, first, last, rate=0.0, lose=0.0):
        ids = p
        if lose:
            gone = (torch.rand(p.shape) < lose) & (p > SEP)
            ids = p.masked_fill(gone, MASK)
        x = F.embedding(ids, self.pieces) + self.places[:p.shape[1]] + self.case(case)
        x = drop(self.norm(x), rate)
        mask = torch.zeros(p.shape).masked_fill(p == PAD, -1e4)[:, None, None, :]
        mix = self.mix.softmax(0)
        out = x * mix[0]
        for i, b in enumerate(self.blocks):
            x = b(x, mask, rate)
            out = out + x * mix[i + 1]
        g = lambda at: out.gather(1, at.unsqueeze(-1).expand(-1, -1, WIDTH))
        return drop(self.join((g(first) + g(last)) / 2), rate)


def case_of(form):
    ups = sum(words.cls(c) == words.UPPER for c in form)
    return 0 if not ups else 2 if ups > 1 and ups == sum(c.isalpha() for c in form) else 1 if form[0].isupper() else 3


class Item:
    __slots__ = ("p", "case", "first", "last", "y", "n", "size", "source")

    def __init__(self, voc, s, cache={}):
        p, case, first, last = [CLS], [0], [], []
        for f in s.forms:
            if f not in cache:
                cache[f] = (voc.pieces(f), case_of(f))
            ids, k = cache[f]
            first.append(len(p))
            p += ids
            last.append(len(p) - 1)
            case += [k] * len(ids)
        p, case = p + [SEP], case + [0]
        self.p, self.case, self.first, self.last = (torch.tensor(v, dtype=torch.int32) for v in (p, case, first, last))
        self.n, self.size = len(s.forms), len(p)
        self.source = s
        y = torch.full((5, self.n), data.IGNORE, dtype=torch.int32)
        if s.heads:
            y[0] = torch.tensor(s.heads)
            for i, k, vals in ((1, "rel", s.rels), (2, "upos", s.upos), (3, "xpos", s.xpos)):
                y[i] = torch.tensor([voc.ids[k].get(v, data.IGNORE) for v in vals])
        if s.ner:
            y[4] = torch.tensor([data.NER_ID[r] for r in s.ner])
        self.y = y


def batches(items, budget, rng):
    order = sorted((i for i in range(len(items)) if items[i].size <= 510), key=lambda i: items[i].size + rng.random() * 3)
    out, cur = [], []
    for i in order:
        if cur and items[i].size * (len(cur) + 1) > budget:
            out.append(cur)
            cur = []
        cur.append(i)
    if cur:
        out.append(cur)
    rng.shuffle(out)
    return [[items[i] for i in b] for b in out]


def pad(batch):
    P, T = max(x.size for x in batch), max(x.n for x in batch)
    p, case = (torch.zeros(len(batch), P, dtype=torch.long) for _ in range(2))
    first, last = (torch.zeros(len(batch), T, dtype=torch.long) for _ in range(2))
    y = torch.full((5, len(batch), T), data.IGNORE, dtype=torch.long)
    for i, x in enumerate(batch):
        p[i, :x.size], case[i, :x.size] = x.p, x.case
        first[i, :x.n], last[i, :x.n] = x.first, x.last
        y[:, i, :x.n] = x.y
    return (p, case, first, last), y, torch.tensor([x.n for x in batch])


@torch.no_grad()
def evaluate(model, items):
    right, total, ner = torch.zeros(4), 0, [0, 0, 0]
    base = {r: r.split(":")[0] for r in model.voc.rel}
    ids = torch.tensor([model.voc.rel.index(base[r]) if base[r] in model.voc.rel else i
                        for i, r in enumerate(model.voc.rel)])
    for batch in batches(items, 3000, random.Random(0)):
        enc, y, lens = pad(batch)
        x = model.encode(*enc)
        if (y[4] != data.IGNORE).any():
            n = model.ner(x).argmax(-1)
            for i in range(len(batch)):
                g, q = spans(y[4][i, :lens[i]].tolist()), spans(n[i, :lens[i]].tolist())
                ner = [ner[0] + len(g & q), ner[1] + len(g), ner[2] + len(q)]
        real = y[0] != data.IGNORE
        heads = model.arcs(x, lens).argmax(-1)
        ok = (heads == y[0]) & real
        lab = ok & (ids[model.relations(x, heads).argmax(-1)] == ids[y[1].clamp(min=0)])
        total += int(real.sum())
        for k, v in enumerate((ok, lab, model.upos(x).argmax(-1) == y[2], model.xpos(x).argmax(-1) == y[3])):
            right[k] += (v & real).sum()
    return [round(v, 2) for v in (100 * right / max(1, total)).tolist()] + [round(200 * ner[0] / max(1, ner[1] + ner[2]), 2)]


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("out")
    ap.add_argument("--dev", default=data.DEV)
    ap.add_argument("--epochs", type=int, default=4)
    ap.add_argument("--pieces", type=int, default=1600)
    ap.add_argument("--seed", type=int, default=1)
    args = ap.parse_args()
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    ewt, gum, voa, ed, gd = load_all(args.dev)
    voc = Vocabulary(ewt + gum + voa)
    words.MAX_PIECES, voc.pieces = 8, words.Pieces(minilm.vocab())
    gold, names = [Item(voc, s) for s in ewt + gum], [Item(voc, s) for i, s in enumerate(voa) if i % 20]
    dev_e, dev_g = [Item(voc, s) for s in ed], [Item(voc, s) for s in gd]
    model = Teacher(voc.sizes())
    model.voc = voc
    new = [p for n, p in model.named_parameters() if not n.startswith(("blocks.", "norm."))]
    old = [p for n, p in model.named_parameters() if n.startswith(("blocks.", "norm."))]
    optim = torch.optim.AdamW([{"params": old, "lr": 2e-4}, {"params": new, "lr": 2e-3}], betas=(0.9, 0.98),
                              weight_decay=0.01)
    base = (2e-4, 2e-3)
    feed = []
    per_epoch = len(batches(gold, args.pieces, rng)) + len(batches(names, args.pieces, rng)) // 2
    steps = per_epoch * args.epochs
    start, tot = time.time(), 0.0
    print(f"{steps} steps, {per_epoch} an epoch", flush=True)
    for step in range(1, steps + 1):
        if not feed:
            feed = batches(gold, args.pieces, rng)
            extra = batches(names, args.pieces, rng)
            feed += extra[:len(extra) // 2]
            rng.shuffle(feed)
        enc, y, lens = pad(feed.pop())
        for g, lr in zip(optim.param_groups, base):
            g["lr"] = lr * min(1, step / 100) * max(0.01, 1 - step / steps)
        x = model.encode(*enc, rate=0.1, lose=0.04)
        loss = 0
        if (y[0] != data.IGNORE).any():
            loss = ce(model.arcs(x, lens, 0.1), y[0]) + ce(model.relations(x, y[0].clamp(min=0), 0.1), y[1])
            loss = loss + 0.5 * ce(model.upos(x), y[2]) + 0.7 * ce(model.xpos(x), y[3])
        if (y[4] != data.IGNORE).any():
            loss = loss + 0.7 * ce(model.ner(x), y[4])
        optim.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 2.0)
        optim.step()
        tot += float(loss.detach())
        if step % 50 == 0:
            print(step, f"{time.time() - start:.0f}s", f"{tot / 50:.3f}", flush=True)
            tot = 0.0
        if step % per_epoch == 0 or step == steps:
            print(step, "ewt", evaluate(model, dev_e), "gum", evaluate(model, dev_g), flush=True)
            torch.save({"state": model.state_dict(), "step": step}, args.out)


if __name__ == "__main__":
    main()
