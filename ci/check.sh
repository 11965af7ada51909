#!/usr/bin/env bash
# check.sh - every test: the release build with gcc, the same with address and undefined-behaviour sanitizers, then with
# clang, which must not warn and must print the same bytes. Closes with "N passed, N failed".
set -u
cd "$(dirname "$0")/.."
passed=0; failed=0
one() { # NAME COMMAND...: a check that is a command of its own
    local name=$1; shift
    if out=$("$@" 2>&1); then passed=$((passed + 1)); echo "ok    $name"; else failed=$((failed + 1)); echo "FAIL  $name"; printf '%s\n' "$out" | tail -n 60; fi
}
tests() { # FOLDER: the suites of a build, counted test by test
    local log=$1/meson-logs/testlog.txt out
    out=$(meson test -C "$1" --print-errorlogs --num-processes "$(nproc)" 2>&1)
    printf '%s\n' "$out" | grep -vE '^(ninja|Ok:|Expected|Fail:|Unexpected|Skipped|Timeout|$)' | tail -n 400
    count() { printf '%s\n' "$out" | sed -n "s/^$1: *\([0-9]*\).*/\1/p" | tail -n 1; }
    local ok fail late
    ok=$(count Ok); fail=$(count Fail); late=$(count Timeout)
    passed=$((passed + ${ok:-0})); failed=$((failed + ${fail:-0} + ${late:-0}))
    [ -n "$ok" ] || failed=$((failed + 1))
}
build() { # FOLDER OPTIONS...
    local dir=$1; shift
    [ -f "$dir/build.ninja" ] || meson setup "$dir" "$@" > /dev/null || return 1
    ninja -C "$dir" --quiet
}
one "gcc builds without a warning" build build-gcc --buildtype=release -Dwerror_ci=true
tests build-gcc
one "gcc builds with sanitizers" build build-san --buildtype=debugoptimized -Db_sanitize=address,undefined
tests build-san
one "clang builds without a warning" env CC=clang bash -c "$(declare -f build); build build-clang --buildtype=release -Dwerror_ci=true"
one "the same bytes from gcc and clang, any locale and time zone" ci/same_bytes.sh build-gcc/rapporteur build-clang/rapporteur
one "data flows one way" ci/check_includes.sh
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
