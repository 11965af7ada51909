"""Treebanks and names as lists of sentences; the raw text that the segmenter learns from."""
import os
import re

DEV = os.environ.get("RAP_DEV", os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../shared/dev"))
PROPN_TAGS = ("NNP", "NNPS")
NER_TYPES = ["person", "organization", "place", "group", "event", "other"]
NER = ["O"] + [f"{p}-{t}" for t in NER_TYPES for p in "BI"]
NER_ID = {n: i for i, n in enumerate(NER)}
IGNORE = -100
GUM_TYPES = {"person": "person", "organization": "organization", "place": "place", "event": "event",
             "object": "other", "abstract": "other", "plant": "other", "animal": "other", "substance": "other"}
VOA_TYPES = {"per": "person", "org": "organization", "geo": "place", "gpe": "group", "eve": "event", "art": "other",
             "nat": "other"}


class Sentence:
    __slots__ = ("forms", "upos", "xpos", "feats", "lemmas", "heads", "rels", "ner", "text", "spans", "starts", "par",
                 "mwt", "misc", "weight")

    def __init__(self):
        for k in self.__slots__:
            setattr(self, k, None)


def spans_of(text, forms):
    """Byte-free spans (code points) of the words in the text, blanks aside; None where they do not add up."""
    at, out = 0, []
    for form in forms:
        start = None
        for ch in form:
            if ch.isspace():
                continue
            while at < len(text) and text[at].isspace():
                at += 1
            if at >= len(text) or text[at] != ch:
                return None
            if start is None:
                start = at
            at += 1
        if start is None:
            return None
        out.append((start, at))
    return out if not text[at:].strip() else None


def read_conllu(path):
    out, block, par = [], [], True
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line:
            block.append(line)
        elif block:
            out.append(_sentence(block, par or not out))
            par, block = False, []
    return out


def _sentence(block, first):
    s = Sentence()
    s.par = first or any(x.startswith(("# newpar", "# newdoc")) for x in block)
    s.text = next(x[9:] for x in block if x.startswith("# text = "))
    rows = [x.split("\t") for x in block if x[:1].isdigit()]
    words = [r for r in rows if "-" not in r[0] and "." not in r[0]]
    s.forms = [r[1] for r in words]
    s.lemmas = [r[2] for r in words]
    s.upos = [r[3] for r in words]
    s.xpos = [r[4] for r in words]
    s.feats = [r[5] for r in words]
    s.heads = [int(r[6]) for r in words]
    s.rels = [r[7] for r in words]
    s.misc = [r[9] for r in words]
    s.mwt = [tuple(map(int, r[0].split("-"))) for r in rows if "-" in r[0]]
    s.spans = spans_of(s.text, s.forms)
    s.starts = "SpaceAfter=No" not in (next(r for r in reversed(rows) if "." not in r[0])[9])
    return s


def raw_paragraphs(sentences):
    """[(text, [(sentence start, [word starts])])] a paragraph, as score/inputs.py builds the raw text."""
    out, text, marks = [], "", []
    for s in sentences:
        if s.par and text:
            out.append((text, marks))
            text, marks = "", []
        marks.append((len(text), [len(text) + a for a, _ in s.spans] if s.spans else None))
        text += s.text + (" " if s.starts else "")
    out.append((text, marks))
    return out


def gum_names(sentences, demonyms):
    """Fills .ner from Entity=: a mention counts when its head (minspan) is a proper noun; the span is cut to the
    name. Capitalised adjectives of peoples and places are 'group', as in the Voice of America set."""
    stack = []
    for s in sentences:
        mentions = []
        for i, misc in enumerate(s.misc):
            value = next((m[7:] for m in misc.split("|") if m.startswith("Entity=")), None)
            if not value:
                continue
            for part in re.findall(r"\([^()]+\)?|[^()]+\)", value):
                if part.startswith("("):
                    fields = part.strip("()").split("-")
                    if part.endswith(")"):
                        mentions.append((i, i, fields))
                    else:
                        stack.append((i, fields, s))
                else:
                    key = part.rstrip(")")
                    for k in range(len(stack) - 1, -1, -1):
                        if stack[k][1][0] == key:
                            start, fields, owner = stack.pop(k)
                            if owner is s:
                                mentions.append((start, i, fields))
                            break
        s.ner = _gum_sentence(s, mentions, demonyms)


def _gum_sentence(s, mentions, demonyms):
    labels = ["O"] * len(s.forms)
    # Longest first, so that a name inside a longer name does not cut it
    for a, b, fields in sorted(mentions, key=lambda m: m[0] - m[1]):
        kind = GUM_TYPES.get(fields[1])
        if not kind or len(fields) < 6 or not re.fullmatch(r"[\d,]+", fields[5]):
            continue
        least = [a + int(k) - 1 for k in fields[5].split(",")]
        if not all(0 <= k < len(s.forms) for k in least):
            continue
        head = next((k for k in least if s.heads[k] == 0 or not a <= s.heads[k] - 1 <= b), least[0])
        if s.xpos[head] not in PROPN_TAGS:
            continue
        lo, hi = _name_span(s, a, b, head, least, PERSON_GLUE if kind == "person" else GLUE)
        if any(x != "O" for x in labels[lo:hi + 1]):
            continue
        if kind == "person" and lo == hi and (s.xpos[head] == "NNPS" or s.forms[head].lower() in demonyms):
            kind = "group"
        for k in range(lo, hi + 1):
            labels[k] = ("B-" if k == lo else "I-") + kind
    for k, form in enumerate(s.forms):
        if labels[k] == "O" and form[:1].isupper() and form.lower() in demonyms and s.upos[k] == "ADJ":
            labels[k] = "B-group"
    return labels


GLUE = ("of", "the", "and", "for", "'s", "’s", "de", "la", "&", "-", "–", ".", "/", "on", "al", "in", "to")
PERSON_GLUE = tuple(g for g in GLUE if g not in ("and", "&"))


def _name_span(s, a, b, head, least, glue):
    inner = lambda k: a <= k <= b and (s.upos[k] == "PROPN" or k in least)
    lo = hi = head
    while True:
        if lo > a and inner(lo - 1):
            lo -= 1
        elif lo - 1 > a and s.forms[lo - 1].lower() in ("'s", "’s", "-", "&", "of", "the", "al") and inner(lo - 2):
            lo -= 2
        elif lo > a and s.forms[lo - 1][:1].isupper() and s.upos[lo - 1] in ("ADJ", "NOUN", "NUM", "X") and lo - 1 > 0:
            lo -= 1
        else:
            break
    while True:
        if hi < b and inner(hi + 1):
            hi += 1
        elif hi < b and s.forms[hi + 1].lower() in glue:
            k = hi + 1
            while k <= b and s.forms[k].lower() in glue:
                k += 1
            if k <= b and (inner(k) or s.forms[k][:1].isupper()) and _descends(s, k, lo, hi):
                hi = k
            else:
                break
        elif hi < b and s.forms[hi + 1][:1].isdigit() and s.upos[hi + 1] == "NUM" and s.heads[hi + 1] - 1 in range(lo, hi + 1) and s.rels[hi + 1] in ("nummod", "flat", "nmod:unmarked", "dep"):
            hi += 1
        else:
            break
    return lo, hi


def _descends(s, k, lo, hi):
    """A continuation ("of Chicago") belongs to the name when it hangs on it and is not one more name in a list."""
    for _ in range(6):
        h = s.heads[k] - 1
        if h < 0:
            return False
        if s.rels[k] in ("appos", "parataxis", "acl:relcl", "conj") and lo <= h <= hi and s.rels[k] != "conj":
            return False
        if lo <= h <= hi:
            return True
        k = h
    return False


PTB = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]"}
UNSPLIT = ("co", "re", "anti", "non", "pre", "ex", "mid", "un", "e", "semi", "pro", "sub", "multi", "inter", "counter",
           "de", "post", "self", "trans", "ultra", "vice", "bi")


