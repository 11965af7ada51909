"""What the model sees of a word and of a character. src/syntax/features.c does the same: change both together.

- Classes of characters and folding (lower case, accents off) are tables made here from Python's Unicode data and
  carried in the model file, so that C needs no Unicode library and cannot disagree.
- Hashes are FNV-1a, 64 bits, over UTF-8.
"""
import unicodedata

OTHER, LOWER, UPPER, DIGIT, MARK, SPACE, PUNCT, IDEOGRAPH = range(8)
MAX_PIECES = 4
MAX_WORD = 100          # folded characters that a word's pieces and hashes look at
SUFFIX2, SUFFIX3, PREFIX3, SHAPES = 1024, 4096, 4096, 512


def _class(cp):
    ch = chr(cp)
    cat = unicodedata.category(ch)
    if cp in (9, 10, 11, 12, 13) or cat in ("Zs", "Zl", "Zp") or cp == 0x85:
        return SPACE
    if 0x4E00 <= cp <= 0x9FFF or 0x3400 <= cp <= 0x4DBF or 0x20000 <= cp <= 0x2FA1F or 0xF900 <= cp <= 0xFAFF:
        return IDEOGRAPH
    if cat in ("Lu", "Lt"):
        return UPPER
    if cat.startswith("L"):
        return LOWER
    if cat == "Nd":
        return DIGIT
    if cat in ("Mn", "Mc", "Me") or cp == 0xAD or cp in (0x200B, 0x200C, 0x200D, 0xFEFF):
        return MARK
    if cat.startswith("P") or (cp < 128 and not ch.isalnum() and cp > 32):
        return PUNCT
    return OTHER


def class_runs():
    """[(first code point, class)] in order, to the end of Unicode."""
    runs, last = [], None
    for cp in range(0x30000):
        c = OTHER if 0xD800 <= cp <= 0xDFFF else _class(cp)
        if c != last:
            runs.append((cp, c))
            last = c
    if last != OTHER:
        runs.append((0x30000, OTHER))
    return runs


def _fold(cp):
    out = [c for c in unicodedata.normalize("NFD", chr(cp).lower()) if unicodedata.category(c) != "Mn"]
    if len(out) == 1:
        return ord(out[0])
    return 0 if not out else cp


_runs = class_runs()
_cls = bytearray(0x30001)
for (a, c), (b, _) in zip(_runs, _runs[1:] + [(0x30001, 0)]):
    _cls[a:b] = bytes([c]) * (b - a)
FOLDS = {cp: _fold(cp) for cp in range(0x10000) if not 0xD800 <= cp <= 0xDFFF and _fold(cp) != cp}


def cls(ch):
    cp = ord(ch)
    return _cls[cp] if cp < 0x30000 else OTHER


def fold(form):
    """Lower case without accents; characters that fold to nothing (combining marks) go. 0 stands for nothing."""
    return "".join(chr(f) for f in (FOLDS.get(ord(c), ord(c)) for c in form[:MAX_WORD]) if f)


def fnv(data):
    h = 0xCBF29CE484222325
    for b in data:
        h = ((h ^ b) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return h


def hash_in(text, size):
    h = fnv(text.encode("utf-8", "surrogatepass"))
    return (h ^ h >> 32) % size


def shape(form):
    """"Kabul-based" -> "Xx-x": one letter for a run of a class, any other character as itself."""
    out = []
    for ch in form[:MAX_WORD]:
        c = cls(ch)
        s = {LOWER: "x", UPPER: "X", DIGIT: "d", MARK: "", IDEOGRAPH: "i"}.get(c, ch)
        if s and (not out or out[-1] != s):
            out.append(s)
    return "".join(out)


def own(form):
    """The key of the table of whole words: folded, every digit a 0."""
    return "".join("0" if "0" <= c <= "9" else c for c in fold(form))


class Pieces:
    """BERT's uncased wordpieces of one word: punctuation split off, then the longest match from the left."""

    def __init__(self, vocab):
        self.vocab = vocab
        self.unknown = vocab["[UNK]"]

    def __call__(self, form):
        out, run = [], ""
        for ch in fold(form) + "\0":
            c = cls(ch)
            alone = c in (PUNCT, IDEOGRAPH)
            if alone or ch == "\0" or c == SPACE:
                if run:
                    self._greedy(run, out)
                    run = ""
                if alone:
                    out.append(self.vocab.get(ch, self.unknown))
            else:
                run += ch
            if len(out) >= MAX_PIECES:
                break
        return out[:MAX_PIECES] or [self.unknown]

    def _greedy(self, run, out):
        at, mine = 0, []
        while at < len(run):
            end = len(run)
            while end > at:
                key = ("##" if at else "") + run[at:end]
                if key in self.vocab:
                    break
                end -= 1
            if end == at:
                out.append(self.unknown)
                return
            mine.append(self.vocab[key])
            at = end
            if len(mine) >= MAX_PIECES:     # the rest is not looked at: C stops here too
                break
        out.extend(mine)


def hashes(form):
    low = fold(form)
    return (hash_in("2" + low[-2:], SUFFIX2), hash_in("3" + low[-3:], SUFFIX3), hash_in("p" + low[:3], PREFIX3),
            hash_in("s" + shape(form), SHAPES))
