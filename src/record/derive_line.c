/* derive_line.c - the lines of one document as they hold: edits applied, who asserts them, how sure, in plain words.
 * In: document, line, edit. Out: derived_edit, derived_line, derived_field, derived_link. */
#include "record/derive.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- where edits apply ------------------------------------------------------------------------------------------ */

/* The present line of this key, else the one that overlaps most with where it stood, else 0: an orphan. */
static int64_t find_line(rap_store *s, rap_view document, rap_view kind, rap_view key, int64_t start, int64_t end, bool *moved)
{
    *moved = false;
    rap_stmt *q = rap_sql(s, "SELECT number FROM line WHERE document = ?1 AND kind = ?2 AND line_key = ?3 AND present = 1");
    rap_bind(q, 1, document);
    rap_bind(q, 2, kind);
    rap_bind(q, 3, key);
    int64_t number = 0;
    if (rap_row(s, q)) {
        number = rap_int_at(q, 0);
        rap_stop(q);
        return number;
    }
    q = rap_sql(s, "SELECT number, start_at, end_at FROM line WHERE document = ?1 AND kind = ?2 AND present = 1"
                   " AND start_at < ?4 AND end_at > ?3 ORDER BY number");
    rap_bind(q, 1, document);
    rap_bind(q, 2, kind);
    rap_bind_int(q, 3, start);
    rap_bind_int(q, 4, end);
    int64_t most = 0;
    while (rap_row(s, q)) {
        int64_t from = rap_int_at(q, 1), to = rap_int_at(q, 2);
        int64_t both = (to < end ? to : end) - (from > start ? from : start);
        if (both > most) {
            most = both;
            number = rap_int_at(q, 0);
        }
    }
    *moved = number != 0;
    return number;
}

void rap_derive_edits(rap_store *s, rap_view document)
{
    rap_stmt *q = rap_sql(s, "DELETE FROM derived_edit WHERE ?1 IS NULL OR document = ?1");
    rap_bind(q, 1, document);
    rap_run(s, q);
    q = rap_sql(s, "SELECT edit, document, kind, line_key, start_at, end_at FROM edit"
                   " WHERE document IS NOT NULL AND line_key IS NOT NULL AND (?1 IS NULL OR document = ?1) ORDER BY edit");
    rap_bind(q, 1, document);
    while (rap_row(s, q)) {
        bool moved;
        int64_t number = find_line(s, rap_text_at(q, 1), rap_text_at(q, 2), rap_text_at(q, 3), rap_int_at(q, 4), rap_int_at(q, 5),
                                   &moved);
        rap_stmt *w = rap_sql(s, "INSERT INTO derived_edit (edit, document, kind, number, moved) VALUES (?1, ?2, ?3, ?4, ?5)");
        rap_bind_int(w, 1, rap_int_at(q, 0));
        rap_bind(w, 2, rap_text_at(q, 1));
        rap_bind(w, 3, rap_text_at(q, 2));
        if (number)
            rap_bind_int(w, 4, number);
        rap_bind_int(w, 5, moved);
        rap_run(s, w);
    }
}

/* ---- a document while its lines are made --------------------------------------------------------------------------- */

typedef struct {
    rap_store *s;
    rap_view document;
    rap_buf outlet, published, text;
    bool has_outlet, has_published, ledger;
    rap_chars points;
    json_t *sentences, *entities, *statements;
    rap_names names;
    rap_buf a, b;     /* scratch */
} making;

static json_t *parse(rap_view text)
{
    return text.at ? json_loadb(text.at, text.len, JSON_DECODE_ANY, NULL) : NULL;
}

static bool load_document(making *m)
{
    rap_stmt *q = rap_sql(m->s, "SELECT outlet, published, text, sentences, ledger FROM document WHERE document = ?1");
    rap_bind(q, 1, m->document);
    if (!rap_row(m->s, q))
        return false;
    m->has_outlet = !rap_null_at(q, 0);
    m->has_published = !rap_null_at(q, 1);
    rap_putv(&m->outlet, rap_text_at(q, 0));
    rap_putv(&m->published, rap_text_at(q, 1));
    rap_putv(&m->text, rap_text_at(q, 2));
    m->sentences = parse(rap_text_at(q, 3));
    m->ledger = rap_int_at(q, 4) != 0;
    rap_stop(q);
    if (m->text.failed || !rap_chars_open(&m->points, rap_buf_view(&m->text))) {
        rap_store_fail(m->s, RAP_E_MEMORY, "no memory for a document");
        return false;
    }
    return true;
}