def split_hyphens(form):
    """As both treebanks split them: 'U.S.-led' is three words, 'anti-war' one."""
    if "-" not in form.strip("-") or form.strip("-").split("-")[0].lower() in UNSPLIT or form.startswith("-"):
        return [form]
    return [p for p in re.split(r"(-)", form) if p]


def read_voa(path):
    out, forms, ner = [], [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# "):
            continue
        if not line:
            if forms:
                s = Sentence()
                s.forms, s.ner = forms, ner
                out.append(s)
            forms, ner = [], []
            continue
        form, _, tag = line.split("\t")
        kind = VOA_TYPES.get(tag[2:])
        label = tag[:2] + kind if kind else "O"
        for k, part in enumerate(split_hyphens(PTB.get(form, form))):
            forms.append(part)
            ner.append(label if k == 0 or label == "O" else "I-" + kind)
    return out


def voa_demonyms(voa):
    """Words that name a people or what belongs to it, by the Voice of America set's own labels."""
    group, all_ = {}, {}
    for s in voa:
        for f, n in zip(s.forms, s.ner):
            if n != "O" and f[:1].isupper():
                all_[f.lower()] = all_.get(f.lower(), 0) + 1
                group[f.lower()] = group.get(f.lower(), 0) + (n == "B-group")
    return {w for w, n in group.items() if n >= 2 and n >= 0.6 * all_[w]}
