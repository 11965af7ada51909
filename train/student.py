"""The student: word vectors without context, SRU layers, biaffine heads. What ships; see ../src/syntax for its twin.

    student.py OUT.pt [--layers 4] [--steps 4200] [--silver FILE] [--seed 1] ...
"""
import argparse

import random
import time

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

import data
import minilm
import words
from sru import Layer, drop

PIECE, OWN, S2, S3, P3, SH = 128, 64, 16, 32, 16, 32
INPUT = 2 * PIECE + OWN + S2 + S3 + P3 + SH
BUCKETS = 26


def bucket_table(limit=600):
    """Signed distance head - dependent -> bucket: 1-6 exact, then 8, 11, 16, 24, 40 and more; bucket 24 the root."""
    edges = [1, 2, 3, 4, 5, 6, 8, 11, 16, 24, 40, 1 << 30]
    table = np.zeros(2 * limit + 1, dtype=np.int64)
    for d in range(-limit, limit + 1):
        k = next(i for i, e in enumerate(edges) if abs(d) <= e)
        table[d + limit] = k + (12 if d > 0 else 0)
    return table


BUCKET_OF = torch.from_numpy(bucket_table())
ROOT_BUCKET = 24
EDGE = 600


class Heads(nn.Module):
    """What stands on an encoder of `width`: arcs, relations, tags and names."""

    def __init__(self, sizes, width, arc, rel):
        super().__init__()
        self.sizes = sizes
        self.arc_dep, self.arc_head = nn.Linear(width, arc), nn.Linear(width, arc)
        self.arc_w = nn.Parameter(torch.randn(arc, arc) / arc)
        self.arc_b = nn.Parameter(torch.zeros(arc))
        self.arc_dist = nn.Parameter(torch.randn(BUCKETS, arc) * 0.05)
        self.rel_dep, self.rel_head = nn.Linear(width, rel), nn.Linear(width, rel)
        self.rel_dist = nn.Parameter(torch.randn(BUCKETS, rel) * 0.05)
        self.rel_o = nn.Linear(rel, sizes["rel"])
        self.rel_d = nn.Linear(width, sizes["rel"], bias=False)
        self.upos, self.xpos = nn.Linear(width, sizes["upos"]), nn.Linear(width, sizes["xpos"])
        self.ner = nn.Linear(width, sizes["ner"])
        self.root_arc, self.root_rel = nn.Parameter(torch.rand(arc) * 0.5), nn.Parameter(torch.rand(rel) * 0.5)

    def arcs(self, x, lens, rate=0.0):
        """[B,T,T+1]: scores of heads, column 0 the root."""
        B, T, _ = x.shape
        d = drop(F.relu(self.arc_dep(x)), rate)
        h = drop(F.relu(self.arc_head(x)), rate)
        h = torch.cat([self.root_arc.relu().expand(B, 1, -1), h], 1)
        s = (d @ self.arc_w) @ h.transpose(1, 2) + (h @ self.arc_b).unsqueeze(1)
        i = torch.arange(T)
        bucket = BUCKET_OF[(i.unsqueeze(0) - i.unsqueeze(1)).clamp(-EDGE, EDGE) + EDGE]
        bucket = torch.cat([torch.full((T, 1), ROOT_BUCKET), bucket], 1)
        s = s + (d @ self.arc_dist.t()).gather(2, bucket.expand(B, T, T + 1))
        dead = torch.arange(T + 1).view(1, 1, -1) > lens.view(-1, 1, 1)
        s = s.masked_fill(dead, -1e4)
        return s.masked_fill(torch.eye(T, T + 1).roll(1, 1).bool(), -1e4)

    def relations(self, x, heads, rate=0.0):
        """[B,T,relations] for given heads (0 the root)."""
        B, T, _ = x.shape
        d = drop(F.relu(self.rel_dep(x)), rate)
        h = drop(F.relu(self.rel_head(x)), rate)
        h = torch.cat([self.root_rel.relu().expand(B, 1, -1), h], 1)
        h = h.gather(1, heads.unsqueeze(-1).expand(-1, -1, h.shape[-1]))
        i = torch.arange(T).unsqueeze(0)
        bucket = torch.where(heads == 0, ROOT_BUCKET, BUCKET_OF[(heads - 1 - i).clamp(-EDGE, EDGE) + EDGE])
        return self.rel_o((d + self.rel_dist[bucket]) * h) + self.rel_d(x)


