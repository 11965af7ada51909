/* finish.c - drafts become statements: bytes in place of words, kind of source, directness, nesting.  See draft.h. */
#include "statement/draft.h"
#include "statement/statement.h"

/* ---- the source's words -------------------------------------------------------------------------------------------------- */

static bool overlaps_content(const rap_draft *d, rap_words r)
{
    for (uint32_t i = 0; i < d->content.n; i++)
        if (d->content.at[i].first < r.last && r.first < d->content.at[i].last)
            return true;
    return false;
}

static rap_words source_phrase(const rap_speech *w, const rap_draft *d, uint32_t head)
{
    static const unsigned tries[] = {RAP_PHRASE_ALL, RAP_PHRASE_OF | RAP_PHRASE_PREP | RAP_PHRASE_APPOS,
                                     RAP_PHRASE_OF | RAP_PHRASE_PREP, 0};
    rap_words r = {head, head + 1};
    for (size_t i = 0; i < RAP_COUNT(tries); i++) {
        rap_noun_phrase(w->doc, &w->tree, head, tries[i], &r.first, &r.last);
        bool over = overlaps_content(d, r) && !d->hosted;
        bool cue = d->cue != RAP_NONE && r.first <= d->cue && d->cue < r.last;
        if (over || cue)
            continue;
        uint32_t q = r.last < w->doc->tokens.n ? w->mark_of[r.last] : RAP_NONE;
        if (q != RAP_NONE && w->quotes.list.at[q].first >= r.first && w->quotes.list.at[q].last == r.last + 1)
            r.last++; /* the mark that closes what the phrase opened */
        return rap_trim_words(w, r);
    }
    return (rap_words){head, head + 1};
}

static void find_source_words(const rap_speech *w, rap_draft *d)
{
    uint32_t sentence = RAP_NONE;
    for (uint32_t i = 0; i < d->sources.n; i++) {
        rap_words r = source_phrase(w, d, d->sources.at[i]);
        uint32_t s = w->doc->tokens.at[d->sources.at[i]].sentence;
        if (i == 0) {
            d->source_words = r;
            sentence = s;
        } else if (s == sentence) {
            d->source_words.first = r.first < d->source_words.first ? r.first : d->source_words.first;
            d->source_words.last = r.last > d->source_words.last ? r.last : d->source_words.last;
        }
    }
    if (d->hosted && d->source_words.last > d->gap.last &&
        d->source_words.first < d->gap.last) /* what the content took back */
        d->source_words = rap_trim_words(w, (rap_words){d->source_words.first, d->gap.last});
}

/* ---- what kind of source ---------------------------------------------------------------------------------------------------- */

static bool has_class(const rap_doc *doc, uint32_t token, uint16_t cls)
{
    return cls != RAP_NO_CLASS && rap_hit_at(doc, token, cls) != NULL;
}

/* By its own words; what a pronoun stands for, and whether an office's holder is named, the entity stage tells. */
rap_source_kind rap_source_kind_of(const rap_doc *doc, const rap_lexicon *lex, uint32_t head)
{
    rap_actor_classes cls = rap_actor_classes_of(lex);
    uint32_t id = doc->mention_of[head];
    const rap_mention *m = id == RAP_NONE ? NULL : &doc->mentions.at[id];
    if (m && m->form == RAP_FORM_NAME)
        return m->kind == RAP_KIND_PERSON || m->kind == RAP_KIND_OTHER ? RAP_SOURCE_NAMED : RAP_SOURCE_GROUP;
    uint16_t noun = rap_class(lex, "source-noun");
    const rap_hit *known = noun == RAP_NO_CLASS ? NULL : rap_hit_at(doc, head, noun);
    rap_view word = known && (m == NULL || m->form == RAP_FORM_NOMINAL)
                        ? rap_entry_get(lex, known->entry, "kind", doc->date)
                        : RAP_NULL;
    if (rap_same(word, RAP_LIT("role")) && m && m->plural)
        return RAP_SOURCE_ANONYMOUS;
    for (int k = 0; word.len > 0 && k < RAP_SOURCE_COUNT; k++)
        if (rap_same(word, rap_view_of(rap_source_text(k))))
            return (rap_source_kind)k;
    if (has_class(doc, head, rap_class(lex, "channel")) || has_class(doc, head, rap_class(lex, "cue-noun")))
        return RAP_SOURCE_DOCUMENT;
    if (m == NULL || m->form == RAP_FORM_PRONOUN)
        return m && m->plural ? RAP_SOURCE_GROUP : RAP_SOURCE_ANONYMOUS;
    if (has_class(doc, head, cls.outlet))
        return RAP_SOURCE_GROUP;
    if (has_class(doc, head, cls.title) && !m->plural)
        return RAP_SOURCE_ROLE;
    const rap_hit *agent = cls.agent == RAP_NO_CLASS ? NULL : rap_hit_at(doc, head, cls.agent);
    rap_view kind = agent ? rap_entry_get(lex, agent->entry, "kind", doc->date) : RAP_NULL;
    bool body = rap_same(kind, RAP_LIT("group")) || rap_same(kind, RAP_LIT("organization"));
    if (agent == NULL && has_class(doc, head, cls.party))
        return RAP_SOURCE_GROUP;
    return body ? RAP_SOURCE_GROUP : RAP_SOURCE_ANONYMOUS;
}

