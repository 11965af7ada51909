"""Names of parsed text against gum-open-dev: score_names.py SYSTEM.conllu [GOLD.conllu]

Exact spans of persons, organizations and places; gold is what data.gum_names makes of Entity= (named ones, the span cut
to the name). Both files hold the same characters, blanks aside.
"""
import sys

import data

DEV = data.DEV


def spans(sentences, labels):
    out, at = set(), 0
    for s in sentences:
        open_, kind = None, None
        for form, label in zip(s.forms + [""], labels(s) + ["O"]):
            if open_ is not None and label != "I-" + kind:
                out.add((open_, at, kind))
                open_ = None
            if label != "O" and open_ is None:
                open_, kind = at, label[2:]
            at += len("".join(form.split()))
    return out


def main():
    gold = data.read_conllu(sys.argv[2] if len(sys.argv) > 2 else f"{DEV}/treebank/gum-open-dev.conllu")
    data.gum_names(gold, data.voa_demonyms(data.read_voa(f"{DEV}/names/voa-gmb.conll")))
    system = data.read_conllu(sys.argv[1])
    tag = lambda s: [next((m[4:] for m in x.split("|") if m.startswith("NER=")), "O") for x in s.misc]
    g, p = spans(gold, lambda s: s.ner), spans(system, tag)
    for kinds in (("person",), ("organization",), ("place",), ("person", "organization", "place"), ("group",), ("event",), ("other",)):
        a, b = {x for x in g if x[2] in kinds}, {x for x in p if x[2] in kinds}
        n = len(a & b)
        print(f"{'+'.join(kinds):28} gold {len(a):4} found {len(b):4}  P {100 * n / max(1, len(b)):5.1f}  "
              f"R {100 * n / max(1, len(a)):5.1f}  F1 {200 * n / max(1, len(a) + len(b)):5.1f}")


if __name__ == "__main__":
    main()
