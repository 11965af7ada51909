/* html.c - the running text of a page, and what the page says of itself (title, outlet, address, day).
 * Source of the markup: HTML's own elements and the Open Graph and schema.org properties that news pages carry. */
#include "document/html.h"

#include <gumbo.h>
#include <string.h>

#define MAX_DEPTH 2000 /* gumbo takes the square of the depth in time: a page nested deeper is no page */

typedef struct {
    rap_arena *a;
    rap_page *page;
    char *text; /* room for twice the page: no character reference and no block gives more */
    size_t len;
    bool blank; /* a blank is owed before the next word */
} walker;

static bool one_of(GumboTag tag, const GumboTag *tags, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (tags[i] == tag)
            return true;
    }
    return false;
}

static bool skipped(GumboTag tag)
{
    static const GumboTag tags[] = {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,  GUMBO_TAG_NAV,    GUMBO_TAG_FOOTER,   GUMBO_TAG_ASIDE,
                                    GUMBO_TAG_FORM,   GUMBO_TAG_BUTTON, GUMBO_TAG_IFRAME, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE,
                                    GUMBO_TAG_SVG,    GUMBO_TAG_SELECT, GUMBO_TAG_HEAD};
    return one_of(tag, tags, RAP_COUNT(tags));
}

static bool is_block(GumboTag tag)
{
    static const GumboTag tags[] = {GUMBO_TAG_P,   GUMBO_TAG_DIV, GUMBO_TAG_H1,         GUMBO_TAG_H2,      GUMBO_TAG_H3,
                                    GUMBO_TAG_H4,  GUMBO_TAG_H5,  GUMBO_TAG_H6,         GUMBO_TAG_LI,      GUMBO_TAG_UL,
                                    GUMBO_TAG_OL,  GUMBO_TAG_TR,  GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_ARTICLE, GUMBO_TAG_SECTION,
                                    GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FIGURE, GUMBO_TAG_HEADER, GUMBO_TAG_MAIN, GUMBO_TAG_TD, GUMBO_TAG_PRE};
    return one_of(tag, tags, RAP_COUNT(tags));
}

static rap_view attribute(const GumboNode *n, const char *name)
{
    const GumboAttribute *at = gumbo_get_attribute(&n->v.element.attributes, name);
    return at && at->value[0] ? rap_view_of(at->value) : RAP_NULL;
}

static void break_block(walker *w)
{
    if (w->len && w->text[w->len - 1] != '\n') {
        w->text[w->len++] = '\n';
        w->text[w->len++] = '\n';
    }
    w->blank = false;
}

/* Words with runs of white space made one blank. */
static void put_words(walker *w, const char *s)
{
    size_t n = strlen(s);
    for (size_t i = 0; i < n;) {
        size_t from = i;
        uint32_t cp = rap_utf8_next(s, n, &i);
        if (rap_is_space_cp(cp)) {
            w->blank = true;
            continue;
        }
        if (w->blank && w->len && w->text[w->len - 1] != '\n')
            w->text[w->len++] = ' ';
        w->blank = false;
        memcpy(w->text + w->len, s + from, i - from);
        w->len += i - from;
    }
}

/* <meta property="..." content="...">: the first that is given of each kind. */
static void read_meta(walker *w, const GumboNode *n)
{
    static const struct {
        const char *key;
        size_t to;
    } metas[] = {
        {"og:title", offsetof(rap_page, title)},           {"og:site_name", offsetof(rap_page, outlet)},
        {"og:url", offsetof(rap_page, url)},               {"article:published_time", offsetof(rap_page, date)},
        {"datePublished", offsetof(rap_page, date)},       {"date", offsetof(rap_page, date)},
        {"dc.date", offsetof(rap_page, date)},             {"pubdate", offsetof(rap_page, date)},
    };
    rap_view key = attribute(n, "property"), content = attribute(n, "content");
    if (!key.at)
        key = attribute(n, "name");
    if (!key.at)
        key = attribute(n, "itemprop");
    for (size_t i = 0; key.at && content.at && i < RAP_COUNT(metas); i++) {
        rap_view *to = (rap_view *)(void *)((char *)w->page + metas[i].to);
        if (!to->at && rap_same_folded(key, rap_view_of(metas[i].key)))
            *to = rap_keep(w->a, content);
    }
}

