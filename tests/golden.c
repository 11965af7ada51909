/* golden.c - golden DIR [-v]: runs the cases of the *.txt of DIR through the whole pipeline and compares one layer.
 *
 *     ## name of the case
 *     @ date 2031-05-04             (optional; also: outlet NAME, title TEXT, layer NAME)
 *     text, any number of lines, blank ones too
 *     = words of a line of the layer's dump      must be part of some line (each line serves one `=`)
 *     ! words                                     must be part of no line
 *     = none                                      the layer is empty
 *
 * The layer is the name of the folder (part for "document"; see render/dump.h). -v prints every dump.
 */
#include "annotate/annotate.h"
#include "render/dump.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_VERDICTS 64

typedef struct {
    char name[160], date[32], outlet[80], title[200], layer[32];
    rap_buf text;
    char *verdicts[MAX_VERDICTS];
    unsigned lines[MAX_VERDICTS];
    int n;
} golden_case;

static rap_reader *reader;
static rap_work *work;
static int passed, failed;
static bool verbose;

static void clear(golden_case *c, const char *layer)
{
    for (int i = 0; i < c->n; i++)
        free(c->verdicts[i]);
    rap_buf text = c->text;
    text.len = 0;
    *c = (golden_case){.text = text};
    snprintf(c->layer, sizeof c->layer, "%s", layer);
}

static bool take(char **lines, int n, bool *used, const char *want)
{
    for (int i = 0; i < n; i++) {
        if (!(used && used[i]) && strstr(lines[i], want)) {
            if (used)
                used[i] = true;
            return true;
        }
    }
    return false;
}

static void judge(const golden_case *c, const char *file, char *dump)
{
    static char *lines[100000];
    static bool used[100000];
    int n = 0;
    for (char *l = strtok(dump, "\n"); l && n < (int)RAP_COUNT(lines); l = strtok(NULL, "\n")) {
        lines[n] = l;
        used[n++] = false;
    }
    bool ok = true;
    for (int i = 0; i < c->n; i++) {
        const char *v = c->verdicts[i] + 2;
        bool none = c->verdicts[i][0] == '=' && strcmp(v, "none") == 0;
        bool good = none ? n == 0 : c->verdicts[i][0] == '=' ? take(lines, n, used, v) : !take(lines, n, NULL, v);
        if (!good)
            printf("%s:%u: %s: %s %s\n", file, c->lines[i], c->name, c->verdicts[i][0] == '=' ? "want" : "must not be", v);
        ok = ok && good;
    }
    if (!ok || verbose) {
        for (int i = 0; i < n; i++)
            printf("    got %s\n", lines[i]);
    }
    passed += ok;
    failed += !ok;
}

static void run(const golden_case *c, const char *file)
{
    rap_view text = rap_trim((rap_view){c->text.at, c->text.len});
    rap_input in = {.text = text, .id = rap_view_of(c->name)};
    if (c->date[0])
        in.date = rap_view_of(c->date);
    if (c->outlet[0])
        in.outlet = rap_view_of(c->outlet);
    if (c->title[0])
        in.title = rap_view_of(c->title);
    rap_doc *doc;
    rap_err err = {0};
    rap_buf out = {0};
    if (rap_annotate(reader, work, &in, &doc, &err) != RAP_OK || rap_document_check(doc, &err) != RAP_OK) {
        printf("%s: %s: %s\n", file, c->name, err.msg);
        failed++;
        return;
    }
    rap_puts(&out, "");
    if (!rap_dump(doc, c->layer, RAP_NULL, &out)) {
        printf("%s: %s: there is no layer %s\n", file, c->name, c->layer);
        failed++;
    } else {
        char *dump = out.at ? out.at : (char[1]){0};
        judge(c, file, dump);
    }
    rap_buf_free(&out);
}

static void setting(golden_case *c, const char *line)
{
    static const char *const keys[] = {"date ", "outlet ", "title ", "layer "};
    char *const to[] = {c->date, c->outlet, c->title, c->layer};
    const size_t room[] = {sizeof c->date, sizeof c->outlet, sizeof c->title, sizeof c->layer};
    for (size_t i = 0; i < RAP_COUNT(keys); i++) {
        if (strncmp(line, keys[i], strlen(keys[i])) == 0)
            snprintf(to[i], room[i], "%s", line + strlen(keys[i]));
    }
}

static void run_file(const char *path, const char *layer)
{
    FILE *f = fopen(path, "r");
    if (!f)
        return;
    static golden_case c;
    clear(&c, layer);
    char *line = NULL;
    size_t cap = 0;
    unsigned number = 0;
    for (ssize_t n; (n = getline(&line, &cap, f)) >= 0;) {
        number++;
        if (n && line[n - 1] == '\n')
            line[--n] = 0;
        bool next = strncmp(line, "## ", 3) == 0;
        if (next) {
            if (c.name[0])
                run(&c, path);
            clear(&c, layer);
            snprintf(c.name, sizeof c.name, "%s", line + 3);
        } else if (strncmp(line, "@ ", 2) == 0) {
            setting(&c, line + 2);
        } else if ((line[0] == '=' || line[0] == '!') && line[1] == ' ' && c.n < MAX_VERDICTS) {
            c.lines[c.n] = number;
            c.verdicts[c.n++] = strdup(line);
        } else if (c.name[0]) {
            rap_puts(&c.text, line);
            rap_putc(&c.text, '\n');
        }
    }
    if (c.name[0])
        run(&c, path);
    clear(&c, layer);
    rap_buf_free(&c.text);
    free(line);
    fclose(f);
}

static int text_file(const struct dirent *e)
{
    size_t n = strlen(e->d_name);
    return n > 4 && strcmp(e->d_name + n - 4, ".txt") == 0;
}

int main(int argc, char **argv)
{
    rap_err err = {0};
    if (argc < 2)
        return 2;
    verbose = argc > 2;
    if (rap_reader_open(NULL, &reader, &err) != RAP_OK || !(work = rap_work_new(reader, &err))) {
        printf("golden: %s:%llu: %s\n", err.file, (unsigned long long)err.line, err.msg);
        return 1;
    }
    const char *slash = strrchr(argv[1], '/'), *layer = slash ? slash + 1 : argv[1];
    struct dirent **files = NULL;
    int n = scandir(argv[1], &files, text_file, alphasort);
    for (int i = 0; i < n; i++) {
        char path[4096];
        snprintf(path, sizeof path, "%s/%s", argv[1], files[i]->d_name);
        run_file(path, strcmp(layer, "document") == 0 ? "part" : layer);
        free(files[i]);
    }
    free(files);
    rap_work_free(work);
    rap_reader_close(reader);
    printf("%d passed, %d failed\n", passed, failed);
    return failed ? 1 : 0;
}
