/* syntax.c - see syntax.h: the model is opened here, and sentences go through the net. */
#include "syntax/syntax.h"

#include <stdlib.h>
#include <string.h>

#include "syntax/parser.h"

/* ---- the model --------------------------------------------------------------------------------------------- */

static rap_status no_memory(rap_err *err) { return rap_fail(err, RAP_E_MEMORY, "no memory for the model"); }

static bool read_names(const rap_file *f, const char *name, uint32_t most, rap_names *out, rap_err *err)
{
    const rap_file_section *s = rap_file_section_of(f, name, RAP_U8, 0, 1, err);
    if (!s)
        return false;
    const char *text = rap_file_at(f, s);
    uint32_t n = 0;
    for (uint32_t i = 0; i < s->rows; i++)
        n += text[i] == 0;
    if (n == 0 || n > most || text[s->rows - 1] != 0) {
        rap_fail(err, RAP_E_RESOURCE, "the model's section %s is damaged", name);
        return false;
    }
    out->at = calloc(n, sizeof *out->at);
    if (!out->at) {
        no_memory(err);
        return false;
    }
    for (uint32_t i = 0; i < n; i++, text += strlen(text) + 1)
        out->at[i] = text;
    out->n = n;
    return true;
}

static uint8_t find_text(const char *name, const char *(*text)(int), uint8_t otherwise)
{
    for (int i = 0; text(i); i++)
        if (strcmp(text(i), name) == 0)
            return (uint8_t)i;
    return otherwise;
}

static uint8_t rel_of_name(const char *name)
{
    uint8_t r = find_text(name, rap_rel_text, UINT8_MAX);
    const char *colon = strchr(name, ':');
    if (r != UINT8_MAX || !colon)
        return r == UINT8_MAX ? RAP_REL_DEP : r;
    char base[16] = {0};
    size_t n = (size_t)(colon - name);
    memcpy(base, name, n < sizeof base ? n : sizeof base - 1);
    return find_text(base, rap_rel_text, RAP_REL_DEP);
}

static bool name_labels(rap_syntax_net *s, rap_err *err)
{
    s->root_rel = RAP_NONE;
    s->possessive = UINT8_MAX;
    for (uint32_t i = 0; i < s->rel.n; i++) {
        s->rel_of[i] = rel_of_name(s->rel.at[i]);
        if (strcmp(s->rel.at[i], "root") == 0)
            s->root_rel = i;
    }
    for (uint32_t i = 0; i < s->upos.n; i++)
        s->upos_of[i] = find_text(s->upos.at[i], rap_upos_text, RAP_UPOS_X);
    for (uint32_t i = 0; i < s->xpos.n; i++)
        if (strcmp(s->xpos.at[i], "POS") == 0)
            s->possessive = (uint8_t)i;
    for (uint32_t i = 0; i < s->ner.n; i++) {
        bool tagged = strlen(s->ner.at[i]) > 2;
        s->ner_of[i] = tagged ? find_text(s->ner.at[i] + 2, rap_ner_text, RAP_NER_OTHER) : RAP_NER_O;
        s->ner_begins[i] = tagged && s->ner.at[i][0] == 'B';
    }
    bool names = s->ner.n > 0 && s->ner_of[0] == RAP_NER_O;
    if (s->root_rel == RAP_NONE || s->rel.n < 2 || !names)
        rap_fail(err, RAP_E_RESOURCE, "the model lacks the relation root or the label O");
    return s->root_rel != RAP_NONE && s->rel.n >= 2 && names;
}

static bool read_pairs(rap_syntax_net *s, const rap_file *f, rap_err *err)
{
    const rap_file_section *at = rap_file_section_of(f, "tags.pair", RAP_U8, 0, 2, err);
    if (!at)
        return false;
    s->pair = rap_file_at(f, at);
    s->pairs = at->rows;
    bool ok = s->pairs > 0;
    for (uint32_t i = 0; ok && i < s->pairs; i++)
        ok = s->pair[i][0] < s->upos.n && s->pair[i][1] < s->xpos.n;
    if (!ok)
        rap_fail(err, RAP_E_RESOURCE, "the model's section tags.pair is damaged");
    return ok;
}