/* Bodies of the present lines of a kind, by number. */
static json_t *load_kind(making *m, const char *kind)
{
    json_t *all = json_array();
    rap_stmt *q = rap_sql(m->s, "SELECT number, body FROM line WHERE document = ?1 AND kind = ?2 AND present = 1 ORDER BY number");
    rap_bind(q, 1, m->document);
    rap_bind_z(q, 2, kind);
    while (rap_row(m->s, q)) {
        while ((int64_t)json_array_size(all) < rap_int_at(q, 0))
            json_array_append_new(all, json_null());
        json_t *body = parse(rap_text_at(q, 1));
        json_array_append_new(all, body ? body : json_null());
    }
    return all;
}

static const json_t *statement_of(const making *m, int64_t number)
{
    return number > 0 ? json_array_get(m->statements, (size_t)number) : NULL;
}

/* Is a speaker known by a doubtful pronoun or description only? Mentions of others inside the source do not matter. */
static bool speaker_doubtful(const making *m, const json_t *st)
{
    int64_t from = rap_ji(rap_jo(st, "source"), "start", -1), to = rap_ji(rap_jo(st, "source"), "end", -1);
    json_t *speakers = rap_ja(st, "speakers"), *id, *mention;
    size_t i, j;
    json_array_foreach(speakers, i, id)
    {
        json_t *mentions = rap_ja(json_array_get(m->entities, (size_t)rap_id_number(id, 'e')), "mentions");
        json_array_foreach(mentions, j, mention)
        {
            bool within = rap_mention_start(mention) < to && rap_mention_end(mention) > from;
            if (within && rap_mention_sure(mention) == 'l')
                return true;
        }
    }
    return false;
}

/* A statement is sure when nothing says otherwise, its speaker hangs on no doubtful mention, and what holds it is sure. */
static bool statement_sure(const making *m, const json_t *st, int depth)
{
    if (!json_is_object(st))
        return true;
    if (depth > 8 || rap_same(rap_js(st, "sure"), RAP_LIT("low")) || speaker_doubtful(m, st))
        return false;
    return statement_sure(m, statement_of(m, rap_id_number(json_object_get(st, "within"), 's')), depth + 1);
}

/* ---- edits on a line -------------------------------------------------------------------------------------------------- */

typedef struct {
    const char *judged;
    rap_buf why;
} verdict;

static void apply_edits(making *m, const char *kind, int64_t number, json_t *body, verdict *v)
{
    rap_stmt *q = rap_sql(m->s, "SELECT e.verb, e.body, e.made_by FROM derived_edit d JOIN edit e ON e.edit = d.edit"
                                " WHERE d.document = ?1 AND d.kind = ?2 AND d.number = ?3 ORDER BY e.edit");
    rap_bind(q, 1, m->document);
    rap_bind_z(q, 2, kind);
    rap_bind_int(q, 3, number);
    while (rap_row(m->s, q)) {
        rap_view verb = rap_text_at(q, 0);
        json_t *edit = parse(rap_text_at(q, 1));
        if (rap_same(verb, RAP_LIT("accept")))
            v->judged = "accepted";
        else if (rap_same(verb, RAP_LIT("reject")))
            v->judged = "rejected";
        else if (rap_same(verb, RAP_LIT("correct"))) {
            v->judged = "corrected";
            json_object_update(body, rap_jo(edit, "fields"));
        }
        rap_view why = rap_js(edit, "why");
        if (why.at) {
            rap_puts(&v->why, v->why.len ? "; " : "");
            rap_putv(&v->why, rap_text_at(q, 2));
            rap_puts(&v->why, ": ");
            rap_putv(&v->why, why);
        }
        json_decref(edit);
    }
}

