/* driver.c - runs a fuzz target over the files of a folder, and over cut and changed copies of each, without a fuzzer.
 * The changes come from a fixed seed, so that a run can be repeated. */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

static uint32_t seed = 2031;

static uint32_t next(void) /* xorshift32 */
{
    seed ^= seed << 13;
    seed ^= seed >> 17;
    seed ^= seed << 5;
    return seed;
}

static void changed(const uint8_t *bytes, size_t n, int rounds)
{
    uint8_t *copy = malloc(n + 1);
    for (int i = 0; copy && i < rounds && n; i++) {
        size_t len = next() % 4 ? n : next() % (n + 1);
        memcpy(copy, bytes, n);
        for (uint32_t k = next() % 8; k > 0; k--) {
            size_t at = next() % n;
            copy[at] = next() % 2 ? (uint8_t)next() : (uint8_t) "\"'.,()\n -[]:;"[next() % 13];
        }
        LLVMFuzzerTestOneInput(copy, len);
    }
    free(copy);
}

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    int rounds = argc > 2 ? atoi(argv[2]) : 20, files = 0;
    struct dirent **names = NULL;
    int n = scandir(argv[1], &names, NULL, alphasort);
    LLVMFuzzerTestOneInput((const uint8_t *)"", 0);
    for (int i = 0; i < n; i++) {
        char path[4096];
        snprintf(path, sizeof path, "%s/%s", argv[1], names[i]->d_name);
        FILE *f = names[i]->d_name[0] == '.' ? NULL : fopen(path, "rb");
        free(names[i]);
        uint8_t *bytes = f ? malloc(1 << 16) : NULL;
        size_t len = bytes ? fread(bytes, 1, 1 << 16, f) : 0;
        if (bytes) {
            LLVMFuzzerTestOneInput(bytes, len);
            changed(bytes, len, rounds);
            files++;
        }
        free(bytes);
        if (f)
            fclose(f);
    }
    free(names);
    printf("%d files, each as it is and changed %d times\n", files, rounds);
    return files ? 0 : 1;
}
