"""How much trees hang on who is named: swap.py PROGRAM MODEL TEXT

Takes the sentences of a parsed text that name states of a list (one word each), turns the list by one place, parses the same
words again and counts sentences whose heads, relations or tags changed.
"""
import subprocess
import sys

STATES = ("Iran Iraq Israel Russia China Japan Germany France Britain India Pakistan Afghanistan Syria Turkey Egypt Lebanon "
          "Sudan Ukraine Georgia Serbia Colombia Venezuela Cuba Mexico Brazil Somalia Ethiopia Kenya Nigeria Libya").split()
NEXT = dict(zip(STATES, STATES[1:] + STATES[:1]))


def parse(program, model, text, *options):
    out = subprocess.run([program, "parse", "--model", model, *options, "-"], input=text.encode(), capture_output=True,
                         check=True).stdout.decode()
    return [b.split("\n") for b in out.strip().split("\n\n")]


def rows(block):
    return [line.split("\t") for line in block if line[:1].isdigit()]


def main():
    program, model, path = sys.argv[1:]
    blocks = [b for b in parse(program, model, open(path, encoding="utf-8").read())
              if any(r[1] in NEXT for r in rows(b))]
    text = "\n\n".join("\n".join("\t".join([r[0], NEXT.get(r[1], r[1])] + r[2:]) for r in rows(b)) for b in blocks) + "\n\n"
    again = parse(program, model, text, "--tokens")
    words = tree = tag = sentences = 0
    for a, b in zip(blocks, again):
        a, b = rows(a), rows(b)
        assert len(a) == len(b)
        words += len(a)
        t = sum(x[6:8] != y[6:8] for x, y in zip(a, b))
        tree += t
        sentences += t > 0
        tag += sum(x[3:5] != y[3:5] for x, y in zip(a, b))
    print(f"{len(blocks)} sentences, {words} words: trees of {100 * sentences / len(blocks):.1f}% of the sentences change, "
          f"{100 * tree / words:.2f}% of the heads or relations, {100 * tag / words:.2f}% of the tags")


main()