static bool read_encoder(rap_syntax_net *s, const rap_file *f, rap_err *err)
{
    const rap_file_section *layers = rap_file_section_of(f, "encoder.layers", RAP_U32, 1, 1, err);
    if (!layers)
        return false;
    memcpy(&s->layers, rap_file_at(f, layers), sizeof s->layers);
    if (s->layers == 0 || s->layers > RAP_MAX_LAYERS) {
        rap_fail(err, RAP_E_RESOURCE, "the model has %u layers, this program reads 1 to %d", s->layers, RAP_MAX_LAYERS);
        return false;
    }
    for (uint32_t i = 0; i < s->layers; i++) {
        char name[] = "encoder.0";
        name[8] = (char)('0' + i);
        if (!rap_file_linear(f, name, RAP_WIDTH, 3 * RAP_WIDTH, &s->layer[i].proj, err) ||
            !rap_file_norm(f, name, RAP_WIDTH, &s->layer[i].norm, err))
            return false;
    }
    return true;
}

static bool read_heads(rap_syntax_net *s, const rap_file *f, rap_err *err)
{
    uint32_t outputs = 4 * RAP_ARC + s->rel.n + s->upos.n + s->xpos.n + s->ner.n;
    s->rel_stride = (s->rel.n + 7) / 8 * 8;
    return rap_file_linear(f, "head", RAP_WIDTH, outputs, &s->head, err) &&
           rap_file_linear(f, "arc", RAP_ARC, RAP_ARC + RAP_BUCKETS, &s->arc, err) &&
           rap_file_floats(f, "arc.head", 1, RAP_ARC, &s->arc_bias, err) &&
           rap_file_floats(f, "arc.root", 1, RAP_ARC, &s->arc_root, err) &&
           rap_file_floats(f, "rel.root", 1, RAP_ARC, &s->rel_root, err) &&
           rap_file_floats(f, "rel.distance", RAP_BUCKETS, RAP_ARC, &s->rel_dist, err) &&
           rap_file_floats(f, "rel.out", RAP_ARC, s->rel_stride, &s->rel_out, err);
}

static void fill_buckets(rap_syntax_net *s)
{
    static const int edges[] = {1, 2, 3, 4, 5, 6, 8, 11, 16, 24, 40, RAP_MAX_SENTENCE};
    for (int d = -RAP_MAX_SENTENCE; d <= RAP_MAX_SENTENCE; d++) {
        int k = 0;
        while ((d < 0 ? -d : d) > edges[k])
            k++;
        s->bucket[d + RAP_MAX_SENTENCE] = (uint8_t)(d > 0 ? k + 12 : k);
    }
}

static bool read_syntax(rap_syntax_net *s, const rap_file *f, rap_err *err)
{
    bool ok = rap_words_open(&s->word, f, err) && read_names(f, "names.rel", RAP_MAX_LABELS, &s->rel, err) &&
              read_names(f, "names.upos", RAP_MAX_LABELS, &s->upos, err) &&
              read_names(f, "names.xpos", RAP_MAX_LABELS, &s->xpos, err) &&
              read_names(f, "names.ner", RAP_MAX_LABELS, &s->ner, err) &&
              read_names(f, "names.feats", UINT16_MAX, &s->feats, err) && name_labels(s, err) &&
              read_pairs(s, f, err) && read_encoder(s, f, err) && read_heads(s, f, err) && rap_lemma_open(&s->lemma, f, s->feats.n, err);
    if (!ok)
        return false;
    s->morph = calloc(s->feats.n, sizeof *s->morph);
    if (!s->morph) {
        no_memory(err);
        return false;
    }
    for (uint32_t i = 0; i < s->feats.n; i++)
        s->morph[i] = rap_morph_of(s->feats.at[i]);
    fill_buckets(s);
    return true;
}

static bool read_chars(rap_chars *c, const rap_file *f, rap_err *err)
{
    const rap_file_section *runs = rap_file_section_of(f, "chars.class", RAP_U32, 0, 1, err);
    const rap_file_section *pairs = rap_file_section_of(f, "chars.fold", RAP_U32, 0, 2, err);
    if (!runs || !pairs)
        return false;
    *c = (rap_chars){.run = rap_file_at(f, runs), .runs = runs->rows, .pair = rap_file_at(f, pairs), .pairs = pairs->rows};
    bool ok = c->runs > 0 && c->run[0] >> 8 == 0;
    for (uint32_t i = 0; ok && i < c->pairs; i++)
        ok = c->pair[2 * i + 1] < 0x110000;
    for (uint32_t at = 0, i = 0; ok && i < 128; i++) {
        while (at + 1 < c->runs && c->run[at + 1] >> 8 <= i)
            at++;
        c->ascii[i] = c->run[at] & 7;
    }
    if (!ok)
        rap_fail(err, RAP_E_RESOURCE, "the model's tables of characters are damaged");
    return ok;
}

