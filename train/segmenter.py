"""The segmenter: text -> atoms -> three bits an atom: a word starts here, a sentence starts here, split me.

An atom is a run of letters, a run of digits, or any other single character; blanks part atoms and are none.
src/token/atoms.c does the same: change both together.

    segmenter.py OUT.pt [--steps 2000]
"""
import argparse
import random
import time

import torch
from torch import nn
from torch.nn import functional as F

import data
import words
from sru import Layer, drop

FORMS, ENDS, BEGINS, CASES, BLANKS, LENGTHS = 8192, 1024, 2048, 12, 3, 16
WIDTHS = (32, 16, 16, 8, 8, 8)
INPUT = sum(WIDTHS)
WIDTH = 96
APOSTROPHES = "'’`´‘"


def atoms(text):
    """[(start, end, blank before: 0 no, 1 yes, 2 first of the paragraph)]"""
    out, at, n, blank = [], 0, len(text), 2
    while at < n:
        c = words.cls(text[at])
        if c == words.SPACE:
            at += 1
            blank = max(blank, 1)
            continue
        end = at + 1
        if c in (words.LOWER, words.UPPER):
            while end < n and words.cls(text[end]) in (words.LOWER, words.UPPER, words.MARK):
                end += 1
        elif c == words.DIGIT:
            while end < n and words.cls(text[end]) == words.DIGIT:
                end += 1
        out.append((at, end, blank))
        at, blank = end, 0
    return out


def case_of(atom):
    c = words.cls(atom[0])
    if c == words.DIGIT:
        return 4 + min(len(atom), 5)
    if c == words.IDEOGRAPH:
        return 11
    if c not in (words.LOWER, words.UPPER):
        return 10
    ups = [words.cls(x) == words.UPPER for x in atom]
    if not any(ups):
        return 0
    if len(atom) == 1:
        return 2
    if all(ups):
        return 3
    return 1 if ups[0] and not any(ups[1:]) else 4


def features(atom, blank):
    low = words.own(atom)
    return (words.hash_in("a" + low, FORMS), words.hash_in("e" + low[-2:], ENDS), words.hash_in("b" + low[:3], BEGINS),
            case_of(atom), blank, min(len(atom), LENGTHS - 1))


class Segmenter(nn.Module):
    def __init__(self):
        super().__init__()
        sizes = (FORMS, ENDS, BEGINS, CASES, BLANKS, LENGTHS)
        self.tables = nn.ModuleList(nn.Embedding(s, w) for s, w in zip(sizes, WIDTHS))
        for t in self.tables:
            nn.init.normal_(t.weight, std=0.3)
        self.conv = nn.Linear(3 * INPUT, WIDTH)
        self.norm = nn.LayerNorm(WIDTH)
        self.layers = nn.ModuleList(Layer(WIDTH) for _ in range(2))
        self.out = nn.Linear(WIDTH, 3)

    def forward(self, f, lens, rate=0.0):
        x = torch.cat([t(f[..., i]) for i, t in enumerate(self.tables)], -1)
        real = (torch.arange(f.shape[1]).unsqueeze(0) < lens.unsqueeze(1)).unsqueeze(-1)
        x = drop(x * real, rate)
        none = x.new_zeros(x.shape[0], 1, x.shape[2])
        x = torch.cat([torch.cat([none, x[:, :-1]], 1), x, torch.cat([x[:, 1:], none], 1)], -1)
        x = self.norm(self.conv(x))
        for layer in self.layers:
            x = layer(x, lens, rate)
        return self.out(x)


def labelled(text, marks):
    """Atoms of a paragraph with their three bits; and where atoms are split."""
    starts, sentences = set(), set()
    for at, ws in marks:
        starts.update(ws)
        sentences.add(ws[0])
    out, splits = [], []
    for a, b, blank in atoms(text):
        inside = [k for k in range(a + 1, b) if k in starts]
        out.append((a, b, blank, int(a in starts), int(a in sentences), int(bool(inside))))
        if inside:
            splits.append((text[a:b], inside[0] - a))
    return out, splits


SWAPS = [{'"': "”", "'": "’"}, {'"': "“", "'": "’"}, {"’": "'", "“": '"', "”": '"'}]


def vary(text, rng):
    """Other quotation marks, or all capitals, for some paragraphs: same length, same labels."""
    r = rng.random()
    if r < 0.12:
        opening = True
        out = []
        for i, ch in enumerate(text):
            if ch == '"':
                out.append("“" if opening else "”")
                opening = not opening
            else:
                out.append("’" if ch == "'" else ch)
        return "".join(out)
    if r < 0.24:
        return "".join(SWAPS[2].get(c, c) for c in text)
    if r < 0.26:
        up = text.upper()
        return up if len(up) == len(text) else text
    return text


def chunks(paragraphs, limit=260):
    """Pieces of paragraphs that end where sentences end."""
    for text, marks in paragraphs:
        ats, _ = labelled(text, marks)
        cur = []
        for x in ats:
            if x[4] and len(cur) >= limit:
                yield text, cur
                cur = []
            cur.append(x)
        if cur:
            yield text, cur


def tensor_of(text, ats):
    f = torch.tensor([features(text[a:b], blank) for a, b, blank, *_ in ats])
    y = torch.tensor([x[3:] for x in ats], dtype=torch.float32)
    return f, y


def batch_of(items):
    T = max(len(f) for f, _ in items)
    f = torch.zeros(len(items), T, 6, dtype=torch.long)
    y = torch.zeros(len(items), T, 3)
    for i, (a, b) in enumerate(items):
        f[i, :len(a)], y[i, :len(a)] = a, b
    return f, y, torch.tensor([len(a) for a, _ in items])


