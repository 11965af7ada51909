# lib.sh - for the scripts of tests/cli: run a command, compare its exit status, standard error and output.
# A script is called with PROGRAM and ROOT; it works in an empty folder and ends with `finish`.
set -u
program=$(realpath "$1"); root=$(realpath "$2")
work=$(mktemp -d) || exit 1
trap 'chmod -R u+w "$work" 2>/dev/null; rm -rf "$work"' EXIT
cd "$work" || exit 1
passed=0; failed=0
fail() { failed=$((failed + 1)); echo "FAIL  $what: $1"; [ -s err ] && sed 's/^/    err: /' err | head -n 5; }
pass() { passed=$((passed + 1)); }
# expect WHAT STATUS ERROR_PATTERN COMMAND...: the pattern (extended) must be found in the first line of standard error; ""
# wants it empty. Standard output stays in the file "out".
expect() {
    what=$1; local status=$2 pattern=$3; shift 3
    "$@" > out 2> err < "${input:-/dev/null}"
    local got=$?
    if [ "$got" != "$status" ]; then fail "exit status $got, not $status"
    elif [ -z "$pattern" ] && [ -s err ]; then fail "something on standard error"
    elif [ -n "$pattern" ] && ! head -n 1 err | grep -qE -- "$pattern"; then fail "standard error is not like $pattern"
    else pass; fi
}
# holds WHAT PATTERN [FILE]: the file (out) has a line like the pattern. lacks: it has none.
holds() { what=$1; grep -qE -- "$2" "${3:-out}" && pass || fail "${3:-out} has no line like $2"; }
lacks() { what=$1; grep -qE -- "$2" "${3:-out}" && fail "${3:-out} has a line like $2" || pass; }
same() { what=$1; if [ "$2" = "$3" ]; then pass; else fail "\"$2\" is not \"$3\""; fi; }

# runs WHAT COMMAND...: it ends with 0, whatever it says on standard error.
runs() { what=$1; shift; "$@" > out 2> err < /dev/null && pass || fail "exit status $?"; }
finish() { echo "$passed passed, $failed failed"; [ "$failed" = 0 ]; exit; }
