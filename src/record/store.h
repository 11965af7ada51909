/* store.h - the database behind a record: one file of SQLite, reached through a dozen calls.
 *
 * Errors are sticky: the first one stays in store->err, and every call after it does nothing, so that code
 * which writes many rows asks once at the end (rap_store_ok). The messages say what to do.
 * SQL is portable; what only SQLite has (opening, locking, pragmas) is in store.c and nowhere else.
 */
#ifndef RAP_RECORD_STORE_H
#define RAP_RECORD_STORE_H

#include "base/base.h"

typedef struct rap_store rap_store;
typedef struct rap_stmt rap_stmt; /* a prepared statement; owned by the store */

enum { RAP_OPEN_READ = 0, RAP_OPEN_WRITE = 1, RAP_OPEN_CREATE = 2 };

/* Opens the database. NULL and *err: no such file, a directory, no database, no right to. */
rap_store *rap_store_open(const char *path, int mode, rap_err *err);
void rap_store_close(rap_store *s); /* an open transaction is rolled back; NULL is fine */
const char *rap_store_path(const rap_store *s);
bool rap_store_read_only(const rap_store *s);

bool rap_store_ok(const rap_store *s);                  /* nothing has failed yet */
rap_status rap_store_error(rap_store *s, rap_err *err); /* hands the error out and forgets it; RAP_OK if none */
void rap_store_fail(rap_store *s, rap_status status, const char *fmt, ...) __attribute__((format(printf, 3, 4)));

void rap_store_run(rap_store *s, const char *sql); /* statements without parameters, ; between */
void rap_store_begin(rap_store *s);
void rap_store_commit(rap_store *s);
void rap_store_rollback(rap_store *s);
void rap_store_check(rap_store *s); /* is the file whole? */

/* A statement ready for binding: prepared once for each text (told apart by its address: use string
 * literals), then reset. Must not be asked for again while its rows are still read. NULL after a failure,
 * which the calls below take. */
rap_stmt *rap_sql(rap_store *s, const char *sql);
rap_stmt *rap_sql_own(rap_store *s, const char *sql); /* not kept: rap_sql_end frees it */
void rap_sql_end(rap_stmt *q);
void rap_bind(rap_stmt *q, int n, rap_view v); /* n from 1; the bytes are copied; RAP_NULL binds null */
void rap_bind_z(rap_stmt *q, int n, const char *v);
void rap_bind_int(rap_stmt *q, int n, int64_t v);
void rap_bind_null(rap_stmt *q, int n);
int rap_bind_name(rap_stmt *q, const char *name); /* number of :name, 0 = not in it */
bool rap_row(rap_store *s, rap_stmt *q); /* the next row; false at the end or after a failure, and then reset */
void rap_run(rap_store *s, rap_stmt *q); /* to the end */
void rap_stop(rap_stmt *q);              /* leaves a row loop early */
int rap_columns(rap_stmt *q);
rap_view rap_text_at(rap_stmt *q, int column); /* column from 0; valid until the next step; null = RAP_NULL */
int64_t rap_int_at(rap_stmt *q, int column);   /* null = 0 */
bool rap_null_at(rap_stmt *q, int column);

#endif
