/* model.c - see model.h. */
#include "token/model.h"

#include <stdio.h>
#include <string.h>

static const uint8_t type_size[] = {0, 1, 1, 2, 4, 8, 4, 4};

static rap_status bad(rap_err *err, const char *what)
{
    return rap_fail(err, RAP_E_RESOURCE, "the model file cannot be used: %s; take the one that came with this program",
                    what);
}

static bool little_endian(void)
{
    const uint16_t one = 1;
    uint8_t first;
    memcpy(&first, &one, 1);
    return first == 1;
}

static bool section_fits(const rap_file *f, const rap_file_section *s)
{
    if (memchr(s->name, 0, sizeof s->name) == NULL || s->type == 0 || s->type >= sizeof type_size)
        return false;
    if (s->offset % 64 || s->offset > f->n || s->bytes > f->n - s->offset)
        return false;
    uint64_t cells = (uint64_t)s->rows * s->cols; /* two 32-bit numbers: cannot overflow */
    return cells <= f->n && cells * type_size[s->type] == s->bytes;
}

rap_status rap_file_open(const void *bytes, size_t n, rap_file *out, rap_err *err)
{
    rap_file_head head;
    *out = (rap_file){0};
    if (!little_endian())
        return bad(err, "it is for machines of the other byte order");
    if (n < sizeof head)
        return bad(err, "it is cut short");
    memcpy(&head, bytes, sizeof head);
    if (memcmp(head.magic, "RAPMODEL", 8) != 0)
        return bad(err, "it is no model file");
    if (head.version != RAP_MODEL_VERSION)
        return rap_fail(err, RAP_E_RESOURCE, "the model file is of version %u, this program reads version %d",
                        head.version, RAP_MODEL_VERSION);
    if (head.bytes != n)
        return bad(err, head.bytes > n ? "it is cut short" : "it has more bytes than it says");
    if (head.sections > (n - sizeof head) / sizeof(rap_file_section))
        return bad(err, "its table of sections is cut");
    if (rap_hash((const uint8_t *)bytes + sizeof head, n - sizeof head, 0) != head.checksum)
        return bad(err, "its checksum is wrong, so it was changed or damaged");
    static const uint8_t zero[sizeof head.pad];
    if (memcmp(head.pad, zero, sizeof zero) != 0)
        return bad(err, "its head was changed");
    *out = (rap_file){.bytes = bytes, .n = n, .count = head.sections, .checksum = head.checksum};
    out->sections = (const rap_file_section *)(const void *)(out->bytes + sizeof head);
    for (uint32_t i = 0; i < out->count; i++)
        if (!section_fits(out, &out->sections[i]))
            return bad(err, "a section lies outside the file");
    return RAP_OK;
}

const rap_file_section *rap_file_section_of(const rap_file *f, const char *name, rap_type type, uint32_t rows,
                                            uint32_t cols, rap_err *err)
{
    for (uint32_t i = 0; i < f->count; i++) {
        const rap_file_section *s = &f->sections[i];
        if (strcmp(s->name, name) != 0)
            continue;
        if (s->type == (uint32_t)type && (!rows || s->rows == rows) && (!cols || s->cols == cols))
            return s;
        rap_fail(err, RAP_E_RESOURCE, "the model's section %s has another shape than this program reads", name);
        return NULL;
    }
    rap_fail(err, RAP_E_RESOURCE, "the model has no section %s", name);
    return NULL;
}

uint32_t rap_keys_find(const rap_keys *k, uint64_t hash)
{
    uint32_t lo = 0, hi = k->n;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (k->key[mid] < hash)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo < k->n && k->key[lo] == hash ? lo : RAP_NONE;
}

bool rap_file_keys(const rap_file *f, const char *name, rap_keys *out, rap_err *err)
{
    const rap_file_section *s = rap_file_section_of(f, name, RAP_U64, 0, 1, err);
    if (!s)
        return false;
    *out = (rap_keys){rap_file_at(f, s), s->rows};
    return true;
}

bool rap_file_rows(const rap_file *f, const char *name, uint32_t rows, uint32_t cols, const uint8_t **out, rap_err *err)
{
    const rap_file_section *s = rap_file_section_of(f, name, RAP_U8, rows, cols, err);
    if (!s)
        return false;
    *out = rap_file_at(f, s);
    /* The products count on seven bits: a larger byte could saturate in one code path and not in the other. */
    for (uint64_t i = 0; i < s->bytes; i++)
        if ((*out)[i] > 127) {
            rap_fail(err, RAP_E_RESOURCE, "the model's section %s has a value above 127", name);
            return false;
        }
    return true;
}

bool rap_file_floats(const rap_file *f, const char *name, uint32_t rows, uint32_t cols, const float **out, rap_err *err)
{
    const rap_file_section *s = rap_file_section_of(f, name, RAP_F32, rows, cols, err);
    if (!s)
        return false;
    *out = rap_file_at(f, s);
    for (uint64_t i = 0; i < s->bytes / sizeof(float); i++)
        if (!((*out)[i] > -1e6f && (*out)[i] < 1e6f)) { /* so that nothing computed from it can leave float's range */
            rap_fail(err, RAP_E_RESOURCE, "the model's section %s has a value out of range", name);
            return false;
        }
    return true;
}

bool rap_file_linear(const rap_file *f, const char *name, uint32_t inputs, uint32_t outputs, rap_linear *out, rap_err *err)
{
    char part[32];
    const uint32_t m = (outputs + 7) / 8 * 8;
    snprintf(part, sizeof part, "%s.w", name);
    const rap_file_section *w = rap_file_section_of(f, part, RAP_S8, m, inputs, err);
    if (!w)
        return false;
    if (inputs % 4 || w->rows % 8) {
        rap_fail(err, RAP_E_RESOURCE, "the model's section %s has another shape than this program reads", part);
        return false;
    }
    const float *in;
    *out = (rap_linear){.inputs = inputs, .outputs = w->rows, .w = rap_file_at(f, w)};
    snprintf(part, sizeof part, "%s.init", name);
    const rap_file_section *init = rap_file_section_of(f, part, RAP_S32, w->rows, 1, err);
    if (!init)
        return false;
    out->init = rap_file_at(f, init);
    for (uint32_t i = 0; i < init->rows; i++)
        if (out->init[i] < -(1 << 26) || out->init[i] > 1 << 26) {
            rap_fail(err, RAP_E_RESOURCE, "the model's section %s has a value out of range", part);
            return false;
        }
    snprintf(part, sizeof part, "%s.scale", name);
    if (!rap_file_floats(f, part, w->rows, 1, &out->scale, err))
        return false;
    snprintf(part, sizeof part, "%s.bias", name);
    if (!rap_file_floats(f, part, w->rows, 1, &out->bias, err))
        return false;
    snprintf(part, sizeof part, "%s.in", name);
    if (!rap_file_floats(f, part, 1, 1, &in, err))
        return false;
    out->in = *in;
    return true;
}

bool rap_file_norm(const rap_file *f, const char *name, uint32_t width, rap_norm *out, rap_err *err)
{
    char part[32];
    snprintf(part, sizeof part, "%s.norm", name);
    const float *values;
    if (!rap_file_floats(f, part, 2, width, &values, err))
        return false;
    *out = (rap_norm){.width = width, .gain = values, .bias = values + width};
    return true;
}