static void enter(walker *w, const GumboNode *n)
{
    if (n->type == GUMBO_NODE_TEXT || n->type == GUMBO_NODE_CDATA) {
        put_words(w, n->v.text.text);
    } else if (n->type == GUMBO_NODE_WHITESPACE) {
        w->blank = true;
    } else if (n->type == GUMBO_NODE_ELEMENT) {
        GumboTag tag = n->v.element.tag;
        if (is_block(tag))
            break_block(w);
        else if (tag == GUMBO_TAG_BR)
            w->blank = true;
        rap_view when = tag == GUMBO_TAG_TIME && !w->page->date.at ? attribute(n, "datetime") : RAP_NULL;
        if (when.at)
            w->page->date = rap_keep(w->a, when);
    }
}

static bool has_children(const GumboNode *n)
{
    return (n->type == GUMBO_NODE_ELEMENT || n->type == GUMBO_NODE_DOCUMENT) && n->v.element.children.length > 0;
}

/* In document order and without recursion; `visit` says whether to go into the children. */
static void walk(walker *w, const GumboNode *root, bool head)
{
    const GumboNode *n = root;
    while (n) {
        bool element = n->type == GUMBO_NODE_ELEMENT;
        bool down = has_children(n) && !(element && !head && skipped(n->v.element.tag));
        if (!head)
            enter(w, n);
        else if (element && n->v.element.tag == GUMBO_TAG_META)
            read_meta(w, n);
        if (down) {
            n = n->v.element.children.data[0];
            continue;
        }
        while (n != root) {
            if (!head && n->type == GUMBO_NODE_ELEMENT && is_block(n->v.element.tag))
                break_block(w);
            const GumboNode *up = n->parent;
            if (n->index_within_parent + 1 < up->v.element.children.length) {
                n = up->v.element.children.data[n->index_within_parent + 1];
                break;
            }
            n = up;
        }
        if (n == root)
            break;
    }
}

/* The deepest that tags stand inside one another, elements that may end by themselves left out. */
static size_t depth_of(rap_view html)
{
    static const char *const alone[] = {"br", "img", "input", "meta", "link", "hr", "p", "li", "td", "tr", "th", "dd", "dt",
                                        "option", "!", "wbr", "source", "path"};
    size_t depth = 0, most = 0;
    for (size_t i = 0; i + 1 < html.len; i++) {
        if (html.at[i] != '<')
            continue;
        bool closes = html.at[i + 1] == '/', counts = true;
        rap_view name = rap_sub(html, i + 1 + closes, i + 16);
        for (size_t k = 0; k < RAP_COUNT(alone) && counts; k++) {
            size_t n = strlen(alone[k]);
            counts = !(name.len > n && rap_same_folded(rap_sub(name, 0, n), rap_view_of(alone[k])) &&
                       !rap_is_letter_cp((unsigned char)name.at[n]));
        }
        if (!counts)
            continue;
        depth = closes ? depth - (depth > 0) : depth + 1;
        most = depth > most ? depth : most;
    }
    return most;
}

/* gumbo's memory is the arena's: nothing to free, and an arena that ends jumps out of gumbo safely. */
static void *take(void *arena, size_t bytes)
{
    return rap_take_raw(arena, bytes);
}

static void keep(void *arena, void *at)
{
    (void)arena, (void)at;
}

rap_status rap_page_read(rap_arena *a, rap_view html, rap_page *page, rap_err *err)
{
    *page = (rap_page){0};
    if (depth_of(html) > MAX_DEPTH)
        return rap_fail(err, RAP_E_INPUT, "the page is nested too deep to be one: give its text");
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = take;
    options.deallocator = keep;
    options.userdata = a;
    options.max_errors = 0;
    GumboOutput *tree = gumbo_parse_with_options(&options, html.at ? html.at : "", html.len);
    walker w = {.a = a, .page = page, .text = rap_take_raw(a, html.len * 2 + 64)};
    walk(&w, tree->root, true);
    walk(&w, tree->root, false);
    page->text = rap_trim((rap_view){w.text, w.len});
    return RAP_OK;
}
