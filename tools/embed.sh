#!/bin/sh
# embed.sh OUT.c MODEL LEXICON: a C file whose assembly takes both files in as they are (no hexadecimal, no waiting).
# Their checksums stand in it, so that a changed file is compiled in again.
set -eu
{
    echo "/* made by tools/embed.sh; $(cksum < "$2") $(cksum < "$3") */"
    echo '#include "annotate/builtin.h"'
    for pair in "model=$2" "lexicon=$3"; do
        name=${pair%%=*}
        path=$(realpath "${pair#*=}")
        cat <<C
__asm__(".section .rodata\n.balign 64\n.globl rap_builtin_${name}_begin\nrap_builtin_${name}_begin:\n"
        ".incbin \"$path\"\n.globl rap_builtin_${name}_end\nrap_builtin_${name}_end:\n.byte 0\n.text\n");
extern const char rap_builtin_${name}_begin[], rap_builtin_${name}_end[];
const void *rap_builtin_$name(void) { return rap_builtin_${name}_begin; }
size_t rap_builtin_${name}_size(void) { return (size_t)(rap_builtin_${name}_end - rap_builtin_${name}_begin); }
C
    done
} > "$1"
