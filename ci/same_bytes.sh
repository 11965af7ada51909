#!/usr/bin/env bash
# same_bytes.sh A B: two programs print the same bytes for the examples, whatever the locale and the time zone.
set -eu
one=$(LC_ALL=C TZ=UTC "$1" annotate --format jsonl examples/dispatches.jsonl | sha256sum)
two=$(LC_ALL=C.UTF-8 TZ=Pacific/Kiritimati "$2" annotate --format jsonl examples/dispatches.jsonl | sha256sum)
three=$(LC_ALL=POSIX TZ=America/St_Johns "$1" annotate --format jsonl examples/dispatches.jsonl | sha256sum)
[ "$one" = "$two" ] && [ "$one" = "$three" ] || { echo "the outputs differ: $one / $two / $three"; exit 1; }
