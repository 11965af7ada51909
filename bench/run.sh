#!/usr/bin/env bash
# run.sh PROGRAM [FILE.jsonl]: speed of each stage, growth of time and memory with the size of the archive, and the time to
# start, all in one run on one core. The archive is examples/dispatches.jsonl again and again unless a file is given.
set -eu
program=$1; archive=${2:-examples/dispatches.jsonl}
tmp=$(mktemp -d); trap 'rm -rf "$tmp"' EXIT
copies() { for _ in $(seq "$2"); do cat "$1"; done; }
copies "$archive" 20 > "$tmp/one.jsonl"
copies "$tmp/one.jsonl" 10 > "$tmp/ten.jsonl"
measure() { # FILE: seconds and peak kilobytes
    python3 - "$program" "$1" <<'P'
import os, resource, subprocess, sys, time
start = time.time()
subprocess.run([sys.argv[1], "annotate", "--format", "jsonl", sys.argv[2]], stdout=subprocess.DEVNULL, check=True)
print(f"{time.time() - start:.3f} {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss}")
P
}
echo "== stages, one core ($(wc -l < "$tmp/ten.jsonl") dispatches, $(wc -c < "$tmp/ten.jsonl") bytes)"
taskset -c 0 "$program" annotate --format jsonl --timings "$tmp/ten.jsonl" 2>&1 > /dev/null || true
read -r t1 m1 < <(measure "$tmp/one.jsonl"); read -r t10 m10 < <(measure "$tmp/ten.jsonl")
echo "== ten times the dispatches: time x $(python3 -c "print(f'{$t10/$t1:.2f}')"), memory x $(python3 -c "print(f'{$m10/$m1:.2f}')") (peak $((m10 / 1024)) MB)"
: > "$tmp/empty.txt"
python3 - "$program" "$tmp/empty.txt" <<'P'
import subprocess, sys, time
times = []
for _ in range(20):
    start = time.time()
    subprocess.run([sys.argv[1], "annotate", sys.argv[2]], stdout=subprocess.DEVNULL, check=True)
    times.append(time.time() - start)
print(f"== start of the program: {1000 * sorted(times)[10]:.1f} ms (median of 20)")
P