/* ---- fields and links ---------------------------------------------------------------------------------------------------- */

typedef struct {
    making *m;
    const char *kind;
    int64_t number;
} place_of;

static void put_field(const place_of *p, const char *field, rap_view value)
{
    if (!value.at)
        return;
    rap_stmt *w = rap_sql(p->m->s, "INSERT INTO derived_field (document, kind, number, field, value) VALUES (?1, ?2, ?3, ?4, ?5)");
    rap_bind(w, 1, p->m->document);
    rap_bind_z(w, 2, p->kind);
    rap_bind_int(w, 3, p->number);
    rap_bind_z(w, 4, field);
    rap_bind(w, 5, value);
    rap_run(p->m->s, w);
}

static void put_scalar(const place_of *p, const char *field, const json_t *v)
{
    char text[40];
    if (json_is_string(v))
        put_field(p, field, (rap_view){json_string_value(v), json_string_length(v)});
    else if (json_is_integer(v)) {
        snprintf(text, sizeof text, "%" PRId64, (int64_t)json_integer_value(v));
        put_field(p, field, rap_view_of(text));
    } else if (json_is_real(v)) { /* degrees; written with six decimals, as they are kept */
        snprintf(text, sizeof text, "%.6f", json_real_value(v));
        put_field(p, field, rap_view_of(text));
    }
}

/* The codes of an event's actors, a blank between; --- for an unknown one. */
static void put_codes(const place_of *p, const char *field, const json_t *actors)
{
    size_t i;
    json_t *actor;
    rap_buf_clear(&p->m->a);
    json_array_foreach(actors, i, actor)
    {
        rap_view code = rap_js(actor, "code");
        rap_puts(&p->m->a, i ? " " : "");
        rap_putv(&p->m->a, code.len ? code : RAP_LIT("---"));
    }
    if (json_array_size(actors))
        put_field(p, field, rap_buf_view(&p->m->a));
}

/* What a figure counts, as a bag of words: two figures can clash only when they count the same. */
static bool put_key_word(void *to, rap_view word)
{
    rap_buf *b = to;
    if (word.len > 3 && rap_ends(word, "s"))
        word.len--;
    if (word.len >= 3) {
        rap_putc(b, ' ');
        rap_putv(b, word);
    }
    return true;
}
static void put_figure_key(const place_of *p, const json_t *body)
{
    rap_buf *b = &p->m->b;
    rap_buf_clear(b);
    rap_words(rap_js(body, "what"), put_key_word, b);
    rap_puts(b, " |");
    rap_words(rap_js(body, "of"), put_key_word, b);
    rap_puts(b, " |");
    rap_words(rap_js(body, "unit"), put_key_word, b);
    if (rap_js(body, "what").len)
        put_field(p, "key", rap_buf_view(b));
}

/* An office that the dispatch gives the only speaker: "special envoy of Norway". */
static void put_title(const place_of *p, const json_t *body)
{
    const json_t *speakers = rap_ja(body, "speakers");
    const json_t *e = json_array_get(p->m->entities, (size_t)rap_id_number(json_array_get(speakers, 0), 'e'));
    const json_t *role = json_array_get(rap_ja(e, "roles"), 0);
    rap_view title = rap_js(role, "title"), of = rap_name_of(&p->m->names, rap_id_number(json_object_get(role, "for"), 'e'));
    size_t at;
    if (json_array_size(speakers) != 1 || !title.len)
        return;
    rap_buf_clear(&p->m->b);
    rap_put_plain(&p->m->b, title);
    if (of.len && !rap_find(title, of, &at)) {
        rap_puts(&p->m->b, " of ");
        rap_put_plain(&p->m->b, of);
    }
    put_field(p, "speaker_title", rap_buf_view(&p->m->b));
}

/* The words that attribute; as `lead_in` where the dispatch has source, these and content in this order, so that they read
 * on from the speaker's name. */
