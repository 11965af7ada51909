"""Lemma rules and feature strings learnt from the treebanks: src/syntax/lemma.c reads the tables.

A rule is (lower the case?, code points cut from the end, bytes appended). `whole`: folded form and tag -> rule;
`end`: an end of up to five code points and tag -> rule, kept where it is not what the shorter end says already.
"""
from collections import Counter, defaultdict

import os

import words

END = 5


def rule_of(form, lemma):
    """The rule that makes the lemma of the form: the one that keeps most; lower case where that costs nothing."""
    best = None
    for lower in (1, 0):
        base = form.lower() if lower else form
        if len(base) != len(form):
            continue
        k = 0
        while k < min(len(base), len(lemma)) and base[k] == lemma[k]:
            k += 1
        r = (len(form) - k, lower, lemma[k:])
        if best is None or r[0] < best[0]:
            best = r
    cut, lower, add = best
    return lower, min(cut, 255), add


def apply(rule, form):
    lower, cut, add = rule
    base = form[:len(form) - cut] if cut else form
    return (base.lower() if lower else base) + add


def tagged(text, *tags):
    out = text.encode() if isinstance(text, str) else text
    for t in tags:
        out += bytes([0, t])
    return out


def irregular():
    """Forms of irregular verbs with tag and lemma, from irregular.tsv."""
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "irregular.tsv"), encoding="utf-8") as f:
        for line in f:
            if line.strip() and not line.startswith("#"):
                lemma, past, participle = line.rstrip("\n").split("\t")
                for form in (past, participle):
                    yield form, "VBD", lemma  # a tagger takes one for the other
                    yield form, "VBN", lemma


def learn(sentences, upos, xpos):
    xid, uid = {x: i for i, x in enumerate(xpos)}, {u: i for i, u in enumerate(upos)}
    whole, ends, feats, feats_tag = (defaultdict(Counter) for _ in range(4))
    for s in sentences:
        for form, lemma, x, u, fe in zip(s.forms, s.lemmas, s.xpos, s.upos, s.feats):
            low, t = words.fold(form), xid[x]
            feats[low, t, uid[u]][fe] += 1
            feats_tag[t, uid[u]][fe] += 1
            if lemma == "_" or not form:
                continue
            r = rule_of(form, lemma)
            whole[low, t][r] += 1
    for form, tag, lemma in irregular():
        if tag in xid and (words.fold(form), xid[tag]) not in whole:
            whole[words.fold(form), xid[tag]][rule_of(form, lemma)] += 1
    # A word counts once for each rule, the more the oftener it was seen, so that "be" does not teach what others do
    for (low, t), c in whole.items():
        for r, n in c.items():
            for k in range(0, min(END, len(low)) + 1):
                ends[low[len(low) - k:], t][r] += 1 + (n > 3)
    top = lambda c: min(c.items(), key=lambda kv: (-kv[1], kv[0]))[0]
    end_rule = {k: top(c) for k, c in ends.items() if sum(c.values()) >= 3 or k[0] == ""}

    def shorter(end, t):
        for k in range(len(end) - 1, -1, -1):
            if (end[len(end) - k:], t) in end_rule:
                return end_rule[end[len(end) - k:], t]
        return None

    kept_ends = {k: r for k, r in end_rule.items() if k[0] == "" or shorter(*k) != r}

    def by_end(low, t):
        for k in range(min(END, len(low)), -1, -1):
            if (low[len(low) - k:], t) in kept_ends:
                return kept_ends[low[len(low) - k:], t]
        return None

    kept_whole = {k: top(c) for k, c in whole.items() if top(c) != by_end(*k)}
    rules = Counter(list(kept_ends.values()) + list(kept_whole.values()))
    order = [r for r, _ in sorted(rules.items(), key=lambda kv: (-kv[1], kv[0]))]
    rid = {r: i for i, r in enumerate(order)}
    blob, at = b"", [0]
    for lower, cut, add in order:
        blob += bytes([lower, cut]) + add.encode()
        at.append(len(blob))
    names = Counter()
    tag_choice = {k: top(c) for k, c in feats_tag.items()}
    choice = {k: top(c) for k, c in feats.items() if top(c) != tag_choice[k[1], k[2]]}
    names = ["_"] + sorted({*choice.values(), *tag_choice.values()} - {"_"})
    fid = {n: i for i, n in enumerate(names)}
    table = {tagged(low, t, u): fid[v] for (low, t, u), v in choice.items()}
    table.update({tagged("", t, u): fid[v] for (t, u), v in tag_choice.items()})
    return {"rule_at": at, "rules": blob, "lemma.whole": {tagged(l, t): rid[r] for (l, t), r in kept_whole.items()},
            "lemma.end": {tagged(l, t): rid[r] for (l, t), r in kept_ends.items()}, "feats": table, "feat_names": names}