/* The bytes where they lie, or a copy that lies at a multiple of 64. */
static const void *aligned(rap_model *m, const void *bytes, size_t n)
{
    if ((uintptr_t)bytes % 64 == 0)
        return bytes;
    m->copy = aligned_alloc(64, (n + 63) / 64 * 64);
    if (m->copy)
        memcpy(m->copy, bytes, n);
    return m->copy;
}

static rap_status read_model(rap_model *m, const void *bytes, size_t n, rap_err *err)
{
    rap_err mine = {0}; /* the status is needed even when the caller wants no words */
    if (!(bytes = aligned(m, bytes, n)))
        return no_memory(err);
    rap_status status = rap_file_open(bytes, n, &m->file, &mine);
    if (status == RAP_OK && read_chars(&m->chars, &m->file, &mine) &&
        (m->segmenter = rap_segmenter_open(&m->file, &mine)) != NULL) {
        m->syntax = calloc(1, sizeof *m->syntax);
        if (!m->syntax)
            no_memory(&mine);
        else if (read_syntax(m->syntax, &m->file, &mine))
            return RAP_OK;
    }
    if (err)
        *err = mine;
    return mine.status;
}

rap_status rap_model_open(const void *bytes, size_t n, rap_model **out, rap_err *err)
{
    *out = NULL;
    rap_model *m = calloc(1, sizeof *m);
    if (!m)
        return no_memory(err);
    rap_status status = read_model(m, bytes, n, err);
    if (status != RAP_OK) {
        rap_model_close(m);
        return status;
    }
    *out = m;
    return RAP_OK;
}

void rap_model_close(rap_model *m)
{
    if (!m)
        return;
    rap_segmenter_close(m->segmenter);
    if (m->syntax) {
        rap_syntax_net *s = m->syntax;
        free(s->rel.at), free(s->upos.at), free(s->xpos.at), free(s->ner.at), free(s->feats.at);
        free(s->morph);
        free(s);
    }
    free(m->copy);
    free(m);
}

uint64_t rap_model_digest(const rap_model *m) { return m->file.checksum; }

const char *rap_xpos_text(const rap_model *m, uint8_t xpos)
{
    return xpos < m->syntax->xpos.n ? m->syntax->xpos.at[xpos] : "_";
}

const char *rap_feats_text(const rap_model *m, uint16_t feats)
{
    return feats < m->syntax->feats.n ? m->syntax->feats.at[feats] : "_";
}

/* ---- a thread's scratch ---------------------------------------------------------------------------------------- */

static bool take(void *slot, size_t n, size_t size)
{
    void *p = aligned_alloc(64, (n * size + 63) / 64 * 64);
    memcpy(slot, &p, sizeof p);
    return p != NULL;
}

static bool take_buffers(rap_parse_work *w, const rap_syntax_net *s)
{
    const size_t rows = RAP_MAX_SENTENCE, stride = (RAP_NODES + 7) / 8 * 8, cells = (size_t)RAP_NODES * RAP_NODES;
    return take(&w->cache, RAP_CACHE_SETS * RAP_CACHE_WAYS, sizeof *w->cache) && take(&w->act, rows * RAP_INPUT, 1) &&
           take(&w->x, rows * RAP_WIDTH, sizeof(float)) && take(&w->u, rows * 3 * RAP_WIDTH, sizeof(float)) &&
           take(&w->head, rows * s->head.outputs, sizeof(float)) && take(&w->arc, rows * s->arc.outputs, sizeof(float)) &&
           take(&w->across, RAP_ARC * stride, sizeof(float)) && take(&w->row, stride, sizeof(float)) &&
           take(&w->bias, stride, sizeof(float)) && take(&w->heads, rows, sizeof(uint32_t)) &&
           take(&w->tree.score, cells, sizeof(int32_t)) && take(&w->tree.weight, cells, sizeof(int64_t)) &&
           take(&w->tree.dep, cells, sizeof(uint16_t)) && take(&w->tree.head, cells, sizeof(uint16_t));
}

