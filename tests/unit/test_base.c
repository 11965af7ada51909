/* test_base.c - days, UTF-8, the arena, buffers. */
#include "rap_test.h"

#include <string.h>

static void days_and_back(void **state)
{
    (void)state;
    char text[12];
    assert_int_equal(rap_day_of(1970, 1, 1), 0);
    assert_int_equal(rap_day_of(2000, 3, 1), 11017);
    for (rap_day d = rap_day_of(1, 1, 1); d != RAP_NO_DAY && d <= rap_day_of(9999, 12, 31); d += 97) {
        rap_civil c = rap_civil_of(d);
        assert_int_equal(rap_day_of(c.year, c.month, c.day), d);
    }
    assert_string_equal(rap_day_format(rap_day_of(2031, 5, 4), text), "2031-05-04");
    assert_string_equal(rap_day_format(RAP_NO_DAY, text), "");
}

static void no_such_day(void **state)
{
    (void)state;
    assert_int_equal(rap_day_of(2031, 2, 29), RAP_NO_DAY);
    assert_int_equal(rap_day_of(2031, 13, 1), RAP_NO_DAY);
    assert_int_equal(rap_day_of(0, 1, 1), RAP_NO_DAY);
    assert_int_equal(rap_day_of(10000, 1, 1), RAP_NO_DAY);
    assert_int_not_equal(rap_day_of(2028, 2, 29), RAP_NO_DAY);
    rap_day d;
    assert_true(rap_day_parse(RAP_LIT("2031-05-04T10:00"), &d));
    assert_false(rap_day_parse(RAP_LIT("2031-05-0x"), &d));
    assert_false(rap_day_parse(RAP_LIT("31-05-04"), &d));
}

static void weeks(void **state)
{
    (void)state;
    int y, w;
    assert_int_equal(rap_weekday(rap_day_of(2031, 5, 4)), 7); /* a Sunday */
    assert_int_equal(rap_weekday(rap_day_of(1969, 12, 31)), 3);
    rap_iso_week(rap_day_of(2019, 7, 6), &y, &w);
    assert_int_equal(y, 2019);
    assert_int_equal(w, 27);
    rap_iso_week(rap_day_of(2021, 1, 3), &y, &w);
    assert_int_equal(y, 2020);
    assert_int_equal(w, 53);
    assert_int_equal(rap_iso_week_monday(2019, 27), rap_day_of(2019, 7, 1));
    assert_int_equal(rap_iso_week_monday(2019, 53), RAP_NO_DAY);
}

static void utf8_bad_bytes(void **state)
{
    (void)state;
    static const struct {
        const char *bytes;
        uint32_t cp;
        size_t len;
    } cases[] = {
        {"A", 'A', 1},          {"\xC3\xA9", 0xE9, 2},       {"\xE2\x80\x9C", 0x201C, 3}, {"\xF0\x9F\x98\x80", 0x1F600, 4},
        {"\xC0\x80", 0xFFFD, 1}, {"\xED\xA0\x80", 0xFFFD, 1}, {"\xF4\x90\x80\x80", 0xFFFD, 1}, {"\x80", 0xFFFD, 1}, {"\xE2\x80", 0xFFFD, 1},
    };
    for (size_t i = 0; i < RAP_COUNT(cases); i++) {
        size_t at = 0;
        assert_int_equal(rap_utf8_next(cases[i].bytes, strlen(cases[i].bytes), &at), cases[i].cp);
        assert_int_equal(at, cases[i].len);
    }
}

static void arena_budget(void **state)
{
    (void)state;
    rap_arena *a = rap_arena_new(1 << 20);
    volatile int rounds = 0;
    if (setjmp(*rap_arena_guard(a)) == 0) {
        for (;; rounds++)
            rap_take(a, 1000);
    }
    assert_in_range(rounds, 500, 1100);
    rap_arena_reset(a);
    assert_int_equal(rap_arena_used(a), 0);
    char *at = rap_take(a, 100);
    for (int i = 0; i < 100; i++)
        assert_int_equal(at[i], 0);
    rap_arena_free(a);
}

static void arrays_grow(void **state)
{
    (void)state;
    rap_arena *a = rap_arena_new(0);
    rap_ids ids = {0};
    for (uint32_t i = 0; i < 1000; i++)
        rap_ids_add(a, &ids, i % 100);
    assert_int_equal(ids.n, 100);
    assert_true(rap_ids_have(&ids, 99));
    assert_false(rap_ids_have(&ids, 100));
    assert_view(rap_format(a, "%s-%d", "x", 7), "x-7");
    assert_view(rap_lower(a, RAP_LIT("ÄRGER in Kyiv")), "ärger in kyiv");
    rap_arena_free(a);
}

static void json_strings(void **state)
{
    (void)state;
    rap_buf b = {0};
    rap_put_json(&b, (rap_view){"a\"\\\n\x01é", 7});
    assert_string_equal(b.at, "\"a\\\"\\\\\\n\\u0001é\"");
    rap_buf_free(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_and_back), cmocka_unit_test(no_such_day),  cmocka_unit_test(weeks),        cmocka_unit_test(utf8_bad_bytes),
        cmocka_unit_test(arena_budget),  cmocka_unit_test(arrays_grow), cmocka_unit_test(json_strings),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
