"""Lemma rules and feature strings learnt from the treebanks: src/syntax/lemma.c reads the tables.

A rule is (lower the case?, code points cut from the end, bytes appended). `whole`: folded form and tag -> rule;
`end`: an end of up to five code points and tag -> rule, kept where it is not what the shorter end says already.
"""
import os
import re
import subprocess
from collections import Counter, defaultdict

import words

END = 5


def rule_of(form, lemma, name=False):
    """The rule that makes the lemma of the form: the one that keeps most; lower case where that costs nothing, but for names."""
    best = None
    for lower in (0, 1) if name else (1, 0):
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


def raw_counts(dev):
    """How often a word in lower case stands in the raw texts."""
    count = Counter()
    for name in sorted(os.listdir(f"{dev}/raw")):
        if name.endswith(".zst"):
            out = subprocess.run(["zstd", "-dc", f"{dev}/raw/{name}"], capture_output=True, check=True).stdout.decode()
            count.update(re.findall(r"\b[a-z]{3,}\b", out))
    return count


def unseen(counts, whole, xid, by_end):
    """Rules for inflected forms that the treebanks lack, such as "shelled": of the tag's common rules, the one whose lemma
    is most a word, by the root of its count in the raw texts times the rule's share."""
    tags = {t: xid[t] for t in ("VBD", "VBN", "VBG", "VBZ", "NNS") if t in xid}
    ends = {"VBD": "ed", "VBN": "ed", "VBG": "ing", "VBZ": "s", "NNS": "s"}
    types = defaultdict(Counter)
    for (low, t), c in whole.items():
        for r in c:
            types[t][r] += 1
    out = {}
    for name, t in tags.items():
        total = sum(types[t].values())
        common = [(r, n / total) for r, n in sorted(types[t].items()) if n >= 0.02 * total and r[0] and r[1]]
        for form, n in counts.items():
            if n < 3 or not form.endswith(ends[name]) or len(form) < 5 or (form, t) in whole:
                continue
            twice = form[-len(ends[name]) - 1] == form[-len(ends[name]) - 2]  # a doubled consonant, "planning"
            score, best = max((share * counts[apply(r, form)] ** 0.5, r) for r, share in common
                              if twice or r[1] != len(ends[name]) + 1 or r[2])
            if score > 0.5 and best != by_end(form, t):
                out[form, t] = best
    return out


def best_rule(pairs, name):
    """The rule that is right for most of the (form, lemma) pairs of one word and tag."""
    rules = sorted({rule_of(f, l, name) for f, l in pairs})
    return max(rules, key=lambda r: sum(n for (f, l), n in pairs.items() if apply(r, f) == l))


def learn(sentences, upos, xpos, counts):
    xid, uid = {x: i for i, x in enumerate(xpos)}, {u: i for i, u in enumerate(upos)}
    whole, ends, feats, feats_tag, pairs = (defaultdict(Counter) for _ in range(5))
    for s in sentences:
        for form, lemma, x, u, fe in zip(s.forms, s.lemmas, s.xpos, s.upos, s.feats):
            low, t = words.fold(form), xid[x]
            feats[low, t, uid[u]][fe] += 1
            feats_tag[t, uid[u]][fe] += 1
            if lemma == "_" or not form:
                continue
            r = rule_of(form, lemma, x in ("NNP", "NNPS"))
            whole[low, t][r] += 1
            pairs[low, t][form, lemma] += 1
    for form, tag, lemma in irregular():
        key = words.fold(form), xid.get(tag)
        if tag in xid and sum(whole[key].values()) < 5:  # where the treebanks hardly have the word, they also err
            whole[key], pairs[key] = Counter({rule_of(form, lemma): 1}), Counter({(form, lemma): 1})
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

    names = {xid[t] for t in ("NNP", "NNPS") if t in xid}
    chosen = {k: best_rule(p, k[1] in names) for k, p in pairs.items()}
    kept_whole = {k: r for k, r in chosen.items() if r != by_end(*k)}
    kept_whole.update(unseen(counts, whole, xid, by_end))
    rules = Counter(list(kept_ends.values()) + list(kept_whole.values()))
    order = [r for r, _ in sorted(rules.items(), key=lambda kv: (-kv[1], kv[0]))]
    rid = {r: i for i, r in enumerate(order)}
    blob, at = b"", [0]
    for lower, cut, add in order:
        blob += bytes([lower, cut]) + add.encode()
        at.append(len(blob))
    tag_choice = {k: top(c) for k, c in feats_tag.items()}
    choice = {k: top(c) for k, c in feats.items() if top(c) != tag_choice[k[1], k[2]]}
    names = ["_"] + sorted({*choice.values(), *tag_choice.values()} - {"_"})
    fid = {n: i for i, n in enumerate(names)}
    table = {tagged(low, t, u): fid[v] for (low, t, u), v in choice.items()}
    table.update({tagged("", t, u): fid[v] for (t, u), v in tag_choice.items()})
    return {"rule_at": at, "rules": blob, "lemma.whole": {tagged(l, t): rid[r] for (l, t), r in kept_whole.items()},
            "lemma.end": {tagged(l, t): rid[r] for (l, t), r in kept_ends.items()}, "feats": table, "feat_names": names}
