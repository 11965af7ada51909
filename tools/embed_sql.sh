#!/bin/sh
# embed_sql.sh OUT.c ARRAY FILE...: text files as C strings, by name without ending (src/record/embedded.h).
set -eu
out=$1 array=$2
shift 2
{
    echo '/* made by tools/embed_sql.sh */'
    echo '#include "record/embedded.h"'
    echo
    echo "const rap_embedded ${array}[] = {"
    for file in "$@"; do
        name=$(basename "$file")
        echo "    {\"${name%.*}\","
        sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/^/        "/' -e 's/$/\\n"/' "$file"
        echo '    },'
    done
    echo '    {0, 0}};'
} > "$out"