class Student(Heads):
    def __init__(self, sizes, layers=4, width=256, arc=96, rel=96):
        super().__init__(sizes, width, arc, rel)
        self.piece = nn.Embedding(sizes["pieces"], PIECE)
        self.own = nn.Embedding(sizes["own"] + 1, OWN)          # the last row is "unknown"
        self.s2 = nn.Embedding(words.SUFFIX2, S2)
        self.s3 = nn.Embedding(words.SUFFIX3, S3)
        self.p3 = nn.Embedding(words.PREFIX3, P3)
        self.sh = nn.Embedding(words.SHAPES, SH)
        for e in (self.own, self.s2, self.s3, self.p3, self.sh):
            nn.init.normal_(e.weight, std=0.3)
        self.inp = nn.Linear(INPUT, width)
        self.inorm = nn.LayerNorm(width)
        self.layers = nn.ModuleList(Layer(width) for _ in range(layers))

    def embed(self, w, lose=None):
        """w [B,T,10]: 4 pieces (-1 none), number of pieces, own word, 4 hashes. lose [B,T]: how likely a word is to be
        known by its ends and shape alone, which is how a name that was never seen is known."""
        pieces, n = w[..., :4], w[..., 4:5]
        v = self.piece(pieces.clamp(min=0))
        mean = (v * (pieces >= 0).unsqueeze(-1)).sum(-2) / n
        first, own = v[..., 0, :], self.own(w[..., 5])
        if lose is not None:
            keep = (torch.rand(w.shape[:2]) >= lose).float().unsqueeze(-1)
            first, mean, own = first * keep, mean * keep, own * keep
        x = torch.cat([first, mean, own, self.s2(w[..., 6]), self.s3(w[..., 7]), self.p3(w[..., 8]),
                       self.sh(w[..., 9])], -1)
        return x

    def encode(self, w, lens, rate=0.0, lose=None):
        x = self.inorm(self.inp(drop(self.embed(w, lose), rate)))
        for layer in self.layers:
            x = layer(x, lens, rate)
        return drop(x, rate)


class Vocabulary:
    """Everything that turns words into numbers, learnt from the training part alone."""

    def __init__(self, sentences, minimum=2):
        self.pieces = words.Pieces(minilm.vocab())
        count = {}
        for s in sentences:
            for f in s.forms:
                k = words.own(f)
                count[k] = count.get(k, 0) + 1
        self.own = {w: i for i, w in enumerate(sorted(w for w, n in count.items() if n >= minimum))}
        trees = [s for s in sentences if s.heads]
        self.rel = sorted({r for s in trees for r in s.rels})
        self.upos = sorted({u for s in trees for u in s.upos})
        self.xpos = sorted({x for s in trees for x in s.xpos})
        self.ids = {k: {v: i for i, v in enumerate(getattr(self, k))} for k in ("rel", "upos", "xpos")}
        self.cache = {}

    def sizes(self):
        return {"pieces": len(self.pieces.vocab), "own": len(self.own), "rel": len(self.rel), "upos": len(self.upos),
                "xpos": len(self.xpos), "ner": len(data.NER)}

    def word(self, form):
        w = self.cache.get(form)
        if w is None:
            p = self.pieces(form)
            w = (p + [-1] * (4 - len(p)) + [len(p), self.own.get(words.own(form), len(self.own))] +
                 list(words.hashes(form)))
            self.cache[form] = w
        return w

    def encode(self, s):
        return torch.tensor([self.word(f) for f in s.forms], dtype=torch.int32)