/* ---- directness --------------------------------------------------------------------------------------------------------------- */

static rap_direct directness_of(const rap_speech *w, const rap_draft *d, const bool *single)
{
    uint32_t in = 0, out = 0;
    for (uint32_t i = 0; i < d->content.n; i++)
        for (uint32_t t = d->content.at[i].first; t < d->content.at[i].last; t++) {
            if (rap_is_punct(w->doc, t) || w->mark[t])
                continue;
            uint32_t q = w->quotes.of[t];
            bool own = q != RAP_NONE && w->quotes.list.at[q].first >= d->content.at[i].first; /* not the quote around */
            if (own || single[t])
                in++;
            else
                out++;
        }
    return in == 0 ? RAP_DIRECT_PARAPHRASE : out == 0 ? RAP_DIRECT_QUOTE : RAP_DIRECT_MIXED;
}

/* ---- writing out ---------------------------------------------------------------------------------------------------------------- */

static rap_span bytes_of(const rap_speech *w, rap_words r)
{
    if (r.first >= r.last)
        return (rap_span){RAP_NONE, RAP_NONE};
    return (rap_span){w->doc->tokens.at[r.first].start, w->doc->tokens.at[r.last - 1].end};
}

/* A doubtful cue: denied, asked, only possible or still to come. What stays unsaid is no statement to rely on. */
static bool doubtful(const rap_speech *w, const rap_draft *d)
{
    if (d->frame == RAP_NONE)
        return false;
    const rap_frame *f = &w->doc->frames.at[d->frame];
    return f->negated || f->question || f->imperative || f->conditional || f->embed == RAP_EMBED_CONDITION ||
           f->modal == RAP_MODAL_CAN || f->modal == RAP_MODAL_MAY || f->modal == RAP_MODAL_MUST ||
           f->modal == RAP_MODAL_WOULD || f->modal == RAP_MODAL_WANT || f->modal == RAP_MODAL_WILL;
}

/* "A statement said", "the report says": the source is its own channel. */
static rap_channel channel_of_source(const rap_speech *w, const rap_draft *d)
{
    const rap_hit *h = d->sources.n == 0 || w->channel_class == RAP_NO_CLASS
                           ? NULL
                           : rap_hit_at(w->doc, d->sources.at[0], w->channel_class);
    rap_view name = h ? rap_entry_get(w->lex, h->entry, "name", RAP_NO_DAY) : RAP_NULL;
    for (int i = 1; i < RAP_CHANNEL_COUNT && name.len > 0; i++)
        if (rap_same(name, rap_view_of(rap_channel_text(i))))
            return (rap_channel)i;
    return RAP_CHANNEL_NONE;
}

static void write_out(rap_speech *w, const rap_draft *d, const bool *single)
{
    rap_doc *doc = w->doc;
    rap_statement *s = RAP_PUSH(w->a, doc->statements);
    s->kind = d->kind;
    s->act = d->act;
    s->source = bytes_of(w, d->source_words);
    s->source_mention = d->sources.n ? doc->mention_of[d->sources.at[0]] : RAP_NONE;
    s->relay_token = d->relay;
    s->source_kind = d->sources.n ? rap_source_kind_of(doc, w->lex, d->sources.at[0]) : RAP_SOURCE_NONE;
    s->cue = bytes_of(w, d->cue_words);
    s->cue_token = d->cue;
    s->cue_frame = d->frame;
    for (uint32_t i = 0; i < d->content.n; i++)
        *RAP_PUSH(w->a, s->content) = bytes_of(w, d->content.at[i]);
    s->directness = directness_of(w, d, single);
    s->channel = d->channel != RAP_CHANNEL_NONE ? d->channel : channel_of_source(w, d);
    s->stance = d->stance;
    s->within = RAP_NONE;
    s->addressee_tokens = d->addressees;
    s->source_tokens = d->sources;
    uint32_t place = d->place == RAP_NONE ? RAP_NONE : doc->mention_of[d->place];
    s->place = place == RAP_NONE ? RAP_NULL : rap_text(doc, doc->mentions.at[place].start, doc->mentions.at[place].end);
    s->time = RAP_NONE;
    s->date_from = s->date_to = RAP_NO_DAY;
    s->sure = d->high && !doubtful(w, d) && d->kind == RAP_STATEMENT_SPEECH ? RAP_SURE_HIGH : RAP_SURE_LOW;
    if (s->source_kind == RAP_SOURCE_ANONYMOUS &&
        d->sources.n > 0) { /* "evidence", "the attack": things seldom speak */
        const rap_mention *m = s->source_mention == RAP_NONE ? NULL : &doc->mentions.at[s->source_mention];
        if (m == NULL || (m->form == RAP_FORM_NOMINAL && m->kind == RAP_KIND_OTHER && m->code.len == 0))
            s->sure = RAP_SURE_LOW;
    }
    s->by = d->by;
}

