/* What the builders read from a match: numbers in digits and words, words of the rule, attributes of entries. */
#include "time/reading.h"

/* ---- numbers ---------------------------------------------------------------------------------------------------------- */

/* Digits with commas between thousands and at most one decimal; in tenths. */
static bool digits(rap_view v, int64_t *tenths)
{
    int64_t n = 0;
    size_t i = 0;
    for (; i < v.len && (v.at[i] == ',' || (v.at[i] >= '0' && v.at[i] <= '9')); i++) {
        if (v.at[i] == ',') continue;
        n = n * 10 + (v.at[i] - '0');
        if (n > (int64_t)TIME_MAX_COUNT * 100) return false;
    }
    if (i == 0) return false;
    n *= 10;
    if (i + 1 < v.len && v.at[i] == '.' && v.at[i + 1] >= '0' && v.at[i + 1] <= '9') n += v.at[i + 1] - '0', i = v.len;
    *tenths = n;
    return i == v.len;
}

/* "21st" as "21". */
static rap_view without_ending(rap_view v)
{
    size_t n = v.len;
    while (n > 0 && v.len - n < 2 && rap_is_letter_cp((unsigned char)v.at[n - 1])) n--;
    return n > 0 && n + 2 == v.len ? rap_sub(v, 0, n) : v;
}

bool time_number(const time_work *w, uint32_t first, uint32_t last, int32_t *tenths)
{
    int64_t sum = 0, part = -1;
    for (uint32_t t = first; t < last; t++) {
        const rap_hit *h = rap_hit_from(w->doc, t, w->number);
        int64_t v = 0;
        if (h != NULL) {
            int64_t value = 0;
            if (!digits(rap_entry_get(w->lex, h->entry, "value", RAP_NO_DAY), &value)) return false;
            bool scale = rap_entry_get(w->lex, h->entry, "scale", RAP_NO_DAY).len > 0;
            if (!scale) {
                part = (part < 0 ? 0 : part) + value;
            } else {
                part = (part < 0 ? 10 : part) * (value / 10);
                if (value > 1000) sum += part, part = 0;
            }
            t = h->last - 1;
        } else if (digits(without_ending(rap_form_of(w->doc, t)), &v)) {
            part = (part < 0 ? 0 : part) + v;
        }
        if (part > (int64_t)TIME_MAX_COUNT * 10 || sum > (int64_t)TIME_MAX_COUNT * 10) return false;
    }
    if (part < 0 && sum == 0) return false;
    *tenths = (int32_t)(sum + (part < 0 ? 0 : part));
    return true;
}

bool time_count(const time_work *w, rap_value v, int32_t *tenths, bool *minus)
{
    rap_view text = v.text;
    if (v.kind == RAP_VALUE_VAR) {
        if (v.var == NULL || v.var->head == RAP_NONE) return false;
        if (v.var->entry != RAP_NONE) {
            rap_view a = rap_entry_get(w->lex, v.var->entry, "value", RAP_NO_DAY);
            if (a.len == 0 || rap_entry_get(w->lex, v.var->entry, "scale", RAP_NO_DAY).len > 0)
                return time_number(w, v.var->first, v.var->last, tenths);
            text = a;
        } else {
            return time_number(w, v.var->first, v.var->last, tenths);
        }
    }
    if (rap_same(text, RAP_LIT("X"))) return *tenths = RAP_COUNT_VAGUE, true;
    bool neg = rap_starts(text, "-");
    if (minus != NULL) *minus = neg;
    int64_t n = 0;
    if (!digits(neg ? rap_sub(text, 1, text.len) : text, &n)) return false;
    *tenths = (int32_t)n;
    return true;
}

bool time_whole(const time_work *w, const rap_match *m, const char *key, int lo, int hi, int *out)
{
    rap_value v = rap_match_get(m, key);
    bool bound = v.kind == RAP_VALUE_VAR || v.kind == RAP_VALUE_ATTR;
    if (v.kind == RAP_VALUE_NONE || (bound && (v.var == NULL || v.var->head == RAP_NONE))) return true;
    int32_t tenths;
    bool neg = false;
    if (!time_count(w, v, &tenths, &neg) || tenths == RAP_COUNT_VAGUE || tenths % 10 != 0) return false;
    int n = neg ? -(tenths / 10) : tenths / 10;
    if (n < lo || n > hi) return false;
    *out = n;
    return true;
}

rap_view time_word(const time_work *w, const rap_match *m, const char *key)
{
    rap_value v = rap_match_get(m, key);
    if (v.kind == RAP_VALUE_NONE) return RAP_NULL;
    if (v.kind != RAP_VALUE_VAR) return v.text;
    if (v.var == NULL || v.var->head == RAP_NONE) return RAP_NULL;
    return v.var->entry == RAP_NONE ? v.text : rap_entry_get(w->lex, v.var->entry, "value", RAP_NO_DAY);
}

rap_unit time_unit(const time_work *w, const rap_match *m, const char *key, int32_t *times)
{
    rap_value v = rap_match_get(m, key);
    *times = 1;
    if (v.kind == RAP_VALUE_VAR && v.var != NULL && v.var->entry != RAP_NONE)
        if (rap_same(rap_entry_get(w->lex, v.var->entry, "times", RAP_NO_DAY), RAP_LIT("2"))) *times = 2;
    return rap_unit_of(time_word(w, m, key));
}

bool time_yes(const rap_match *m, const char *key)
{
    return rap_same(rap_match_get(m, key).text, RAP_LIT("yes"));
}