class Item:
    """A sentence as tensors; labels that are not known are IGNORE."""
    __slots__ = ("w", "y", "n", "soft", "name")

    def __init__(self, voc, s):
        n = len(s.forms)
        self.n = n
        self.w = voc.encode(s)
        y = torch.full((5, n), data.IGNORE, dtype=torch.int32)
        if s.heads:
            y[0] = torch.tensor(s.heads)
            y[1] = torch.tensor([voc.ids["rel"].get(r, data.IGNORE) for r in s.rels])
        if s.upos:
            y[2] = torch.tensor([voc.ids["upos"].get(r, data.IGNORE) for r in s.upos])
            y[3] = torch.tensor([voc.ids["xpos"].get(r, data.IGNORE) for r in s.xpos])
        if s.ner:
            y[4] = torch.tensor([data.NER_ID[r] for r in s.ner])
        self.y = y
        self.soft = None
        proper = [voc.ids["xpos"][t] for t in data.PROPN_TAGS if t in voc.ids["xpos"]] if hasattr(voc, "ids") else []
        self.name = sum(y[3] == t for t in proper) > 0 if proper else torch.zeros(n, dtype=torch.bool)


def batches(items, budget, rng):
    """Sentences of like length together, about `budget` words a batch, in random order."""
    order = sorted(range(len(items)), key=lambda i: items[i].n + rng.random() * 3)
    out, cur, longest = [], [], 0
    for i in order:
        n = items[i].n
        if cur and max(longest, n) * (len(cur) + 1) > budget:
            out.append(cur)
            cur, longest = [], 0
        cur.append(i)
        longest = max(longest, n)
    if cur:
        out.append(cur)
    rng.shuffle(out)
    return [[items[i] for i in b] for b in out]


def pad(batch):
    T = max(x.n for x in batch)
    w = torch.zeros(len(batch), T, 10, dtype=torch.long)
    w[:, :, 4] = 1
    y = torch.full((5, len(batch), T), data.IGNORE, dtype=torch.long)
    for i, x in enumerate(batch):
        w[i, :x.n] = x.w
        y[:, i, :x.n] = x.y
    return w, y, torch.tensor([x.n for x in batch])


def losing(batch, args, time):
    """[B,T]: names lose what identifies them more often than other words, so that trees hang on them less."""
    out = torch.full((len(batch), time), args.lose)
    for i, x in enumerate(batch):
        out[i, :x.n] += args.lose_names * x.name
    return out


def ce(logits, y):
    """Mean over known labels, times nothing when there are none."""
    flat = y.reshape(-1)
    keep = (flat != data.IGNORE).nonzero().squeeze(1)
    if not len(keep):
        return logits.sum() * 0
    return F.cross_entropy(logits.reshape(-1, logits.shape[-1])[keep], flat[keep])


def soft_ce(logits, target, lens):
    """Cross-entropy against the teacher's full distribution, over real words."""
    real = (torch.arange(logits.shape[1]).unsqueeze(0) < lens.unsqueeze(1)).reshape(-1)
    lp = F.log_softmax(logits, -1).reshape(-1, logits.shape[-1])[real]
    return -(lp * target.reshape(-1, target.shape[-1])[real]).sum(-1).mean()


def loss_of(model, batch, args):
    w, y, lens = pad(batch)
    rate = args.dropout
    x = model.encode(w, lens, rate, losing(batch, args, w.shape[1]))
    loss = 0
    if batch[0].soft is not None:
        return silver_loss(model, batch, x, lens, rate)
    if (y[0] != data.IGNORE).any():
        heads = y[0].clamp(min=0)
        loss = loss + ce(model.arcs(x, lens, rate), y[0]) + ce(model.relations(x, heads, rate), y[1])
        loss = loss + 0.5 * ce(model.upos(x), y[2]) + 0.7 * ce(model.xpos(x), y[3])
    if (y[4] != data.IGNORE).any():
        loss = loss + args.ner * ce(model.ner(x), y[4])
    return loss


