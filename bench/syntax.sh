#!/usr/bin/env bash
# Speed of `parse`: bench/syntax.sh TEXT [PROGRAM]. Tokens per CPU second on one core; cost against length of document; memory.
# With PYTHON naming an interpreter that has spaCy 3.8 and its small English model, spaCy reads the same text in the same run, and the
# last line is the ratio.
set -eu
text=$1; prog=$(realpath "${2:-build/rapporteur}")
tmp=$(mktemp -d); trap 'rm -rf "$tmp"' EXIT
export LC_ALL=C OMP_NUM_THREADS=1
ours() { # FILE: tokens, CPU seconds, most memory
    /usr/bin/time -f "%U %S %M" -o "$tmp/time" "$prog" parse "$1" > "$tmp/out"
    awk -v tokens="$(grep -c "^[0-9]*	" "$tmp/out")" '{printf "%d tokens %.2f s %.0f tokens/s %.1f MB\n", tokens, $1 + $2, tokens / ($1 + $2), $3 / 1024}' "$tmp/time"
}
echo "== sentences of the text, again and again, in one document"
head -c 60000 "$text" > "$tmp/unit"; printf '\n\n' >> "$tmp/unit"
for times in 1 10 100; do
    for _ in $(seq $times); do cat "$tmp/unit"; done > "$tmp/long"
    ours "$tmp/long"
done
echo "== the text"
ours "$text" | tee "$tmp/ours"
[ -n "${PYTHON:-}" ] || exit 0
"$PYTHON" - "$text" <<'PY' | tee "$tmp/theirs"
import sys, time
import spacy
nlp = spacy.load("en_core_web_sm")
nlp.max_length = 10**9
docs = [p for p in open(sys.argv[1], encoding="utf-8").read().split("\n\n") if p.strip()]
start = time.process_time()
n = sum(len(d) for d in nlp.pipe(docs))
t = time.process_time() - start
print(f"spaCy {n} tokens {t:.2f} s {n / t:.0f} tokens/s")
PY
awk 'NR == FNR {a = $5; next} {printf "ratio %.1f\n", a / $6}' "$tmp/ours" "$tmp/theirs"
