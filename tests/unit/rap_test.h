/* rap_test.h - cmocka with its includes in the order that it wants. */
#ifndef RAP_TEST_H
#define RAP_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/base.h"

#define assert_view(v, s) assert_true(rap_same((v), rap_view_of(s)))

#endif