rap_syntax_work *rap_syntax_work_new(const rap_model *m)
{
    rap_syntax_work *w = calloc(1, sizeof *w);
    if (!w)
        return NULL;
    w->kernels = rap_kernels_best();
    w->parse = calloc(1, sizeof *w->parse);
    if (!w->parse || !take_buffers(w->parse, m->syntax)) {
        rap_syntax_work_free(w);
        return NULL;
    }
    return w;
}

void rap_syntax_work_neutral(rap_syntax_work *w, const rap_neutral *neutral)
{
    w->parse->neutral = neutral;
}

void rap_syntax_work_free(rap_syntax_work *w)
{
    if (!w)
        return;
    rap_parse_work *p = w->parse;
    if (p) {
        free(p->cache), free(p->act), free(p->x), free(p->u), free(p->head), free(p->arc), free(p->across);
        free(p->row), free(p->bias), free(p->heads);
        free(p->tree.score), free(p->tree.weight), free(p->tree.dep), free(p->tree.head);
        free(p);
    }
    free(w);
}

/* ---- sentences --------------------------------------------------------------------------------------------------- */

typedef struct {
    rap_doc *doc;
    const rap_model *model;
    const rap_syntax_net *net;
    const rap_kernels *k;
    rap_parse_work *w;
} run;

/* Sentences [s, end) hold words [first, first + n) of the document: their last vectors go to w->x. */
static void encode(const run *r, uint32_t s, uint32_t end, uint32_t first, uint32_t n)
{
    rap_parse_work *w = r->w;
    rap_words_run(r->model, r->k, w, r->doc, first, n);
    for (uint32_t l = 0; l < r->net->layers; l++) {
        const rap_layer *y = &r->net->layer[l];
        if (l > 0) {
            r->k->quantize(w->x, (size_t)n * RAP_WIDTH, y->proj.in, 64.0f, w->act);
            r->k->linear(&y->proj, w->act, n, w->u);
        }
        for (uint32_t i = s; i < end; i++) {
            const rap_sentence *one = &r->doc->sentences.at[i];
            size_t at = one->first - first;
            r->k->scan(w->u + at * 3 * RAP_WIDTH, w->x + at * RAP_WIDTH, w->carry, one->last - one->first, RAP_WIDTH);
        }
        r->k->norm(&y->norm, w->x, n);
    }
    r->k->quantize(w->x, (size_t)n * RAP_WIDTH, r->net->head.in, 64.0f, w->act);
    r->k->linear(&r->net->head, w->act, n, w->head);
}

static inline float positive(float v) { return v > 0.0f ? v : 0.0f; }

/* w->tree.score for a sentence of n words whose outputs begin at `out`. */
static void score_arcs(const run *r, const float *out, uint32_t n)
{
    rap_parse_work *w = r->w;
    const uint32_t m = r->net->head.outputs, stride = (n + 1 + 7) / 8 * 8;
    for (uint32_t i = 0; i < n; i++) /* all positive after the quantizer: zero is 0, not 64 */
        r->k->quantize(out + (size_t)i * m, RAP_ARC, r->net->arc.in, 0.0f, w->act + (size_t)i * RAP_ARC);
    r->k->linear(&r->net->arc, w->act, n, w->arc);
    memset(w->across, 0, (size_t)RAP_ARC * stride * sizeof *w->across);
    for (uint32_t k = 0; k < RAP_ARC; k++) {
        float *row = w->across + (size_t)k * stride;
        row[0] = r->net->arc_root[k];
        for (uint32_t j = 0; j < n; j++)
            row[j + 1] = positive(out[(size_t)j * m + RAP_ARC + k]);
    }
    r->k->product(r->net->arc_bias, w->across, w->bias, RAP_ARC, stride);
    for (uint32_t i = 0; i < n; i++) {
        const float *a = w->arc + (size_t)i * r->net->arc.outputs, *distance = a + RAP_ARC;
        int32_t *score = w->tree.score + (size_t)i * (n + 1);
        r->k->product(a, w->across, w->row, RAP_ARC, stride);
        const uint8_t *bucket = r->net->bucket + RAP_MAX_SENTENCE - i - 1;
        for (uint32_t j = 0; j <= n; j++) {
            float v = w->row[j] + w->bias[j] + distance[j ? bucket[j] : RAP_ROOT_BUCKET];
            v = v < -1e5f ? -1e5f : v;
            v = v > 1e5f ? 1e5f : v;
            score[j] = (int32_t)(v * 1024.0f);
        }
    }
}