static void put_cue(const place_of *p, const json_t *body)
{
    const json_t *source = rap_jo(body, "source"), *cue = rap_jo(body, "cue");
    int64_t start = rap_ji(cue, "start", -1), end = rap_ji(cue, "end", -1);
    rap_view words = rap_chars_cut(&p->m->points, start, end);
    if (!words.len)
        return;
    rap_buf_clear(&p->m->b);
    rap_put_plain(&p->m->b, words);
    put_field(p, "cue", rap_buf_view(&p->m->b));
    int64_t from = rap_ji(source, "end", -1), to = rap_ji(json_array_get(rap_ja(body, "content"), 0), "start", -1);
    if (from >= 0 && from <= start && end <= to)
        put_field(p, "lead_in", rap_buf_view(&p->m->b));
}

static void put_fields(const place_of *p, const json_t *body)
{
    static const char *const common[] = {"id",   "type",  "talks", "start", "end",       "holder",  "status", "sure", "by", "date_from",
                                         "date_to", "text", "from",  "to",    "entity",    "for",     "entities", "within", "time", "about",
                                         "members"};
    const char *name;
    json_t *v;
    json_object_foreach((json_t *)body, name, v)
    {
        bool skip = false;
        for (size_t i = 0; i < RAP_COUNT(common); i++)
            skip = skip || strcmp(common[i], name) == 0;
        if (!skip)
            put_scalar(p, name, v);
    }
    put_codes(p, "sources", rap_ja(body, "sources"));
    put_codes(p, "targets", rap_ja(body, "targets"));
    if (strcmp(p->kind, "statement") == 0) {
        put_title(p, body);
        put_cue(p, body);
    }
    if (rap_same(rap_js(body, "type"), RAP_LIT("figure")))
        put_figure_key(p, body);
    const json_t *place = rap_jo(body, "place"), *plover = rap_jo(body, "plover");
    put_scalar(p, "place", json_object_get(place, "name"));
    put_scalar(p, "country", json_object_get(place, "country"));
    put_scalar(p, "lat", json_object_get(place, "lat"));
    put_scalar(p, "lon", json_object_get(place, "lon"));
    put_scalar(p, "plover", json_object_get(plover, "type"));
    put_scalar(p, "mode", json_object_get(plover, "mode"));
}