def split_table(paragraphs):
    count = {}
    for text, marks in paragraphs:
        for atom, at in labelled(text, marks)[1]:
            key = words.fold(atom)
            count.setdefault(key, {}).setdefault(at, 0)
            count[key][at] += 1
    return {k: max(v, key=v.get) for k, v in sorted(count.items()) if sum(v.values()) >= 2}


def is_nt(text, ats, i):
    """"don" before "'t": the n belongs to the next word."""
    a, b = ats[i][:2]
    return (b - a > 1 and i + 2 < len(ats) and text[b - 1] in "nN" and ats[i + 1][2] == 0 and ats[i + 2][2] == 0 and
            text[b] in APOSTROPHES and text[ats[i + 2][0]:ats[i + 2][1]] in ("t", "T"))


def decode(text, ats, bits, table):
    """Sentences as lists of spans."""
    out = []
    skip = set()
    for i, (a, b, blank, *_) in enumerate(ats):
        word, sent, split = bits[i]
        if i == 0 or sent:
            out.append([])
            word = True
        if blank:
            word = True
        if i in skip:
            word = False
        if word or not out[-1]:
            out[-1].append([a, b])
        else:
            out[-1][-1][1] = b
        cut = None
        if is_nt(text, ats, i):
            cut = b - a - 1
            skip.update((i + 1, i + 2))
        elif split:
            cut = table.get(words.fold(text[a:b]))
        if cut and cut < b - a:
            out[-1][-1][1] = a + cut
            out[-1].append([a + cut, b])
    return out


@torch.no_grad()
def segment(model, text, table, bias=0.0):
    ats = atoms(text)
    if not ats:
        return []
    f = torch.tensor([features(text[a:b], blank) for a, b, blank in ats]).unsqueeze(0)
    o = model(f, torch.tensor([len(ats)]))[0]
    bits = torch.stack([o[:, 0] > 0, o[:, 1] > bias, o[:, 2] > 0], 1).tolist()
    return decode(text, ats, bits, table)


def score(model, paragraphs, table, bias=0.0):
    gw = pw = ow = gs = ps = os_ = 0
    for text, marks in paragraphs:
        got = segment(model, text, table, bias)
        starts = [w for _, ws in marks for w in ws]
        ends = starts[1:] + [len(text.rstrip())]
        # gold ends: where the next word starts, blanks aside
        gold = {(a, a + len(text[a:b].rstrip())) for a, b in zip(starts, ends)}
        mine = {tuple(x) for s in got for x in s}
        gsent = {(ws[0], n) for (_, ws), n in zip(marks, [m[1][0] for m in marks[1:]] + [len(text)])}
        firsts = [s[0][0] for s in got]
        psent = set(zip(firsts, firsts[1:] + [len(text)]))
        gw += len(gold); pw += len(mine); ow += len(gold & mine)
        gs += len(gsent); ps += len(psent); os_ += len(gsent & psent)
    return 200 * ow / (gw + pw), 200 * os_ / (gs + ps)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("out")
    ap.add_argument("--dev", default=data.DEV)
    ap.add_argument("--steps", type=int, default=2000)
    ap.add_argument("--dropout", type=float, default=0.15)
    ap.add_argument("--seed", type=int, default=1)
    args = ap.parse_args()
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    read = lambda name: data.raw_paragraphs(data.read_conllu(f"{args.dev}/treebank/{name}.conllu"))
    train = read("ewt-train") + read("gum-open-train")
    devs = {"ewt": read("ewt-dev"), "gum": read("gum-open-dev")}
    table = split_table(train)
    print(len(train), "paragraphs", len(table), "splits", list(table.items())[:40], flush=True)
    parts = list(chunks(train))
    model = Segmenter()
    optim = torch.optim.AdamW(model.parameters(), lr=3e-3, betas=(0.9, 0.95), weight_decay=0.01)
    average = {k: v.clone() for k, v in model.state_dict().items()}
    start, queue, tot = time.time(), [], 0.0
    for step in range(1, args.steps + 1):
        if not queue:
            order = sorted(range(len(parts)), key=lambda i: len(parts[i][1]) + rng.random() * 4)
            cur, longest = [], 0
            for i in order:
                longest = max(longest, len(parts[i][1]))
                if cur and longest * (len(cur) + 1) > 4000:
                    queue.append(cur)
                    cur, longest = [], len(parts[i][1])
                cur.append(i)
            queue.append(cur)
            rng.shuffle(queue)
        f, y, lens = batch_of([tensor_of(vary(parts[i][0], rng), parts[i][1]) for i in queue.pop()])
        for g in optim.param_groups:
            g["lr"] = 3e-3 * min(1, step / 100) * max(0.02, 1 - step / args.steps)
        o = model(f, lens, args.dropout)
        real = torch.arange(f.shape[1]).unsqueeze(0) < lens.unsqueeze(1)
        loss = (F.binary_cross_entropy_with_logits(o, y, reduction="none") * real.unsqueeze(-1)).sum() / real.sum()
        optim.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optim.step()
        tot += float(loss.detach())
        with torch.no_grad():
            torch._foreach_lerp_(list(average.values()), list(model.state_dict().values()), 0.004)
        if step % 100 == 0:
            print(step, f"{time.time() - start:.0f}s", f"{tot / 100:.4f}", flush=True)
            tot = 0.0
        if step % 500 == 0 or step == args.steps:
            now = {k: v.clone() for k, v in model.state_dict().items()}
            model.load_state_dict(average)
            for name, dev in devs.items():
                print(name, [tuple(round(v, 2) for v in score(model, dev, table, b)) for b in (-1, -0.5, 0, 0.5, 1)],
                      flush=True)
            torch.save({"state": average, "splits": table}, args.out)
            model.load_state_dict(now)


if __name__ == "__main__":
    main()