static uint32_t best_of(const float *v, uint32_t n, uint32_t not_this)
{
    uint32_t best = not_this == 0 ? 1 : 0;
    for (uint32_t i = best + 1; i < n; i++)
        if (i != not_this && v[i] > v[best])
            best = i;
    return best;
}

static uint32_t relation(const run *r, const float *out, uint32_t i, uint32_t head)
{
    rap_parse_work *w = r->w;
    const uint32_t m = r->net->head.outputs;
    if (head == 0)
        return r->net->root_rel;
    const float *dep = out + (size_t)i * m + 2 * RAP_ARC, *top = out + (size_t)(head - 1) * m + 3 * RAP_ARC;
    uint32_t bucket = r->net->bucket[RAP_MAX_SENTENCE + head - 1 - i];
    const float *distance = r->net->rel_dist + (size_t)bucket * RAP_ARC;
    float both[RAP_ARC];
    for (uint32_t k = 0; k < RAP_ARC; k++)
        both[k] = (positive(dep[k]) + distance[k]) * positive(top[k]);
    r->k->product(both, r->net->rel_out, w->row, RAP_ARC, r->net->rel_stride);
    const float *own = out + (size_t)i * m + 4 * RAP_ARC;
    for (uint32_t k = 0; k < r->net->rel.n; k++)
        w->row[k] += own[k];
    return best_of(w->row, r->net->rel.n, r->net->root_rel);
}

static const uint8_t *best_pair(const rap_syntax_net *net, const float *upos, const float *xpos)
{
    uint32_t best = 0;
    float top = upos[net->pair[0][0]] + xpos[net->pair[0][1]];
    for (uint32_t i = 1; i < net->pairs; i++) {
        float v = upos[net->pair[i][0]] + xpos[net->pair[i][1]];
        if (v > top)
            top = v, best = i;
    }
    return net->pair[best];
}

static void label(const run *r, const rap_sentence *s, const float *out)
{
    const rap_syntax_net *net = r->net;
    for (uint32_t i = 0; i < s->last - s->first; i++) {
        rap_token *t = &r->doc->tokens.at[s->first + i];
        uint32_t head = r->w->heads[i];
        const float *tags = out + (size_t)i * net->head.outputs + 4 * RAP_ARC + net->rel.n;
        t->head = head ? s->first + head - 1 : RAP_NONE;
        t->rel = net->rel_of[relation(r, out, i, head)];
        const uint8_t *pair = best_pair(net, tags, tags + net->upos.n);
        uint32_t upos = pair[0], xpos = pair[1];
        t->upos = net->upos_of[upos];
        t->xpos = pair[1];
        rap_lemma_run(r->model, r->doc, t, upos, xpos);
        if (xpos == net->possessive && i > 0 && t[-1].end == t->start && !(t->flags & RAP_TOKEN_MWT_NEXT))
            rap_token_join(t);
    }
    size_t names = 4 * RAP_ARC + net->rel.n + net->upos.n + net->xpos.n;
    rap_names_run(net, r->w, r->doc, s, out + names, net->head.outputs);
}

rap_status rap_syntax_run(rap_doc *doc, const rap_model *model, rap_syntax_work *work, rap_err *err)
{
    (void)err;
    run r = {.doc = doc, .model = model, .net = model->syntax, .k = work->kernels, .w = work->parse};
    for (uint32_t s = 0, end; s < doc->sentences.n; s = end) {
        const rap_sentence *one = doc->sentences.at;
        uint32_t first = one[s].first, n = one[s].last - first;
        for (end = s + 1; end < doc->sentences.n && one[end].last - first <= RAP_BATCH; end++)
            n = one[end].last - first;
        encode(&r, s, end, first, n);
        for (uint32_t i = s; i < end; i++) {
            const float *out = r.w->head + (size_t)(one[i].first - first) * model->syntax->head.outputs;
            uint32_t words = one[i].last - one[i].first;
            if (words == 0)
                continue;
            score_arcs(&r, out, words);
            rap_tree_run(&r.w->tree, words, r.w->heads);
            label(&r, &one[i], out);
        }
    }
    return RAP_OK;
}