def silver_loss(model, batch, x, lens, rate):
    T = x.shape[1]
    soft = [b.soft for b in batch]
    arc = torch.zeros(len(batch), T, T + 1)
    heads = torch.zeros(len(batch), T, dtype=torch.long)
    for i, s in enumerate(soft):
        n = batch[i].n
        arc[i, :n].scatter_(1, s["arc_i"].long(), s["arc_p"].float() / 255)
        heads[i, :n] = s["head"].long()
    arc = arc / arc.sum(-1, keepdim=True).clamp(min=1e-6)

    def dense(key, size):
        out = torch.zeros(len(batch), T, size)
        for i, s in enumerate(soft):
            out[i, :batch[i].n].scatter_(1, s[key + "_i"].long(), s[key + "_p"].float() / 255)
        return out / out.sum(-1, keepdim=True).clamp(min=1e-6)

    loss = soft_ce(model.arcs(x, lens, rate), arc, lens)
    loss = loss + soft_ce(model.relations(x, heads, rate), dense("rel", model.sizes["rel"]), lens)
    loss = loss + 0.5 * soft_ce(model.upos(x), dense("upos", model.sizes["upos"]), lens)
    loss = loss + 0.7 * soft_ce(model.xpos(x), dense("xpos", model.sizes["xpos"]), lens)
    return loss + soft_ce(model.ner(x), dense("ner", model.sizes["ner"]), lens)


@torch.no_grad()
def evaluate(model, items, voc):
    model.eval()
    right = torch.zeros(6)
    total = 0
    ner = [0, 0, 0]
    rel_base = torch.tensor([voc.rel.index(r.split(":")[0]) if r.split(":")[0] in voc.rel else i
                             for i, r in enumerate(voc.rel)])
    for batch in batches(items, 4000, random.Random(0)):
        w, y, lens = pad(batch)
        x = model.encode(w, lens)
        if (y[4] != data.IGNORE).any():
            n = model.ner(x).argmax(-1)
            for i in range(len(batch)):
                g, p = spans(y[4][i, :lens[i]].tolist()), spans(n[i, :lens[i]].tolist())
                ner[0] += len(g & p)
                ner[1] += len(g)
                ner[2] += len(p)
        if not (y[0] != data.IGNORE).any():
            continue
        real = y[0] != data.IGNORE
        heads = model.arcs(x, lens).argmax(-1)
        rel = rel_base[model.relations(x, heads).argmax(-1)]
        ok = heads == y[0]
        known = y[1].clamp(min=0)
        lab = ok & (rel == rel_base[known]) & (y[1] >= 0)
        total += int(real.sum())
        for k, v in enumerate((ok, lab, model.upos(x).argmax(-1) == y[2], model.xpos(x).argmax(-1) == y[3])):
            right[k] += (v & real).sum()
    model.train()
    r = (100 * right / max(total, 1)).tolist()
    out = {"UAS": r[0], "LAS": r[1], "UPOS": r[2], "XPOS": r[3]}
    if ner[1]:
        out["NER"] = 200 * ner[0] / (ner[1] + ner[2])
    return {k: round(v, 2) for k, v in out.items()}


def spans(labels, types=("person", "organization", "place")):
    out, start, kind = set(), None, None
    for i, l in enumerate(labels + [0]):
        name = data.NER[l] if l >= 0 else "O"
        if start is not None and not (name[0] == "I" and name[2:] == kind):
            if kind in types:
                out.add((start, i, kind))
            start = None
        if name[0] == "B" or (name[0] == "I" and start is None):
            start, kind = i, name[2:]
    return out