static void put_link(const place_of *p, const char *role, int64_t nth, int64_t entity, rap_view name, rap_view code)
{
    const json_t *e = entity ? json_array_get(p->m->entities, (size_t)entity) : NULL;
    if (rap_js(e, "name").at)
        name = rap_js(e, "name");
    if (!code.at)
        code = rap_js(e, "code");
    rap_buf_clear(&p->m->a);
    rap_put_folded(&p->m->a, name);
    rap_stmt *w = rap_sql(p->m->s, "INSERT INTO derived_link (document, kind, number, role, place, entity, name, fold, code)"
                                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    rap_bind(w, 1, p->m->document);
    rap_bind_z(w, 2, p->kind);
    rap_bind_int(w, 3, p->number);
    rap_bind_z(w, 4, role);
    rap_bind_int(w, 5, nth);
    if (entity)
        rap_bind_int(w, 6, entity);
    rap_bind(w, 7, name);
    if (name.at)
        rap_bind(w, 8, rap_buf_view(&p->m->a));
    rap_bind(w, 9, code);
    rap_run(p->m->s, w);
}

/* An id, a name, an object {"entity","code"}, or an array of these. A group's members are links too. */
static void put_links(const place_of *p, const char *role, const json_t *v, int64_t *nth)
{
    size_t i;
    json_t *x;
    if (json_is_array(v)) {
        json_array_foreach(v, i, x) put_links(p, role, x, nth);
    } else if (json_is_object(v)) {
        put_link(p, role, (*nth)++, rap_id_number(json_object_get(v, "entity"), 'e'), rap_js(v, "name"), rap_js(v, "code"));
    } else if (json_is_string(v)) {
        int64_t entity = rap_id_number(v, 'e');
        rap_view name = {json_string_value(v), json_string_length(v)};
        put_link(p, role, (*nth)++, entity, entity ? RAP_NULL : name, RAP_NULL);
    }
}

static void put_all_links(const place_of *p, const json_t *body)
{
    static const char *const roles[][2] = {{"speakers", "speaker"}, {"addressees", "addressee"}, {"sources", "source"},
                                           {"targets", "target"},   {"entity", "entity"},        {"entities", "entity"},
                                           {"for", "for"},          {"from", "from"},            {"to", "to"},
                                           {"about", "about"},      {"parties", "party"},        {"members", "member"}};
    int64_t nth[RAP_COUNT(roles)] = {0}, entities = 0, relays = 0, outlets = 0;
    for (size_t i = 0; i < RAP_COUNT(roles); i++)
        put_links(p, roles[i][1], json_object_get(body, roles[i][0]), strcmp(roles[i][1], "entity") == 0 ? &entities : &nth[i]);
    size_t i;
    json_t *hop, *chain = rap_ja(body, "chain");
    json_array_foreach(chain, i, hop)
    {
        if (rap_same(rap_js(hop, "kind"), RAP_LIT("relay")))
            put_links(p, "relay", hop, &relays);
        else if (rap_same(rap_js(hop, "kind"), RAP_LIT("outlet")))
            put_links(p, "outlet", hop, &outlets);
        else if (!json_array_size(rap_ja(body, "speakers")))
            put_links(p, "speaker", hop, &nth[0]);
    }
}

/* ---- who says it ------------------------------------------------------------------------------------------------------------- */

static rap_view hop_name(const making *m, const json_t *hop)
{
    rap_view name = rap_js(hop, "name");
    return name.at ? name : rap_name_of(&m->names, rap_id_number(json_object_get(hop, "entity"), 'e'));
}

static void put_chain(const making *m, const json_t *statement, rap_buf *out)
{
    size_t i;
    json_t *hop, *chain = rap_ja(statement, "chain");
    json_array_foreach(chain, i, hop)
    {
        if (out->len)
            rap_puts(out, " > ");
        rap_put_plain(out, hop_name(m, hop));
    }
}

static void put_speaker(const making *m, const json_t *statement, rap_buf *out)
{
    const json_t *hop = json_array_get(rap_ja(statement, "chain"), 0);
    if (hop && rap_same(rap_js(hop, "kind"), RAP_LIT("speaker")))
        rap_put_plain(out, hop_name(m, hop));
    else
        rap_put_names(out, &m->names, rap_ja(statement, "speakers"));
    if (!out->len) {
        const json_t *source = rap_jo(statement, "source");
        rap_put_plain(out, rap_chars_cut(&m->points, rap_ji(source, "start", -1), rap_ji(source, "end", -1)));
    }
}

/* The state or group that all speakers stand for; nothing where they stand for several or none is known. */
static void put_side(const making *m, const json_t *statement, rap_buf *out)
{
    size_t i;
    json_t *id, *speakers = rap_ja(statement, "speakers");
    json_array_foreach(speakers, i, id)
    {
        const json_t *e = json_array_get(m->entities, (size_t)rap_id_number(id, 'e'));
        rap_view code = rap_js(e, "code"), side = rap_principal(code);
        rap_buf one = {0};
        if (side.len)
            rap_putv(&one, side);
        else
            rap_put_folded(&one, rap_js(e, "name"));
        bool other = out->len && !rap_same(rap_buf_view(out), rap_buf_view(&one));
        if (!other && !out->len)
            rap_putv(out, rap_buf_view(&one));
        rap_buf_free(&one);
        if (other) {
            rap_buf_clear(out);
            return;
        }
    }
}

/* Whoever first said or wrote it: the speaker; of the unnamed also who passed it on; else the outlet. */
static void put_origin(const making *m, const json_t *statement, rap_buf *out)
{
    rap_view kind = rap_js(statement, "source_kind");
    const json_t *chain = rap_ja(statement, "chain");
    if (statement && json_array_size(chain) && !rap_same(kind, RAP_LIT("none"))) {
        rap_puts(out, rap_same(kind, RAP_LIT("anonymous")) ? "unnamed:" : "said:");
        rap_put_folded(out, hop_name(m, json_array_get(chain, 0)));
        if (rap_same(kind, RAP_LIT("anonymous"))) {
            rap_puts(out, ">");
            rap_put_folded(out, hop_name(m, json_array_get(chain, 1)));
        }
        return;
    }
    rap_puts(out, m->has_outlet ? "outlet:" : "document:");
    if (m->has_outlet)
        rap_put_folded(out, rap_buf_view(&m->outlet));
    else
        rap_putv(out, m->document);
}

/* The digest of the words of the sentence that a line stands in: copies have the same one. */
static void put_sentence(const making *m, int64_t start, rap_buf *out)
{
    size_t i;
    json_t *span;
    rap_view cut = RAP_NULL;
    json_array_foreach(m->sentences, i, span)
    {
        int64_t from = rap_ji(span, "start", -1), to = rap_ji(span, "end", -1);
        if (from <= start && start < to) {
            cut = rap_chars_cut(&m->points, from, to);
            break;
        }
    }
    if (!cut.at && start >= 0 && (uint64_t)start < m->points.n) { /* no sentences: the paragraph */
        size_t from = m->points.at[start], to = from;
        while (from > 0 && m->text.at[from - 1] != '\n')
            from--;
        while (to < m->text.len && m->text.at[to] != '\n')
            to++;
        cut = (rap_view){m->text.at + from, to - from};
    }
    rap_buf words = {0};
    char name[RAP_DIGEST + 1];
    rap_digest d = {0, 0};
    rap_put_folded(&words, cut);
    rap_digest_add(&d, rap_buf_view(&words));
    rap_puts(out, rap_digest_text(&d, name));
    rap_buf_free(&words);
}

/* ---- a line ------------------------------------------------------------------------------------------------------------------- */

typedef struct {
    rap_buf words, summary, speaker, side, chain, origin, quote, json;
} line_texts;

static void free_texts(line_texts *t)
{
    rap_buf *all[] = {&t->words, &t->summary, &t->speaker, &t->side, &t->chain, &t->origin, &t->quote, &t->json};
    for (size_t i = 0; i < RAP_COUNT(all); i++)
        rap_buf_free(all[i]);
}

static void bind_buf(rap_stmt *w, int n, const rap_buf *b)
{
    rap_bind(w, n, b->len ? rap_buf_view(b) : RAP_NULL);
}

static rap_view type_of(const rap_line_kind *k, const json_t *body)
{
    if (k->letter == 's')
        return rap_js(body, "act").at ? rap_js(body, "act") : rap_js(body, "kind");
    if (k->letter == 'v')
        return rap_js(body, "cameo");
    return k->type ? rap_js(body, k->type) : RAP_NULL;
}

static void write_line(making *m, const rap_line_kind *k, int64_t number, const json_t *body, const verdict *v, line_texts *t)
{
    int64_t start, end, holder = rap_id_number(json_object_get(body, k->letter == 's' ? "within" : "holder"), 's');
    const json_t *says = k->letter == 's' ? body : statement_of(m, holder);
    bool has_span = rap_line_span(body, &start, &end);
    bool sure = !rap_same(rap_js(body, "sure"), RAP_LIT("low")) && statement_sure(m, says, 0);
    sure = sure || (v->judged && strcmp(v->judged, "rejected") != 0);
    int64_t talks = rap_id_number(json_object_get(body, "talks"), 'k');
    char label[32];
    snprintf(label, sizeof label, "%c%" PRId64, k->letter, number);
    rap_line_words(k, body, &m->points, &t->words);
    rap_summary(k, body, rap_buf_view(&t->words), &m->names, &t->summary);
    if (says) {
        put_speaker(m, says, &t->speaker);
        put_chain(m, says, &t->chain);
    } else if (m->ledger) { /* a person's entry is that person's word */
        rap_putv(&t->speaker, rap_buf_view(&m->outlet));
        rap_puts(&t->speaker, " (entered)");
        rap_putv(&t->chain, rap_buf_view(&t->speaker));
    }
    put_origin(m, says, &t->origin);
    put_sentence(m, start, &t->quote);
    rap_stmt *w = rap_sql(m->s, "INSERT INTO derived_line (document, kind, number, label, type, start_at, end_at, words, summary, holder,"
                                " speaker, speaker_kind, chain, status, date_from, date_to, talks, sure, judged, why, made_by, published,"
                                " outlet, origin, quote, body, side) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14,"
                                " ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27)");
    rap_bind(w, 1, m->document);
    rap_bind_z(w, 2, k->kind);
    rap_bind_int(w, 3, number);
    rap_bind_z(w, 4, label);
    rap_bind(w, 5, type_of(k, body));
    if (has_span) {
        rap_bind_int(w, 6, start);
        rap_bind_int(w, 7, end);
    }
    bind_buf(w, 8, &t->words);
    bind_buf(w, 9, &t->summary);
    if (holder)
        rap_bind_int(w, 10, holder);
    bind_buf(w, 11, &t->speaker);
    rap_bind(w, 12, rap_js(says, "source_kind"));
    bind_buf(w, 13, &t->chain);
    rap_bind(w, 14, rap_js(body, "status"));
    rap_bind(w, 15, rap_js(body, "date_from"));
    rap_bind(w, 16, rap_js(body, "date_to"));
    if (talks)
        rap_bind_int(w, 17, talks);
    rap_bind_z(w, 18, sure ? "high" : "low");
    rap_bind_z(w, 19, v->judged);
    bind_buf(w, 20, &v->why);
    rap_bind(w, 21, rap_js(body, "by"));
    rap_bind(w, 22, m->has_published ? rap_buf_view(&m->published) : RAP_NULL);
    rap_bind(w, 23, m->has_outlet ? rap_buf_view(&m->outlet) : RAP_NULL);
    bind_buf(w, 24, &t->origin);
    bind_buf(w, 25, &t->quote);
    if (v->judged && strcmp(v->judged, "corrected") == 0) /* else it is as in `line` */
        rap_bind(w, 26, rap_json_text(body, &t->json));
    if (says) {
        put_side(m, says, &t->side);
        bind_buf(w, 27, &t->side);
    }
    rap_run(m->s, w);
}

static void make_line(making *m, const rap_line_kind *k, int64_t number, json_t *body)
{
    verdict v = {0};
    line_texts t = {0};
    place_of p = {m, k->kind, number};
    apply_edits(m, k->kind, number, body, &v);
    if (k->letter != 'k' && k->letter != 'e')
        write_line(m, k, number, body, &v, &t);
    if (k->letter != 'e') /* there are many, and their body says it all */
        put_fields(&p, body);
    put_all_links(&p, body);
    rap_buf_free(&v.why);
    free_texts(&t);
}

static void forget(rap_store *s, rap_view document)
{
    rap_stmt *q = rap_sql(s, "DELETE FROM derived_line WHERE document = ?1");
    rap_bind(q, 1, document);
    rap_run(s, q);
    q = rap_sql(s, "DELETE FROM derived_field WHERE document = ?1");
    rap_bind(q, 1, document);
    rap_run(s, q);
    q = rap_sql(s, "DELETE FROM derived_link WHERE document = ?1");
    rap_bind(q, 1, document);
    rap_run(s, q);
}

void rap_derive_document(rap_store *s, rap_view document)
{
    making m = {.s = s, .document = document};
    forget(s, document);
    if (load_document(&m)) {
        m.entities = load_kind(&m, "entity");
        m.statements = load_kind(&m, "statement");
        m.names.entities = m.entities;
        for (size_t k = 0; k < RAP_LINE_KINDS; k++) {
            const rap_line_kind *kind = &rap_line_kinds[k];
            if (kind->letter == 't')
                continue;
            json_t *all = load_kind(&m, kind->kind), *body;
            size_t number;
            json_array_foreach(all, number, body) if (json_is_object(body)) make_line(&m, kind, (int64_t)number, body);
            json_decref(all);
        }
    }
    json_decref(m.entities);
    json_decref(m.statements);
    json_decref(m.sentences);
    rap_chars_close(&m.points);
    rap_buf *all[] = {&m.outlet, &m.published, &m.text, &m.a, &m.b};
    for (size_t i = 0; i < RAP_COUNT(all); i++)
        rap_buf_free(all[i]);
}
