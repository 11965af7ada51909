#!/usr/bin/env bash
# check_includes.sh - data flows one way: a folder of src/ includes only itself and folders before it in this list.
cd "$(dirname "$0")/../src" || exit 1
order="base document lexicon rule token syntax frame mention time statement entity event anchor fact annotate record query render serve cli"
bad=0
rank() { local i=0; for f in $order; do [ "$f" = "$1" ] && { echo $i; return; }; i=$((i + 1)); done; echo -1; }
while IFS=: read -r file line; do
    from=${file%%/*}; to=${line#*\"}; to=${to%%/*}
    a=$(rank "$from"); b=$(rank "$to")
    [ "$from/$to" = document/lexicon ] && continue # which words open a caption is data too
    if [ "$a" -lt 0 ] || [ "$b" -lt 0 ] || [ "$b" -gt "$a" ]; then echo "src/$file includes $to/: against the flow"; bad=1; fi
done < <(grep -rHoE '^#include "[a-z]+/' --include='*.[ch]' .  | sed 's|^\./||')
exit $bad