static uint32_t key_of(const rap_statement *s)
{
    uint32_t c = s->content.at[0].start;
    return s->cue.start < c ? s->cue.start : c;
}

static void sort_statements(rap_speech *w)
{
    rap_doc *doc = w->doc;
    uint32_t n = doc->statements.n;
    uint64_t *keys = RAP_NEW(w->a, uint64_t, n + 1);
    rap_statement *sorted = RAP_NEW(w->a, rap_statement, n + 1);
    for (uint32_t i = 0; i < n; i++)
        keys[i] = key_of(&doc->statements.at[i]);
    const uint32_t *order = rap_order(w->a, keys, n);
    for (uint32_t i = 0; i < n; i++)
        sorted[i] = doc->statements.at[order[i]];
    doc->statements.at = sorted;
    doc->statements.cap = n;
}

/* ---- nesting ---------------------------------------------------------------------------------------------------------------------- */

typedef struct {
    uint32_t start, end, statement;
} piece;

/* By start, the longer first. */
static piece *sort_pieces(rap_speech *w, const piece *p, uint32_t n)
{
    uint64_t *keys = RAP_NEW(w->a, uint64_t, n + 1);
    piece *sorted = RAP_NEW(w->a, piece, n + 1);
    for (uint32_t i = 0; i < n; i++)
        keys[i] = (uint64_t)p[i].start << 32 | (UINT32_MAX - p[i].end);
    const uint32_t *order = rap_order(w->a, keys, n);
    for (uint32_t i = 0; i < n; i++)
        sorted[i] = p[order[i]];
    return sorted;
}

static uint32_t size_of(const rap_statement *s)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < s->content.n; i++)
        n += s->content.at[i].end - s->content.at[i].start;
    return n;
}

/* A statement stands within another when its cue, and its source where it has one, lie in the other's content. */
static void nest(rap_speech *w)
{
    rap_doc *doc = w->doc;
    RAP_ARRAY(piece) pieces = {0};
    for (uint32_t i = 0; i < doc->statements.n; i++)
        for (uint32_t k = 0; k < doc->statements.at[i].content.n; k++) {
            rap_span c = doc->statements.at[i].content.at[k];
            *RAP_PUSH(w->a, pieces) = (piece){c.start, c.end, i};
        }
    pieces.at = sort_pieces(w, pieces.at, pieces.n);
    for (uint32_t i = 0; i < doc->statements.n; i++) {
        rap_statement *s = &doc->statements.at[i];
        rap_span key = s->cue.start != RAP_NONE ? s->cue : s->content.at[0];
        uint32_t lo = 0, hi = pieces.n;
        while (lo < hi) {
            uint32_t mid = (lo + hi) / 2;
            if (pieces.at[mid].start <= key.start)
                lo = mid + 1;
            else
                hi = mid;
        }
        for (uint32_t k = lo, steps = 0; k-- > 0 && steps < 64 && s->within == RAP_NONE; steps++) {
            const piece *p = &pieces.at[k];
            if (p->statement != i && p->end >= key.end && size_of(&doc->statements.at[p->statement]) > size_of(s) &&
                doc->statements.at[p->statement].within != i)
                s->within = p->statement;
        }
    }
}

static bool *single_tokens(const rap_speech *w)
{
    bool *in = RAP_NEW(w->a, bool, w->doc->tokens.n + 1), doubles = rap_quotes_with_doubles(w);
    for (uint32_t i = 0; i < w->quotes.list.n; i++) {
        const rap_quote *q = &w->quotes.list.at[i];
        if (doubles && rap_scare_like(w, q))
            continue;
        for (uint32_t t = q->first; q->single && q->closed && t < q->last; t++)
            in[t] = true;
    }
    return in;
}

void rap_finish_drafts(rap_speech *w)
{
    bool *single = single_tokens(w);
    for (uint32_t i = 0; i < w->drafts.n; i++) {
        rap_draft *d = &w->drafts.at[i];
        if (d->dropped || d->content.n == 0)
            continue;
        find_source_words(w, d);
        write_out(w, d, single);
    }
    sort_statements(w);
    nest(w);
}
