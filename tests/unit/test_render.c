/* test_render.c - how rows are laid out: widths by character, cutting, wrapping, CSV by RFC 4180, days. */
#include "rap_test.h"
#include "render/rows.h"

static rap_buf b;

static void clear(void)
{
    b.len = 0;
}
#define assert_put(want)                                                                                           \
    do {                                                                                                           \
        rap_putc(&b, 0);                                                                                           \
        assert_string_equal(b.at, want);                                                                           \
        clear();                                                                                                   \
    } while (0)

static void widths_count_columns(void **state)
{
    (void)state;
    assert_int_equal(rap_width(RAP_LIT("Halm")), 4);
    assert_int_equal(rap_width(RAP_LIT("S\xc3\xb8ren")), 5);             /* two bytes, one column */
    assert_int_equal(rap_width(RAP_LIT("\xe4\xb8\xad\xe5\x9b\xbd")), 4); /* two characters, two columns each */
    assert_int_equal(rap_width(RAP_LIT("e\xcc\x81")), 1);                /* an accent of its own takes none */
    assert_view(rap_cut_width(RAP_LIT("\xe4\xb8\xad\xe5\x9b\xbd"), 3), "\xe4\xb8\xad");
}

static void what_is_too_wide_is_cut_at_a_blank(void **state)
{
    (void)state;
    rap_put_fitted(&b, RAP_LIT("talks resume"), 12);
    assert_put("talks resume");
    rap_put_fitted(&b, RAP_LIT("talks resume on Monday"), 16);
    assert_put("talks resume...");
    rap_put_fitted(&b, RAP_LIT("Verwaltungsgerichtshof"), 10);
    assert_put("Verwalt...");
    rap_put_fitted(&b, RAP_LIT("abc"), 2);
    assert_put("ab");
}

static void lines_are_wrapped_at_blanks(void **state)
{
    (void)state;
    rap_put_wrapped(&b, RAP_LIT("the two sides would meet again"), 2, 12, 0);
    assert_put("the two\n  sides\n  would meet\n  again");
    rap_put_wrapped(&b, RAP_LIT("a-word-that-is-longer-than-the-line next"), 0, 10, 0);
    assert_put("a-word-that-is-longer-than-the-line\nnext");
    rap_put_wrapped(&b, RAP_NULL, 0, 10, 0);
    assert_put("");
}

static void csv_is_quoted_where_it_must(void **state)
{
    (void)state;
    rap_put_csv(&b, RAP_LIT("plain"));
    assert_put("plain");
    rap_put_csv(&b, RAP_LIT("a, b"));
    assert_put("\"a, b\"");
    rap_put_csv(&b, RAP_LIT("he said \"no\""));
    assert_put("\"he said \"\"no\"\"\"");
    rap_put_csv(&b, RAP_LIT("two\nlines"));
    assert_put("\"two\nlines\"");
    rap_put_csv(&b, RAP_NULL);
    assert_put("");
}

static void days_have_weekdays(void **state)
{
    (void)state;
    rap_day monday = rap_day_of(2031, 5, 5);
    rap_put_day(&b, monday, true);
    assert_put("Mon  5 May 2031");
    rap_put_days(&b, monday, monday, "to", false);
    assert_put("Mon  5 May");
    rap_put_days(&b, monday, monday + 1, "or", false);
    assert_put("Mon  5 May or Tue  6 May");
    rap_put_days(&b, rap_day_of(2030, 12, 31), rap_day_of(2031, 1, 1), "to", true);
    assert_put("Tue 31 Dec 2030 to Wed  1 Jan 2031");
    rap_put_days(&b, rap_day_of(2031, 6, 1), rap_day_of(2031, 6, 30), "to", false);
    assert_put("in June");
    rap_put_days(&b, rap_day_of(2032, 2, 1), rap_day_of(2032, 2, 29), "to", true);
    assert_put("in February 2032");
    rap_put_days(&b, rap_day_of(2031, 1, 1), rap_day_of(2031, 12, 31), "to", false);
    assert_put("in 2031");
    rap_put_days(&b, monday, monday + 6, "to", false);
    assert_put("week of Mon  5 May");
    rap_put_days(&b, RAP_NO_DAY, monday, "to", false);
    assert_put("Mon  5 May");
    rap_put_days(&b, RAP_NO_DAY, RAP_NO_DAY, "to", false);
    assert_put("");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(widths_count_columns),        cmocka_unit_test(what_is_too_wide_is_cut_at_a_blank),
        cmocka_unit_test(lines_are_wrapped_at_blanks), cmocka_unit_test(csv_is_quoted_where_it_must),
        cmocka_unit_test(days_have_weekdays),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    rap_buf_free(&b);
    return failed;
}