def load_all(dev):
    ewt = data.read_conllu(f"{dev}/treebank/ewt-train.conllu")
    gum = data.read_conllu(f"{dev}/treebank/gum-open-train.conllu")
    voa = data.read_voa(f"{dev}/names/voa-gmb.conll")
    demonyms = data.voa_demonyms(voa)
    data.gum_names(gum, demonyms)
    ed = data.read_conllu(f"{dev}/treebank/ewt-dev.conllu")
    gd = data.read_conllu(f"{dev}/treebank/gum-open-dev.conllu")
    data.gum_names(gd, demonyms)
    return ewt, gum, voa, ed, gd


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("out")
    ap.add_argument("--dev", default=data.DEV)
    ap.add_argument("--layers", type=int, default=4)
    ap.add_argument("--steps", type=int, default=4200)
    ap.add_argument("--minutes", type=float, default=1e9, help="shorten the schedule to end within this time")
    ap.add_argument("--words", type=int, default=1500)
    ap.add_argument("--lr", type=float, default=2e-3)
    ap.add_argument("--dropout", type=float, default=0.2)
    ap.add_argument("--lose", type=float, default=0.1)
    ap.add_argument("--lose-names", type=float, default=0.15, help="on top of --lose, for proper nouns")
    ap.add_argument("--ner", type=float, default=0.7)
    ap.add_argument("--silver")
    ap.add_argument("--init", help="go on from this student, of the same shape")
    ap.add_argument("--silver-share", type=float, default=0.5)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--threads", type=int, default=1)
    args = ap.parse_args()
    torch.set_num_threads(args.threads)
    torch.set_flush_denormal(True)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)

    ewt, gum, voa, ed, gd = load_all(args.dev)
    voc = Vocabulary(ewt + gum + voa)
    voa_dev, voa = voa[::20], [s for i, s in enumerate(voa) if i % 20]
    model = Student(voc.sizes(), args.layers)
    with torch.no_grad():
        model.piece.weight.copy_(minilm.reduced(PIECE))
    if args.init:
        model.load_state_dict(torch.load(args.init, weights_only=False)["state"])
    gold = [Item(voc, s) for s in ewt + gum]
    names = [Item(voc, s) for s in voa]
    dev_e, dev_g, dev_v = ([Item(voc, s) for s in x] for x in (ed, gd, voa_dev))
    silver = load_silver(args.silver, voc) if args.silver else []
    print(f"{len(gold)} trees, {len(names)} with names, {len(silver)} silver; "
          f"{sum(p.numel() for p in model.parameters()) / 1e6:.2f}M parameters {voc.sizes()}", flush=True)

    optim = torch.optim.AdamW(model.parameters(), lr=args.lr, betas=(0.9, 0.95), weight_decay=0.01)
    average = {k: v.clone() for k, v in model.state_dict().items()}
    feeds = {k: iter(()) for k in ("gold", "names", "silver")}
    pools = {"gold": gold, "names": names, "silver": silver}

    def draw(kind):
        b = next(feeds[kind], None)
        if b is None:
            feeds[kind] = iter(batches(pools[kind], args.words, rng))
            b = next(feeds[kind])
        return b

    start, step, tot = time.time(), 0, 0.0
    steps = args.steps
    while step < steps:
        r = rng.random()
        kind = "silver" if silver and r < args.silver_share else "names" if r > 0.93 else "gold"
        if step == 300:
            steps = min(steps, int(300 * args.minutes * 60 / (time.time() - start)))
            print(f"{steps} steps", flush=True)
        rate = args.lr * min(1, (step + 1) / 200) * max(0.02, 1 - step / steps)
        for g in optim.param_groups:
            g["lr"] = rate
        loss = loss_of(model, draw(kind), args)
        optim.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 2.0)
        optim.step()
        step += 1
        tot += float(loss.detach())
        keep = min(0.998, (step + 1) / (step + 10))
        with torch.no_grad():
            values = list(model.state_dict().values())
            torch._foreach_lerp_(list(average.values()), values, 1 - keep)
        if step % 100 == 0:
            print(f"{step} {time.time() - start:.0f}s loss {tot / 100:.3f}", flush=True)
            tot = 0
        if step % 1000 == 0 or step == steps:
            now = {k: v.clone() for k, v in model.state_dict().items()}
            model.load_state_dict(average)
            print(f"{step} ewt {evaluate(model, dev_e, voc)} gum {evaluate(model, dev_g, voc)} "
                  f"voa {evaluate(model, dev_v, voc)}", flush=True)
            torch.save({"state": average, "layers": args.layers, "sizes": voc.sizes(), "own": voc.own,
                        "rel": voc.rel, "upos": voc.upos, "xpos": voc.xpos, "args": vars(args)}, args.out)
            model.load_state_dict(now)


def load_silver(path, voc):
    out = []
    for p in path.split(","):
        for rec in torch.load(p, weights_only=False):
            s = data.Sentence()
            s.forms = rec["forms"]
            item = Item(voc, s)
            item.soft = rec["soft"]
            item.name = sum(item.soft["xpos_i"][:, 0] == voc.ids["xpos"][t] for t in data.PROPN_TAGS) > 0
            out.append(item)
    return out


if __name__ == "__main__":
    main()
