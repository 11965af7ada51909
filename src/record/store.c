/* store.c - see store.h. */
#include "record/store.h"

#include <errno.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define RAP_KEPT 256          /* statements kept prepared */
#define RAP_BUSY_MS 5000      /* how long to wait for another process */

struct rap_store {
    sqlite3 *db;
    char *path;
    bool read_only, failed, inside;
    rap_err err;
    struct {
        const char *sql;
        sqlite3_stmt *q;
    } kept[RAP_KEPT];
};

static sqlite3_stmt *raw(rap_stmt *q)
{
    return (sqlite3_stmt *)(void *)q;
}

/* What a code of SQLite means to a person, and what to do about it. */
static const char *advice(int code)
{
    switch (code & 0xff) {
    case SQLITE_NOTADB: return "this file is no record; give another name, and `rapporteur add` makes one";
    case SQLITE_READONLY: return "the record or its folder is read-only; copy it to where you may write";
    case SQLITE_FULL: return "no room is left; free some and run the same command again: nothing stored is lost";
    case SQLITE_IOERR: return "the disk refused to write or read (full?); see to it and run the same command again: nothing stored is lost";
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return "another process is writing to it; try again when that is done";
    case SQLITE_CANTOPEN: return "it cannot be opened; is the folder there, and may you write to it?";
    case SQLITE_CORRUPT: return "the file is damaged; restore it from a copy, or add the dispatches to a new record";
    case SQLITE_NOMEM: return "there is no memory left";
    case SQLITE_PERM:
    case SQLITE_AUTH: return "you have no right to it";
    default: return NULL;
    }
}

static void note(rap_store *s, int code)
{
    if (s->failed)
        return;
    s->failed = true;
    const char *what = advice(code);
    rap_status status = (code & 0xff) == SQLITE_NOMEM ? RAP_E_MEMORY : RAP_E_RECORD;
    if (what)
        rap_fail_at(&s->err, status, s->path, 0, "%s", what);
    else
        rap_fail_at(&s->err, status, s->path, 0, "the database says: %s", sqlite3_errmsg(s->db));
}

void rap_store_fail(rap_store *s, rap_status status, const char *fmt, ...)
{
    if (s->failed)
        return;
    s->failed = true;
    char msg[512];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(msg, sizeof msg, fmt, ap);
    va_end(ap);
    rap_fail_at(&s->err, status, s->path, 0, "%s", msg);
}

/* What can be said better before SQLite is asked. */
static rap_status look(const char *path, int mode, rap_err *err)
{
    struct stat st;
    if (stat(path, &st) != 0) {
        if (errno == ENOENT && mode == RAP_OPEN_CREATE)
            return RAP_OK;
        if (errno == ENOENT)
            return rap_fail_at(err, RAP_E_RECORD, path, 0, "there is no such record; `rapporteur add %s FILE` makes one", path);
        return rap_fail_at(err, RAP_E_RECORD, path, 0, "it cannot be opened: %s", strerror(errno));
    }
    if (S_ISDIR(st.st_mode))
        return rap_fail_at(err, RAP_E_RECORD, path, 0, "this is a folder; a record is a file");
    if (access(path, R_OK) != 0)
        return rap_fail_at(err, RAP_E_RECORD, path, 0, "it may not be read; ask its owner for the right to");
    if (mode != RAP_OPEN_READ && access(path, W_OK) != 0)
        return rap_fail_at(err, RAP_E_RECORD, path, 0, "%s", advice(SQLITE_READONLY));
    return RAP_OK;
}

rap_store *rap_store_open(const char *path, int mode, rap_err *err)
{
    if (strncmp(path, "postgresql://", 13) == 0 || strncmp(path, "postgres://", 11) == 0) {
        rap_fail_at(err, RAP_E_RECORD, path, 0, "records in PostgreSQL are not built in yet; give the name of a file");
        return NULL;
    }
    if (look(path, mode, err) != RAP_OK)
        return NULL;
    rap_store *s = calloc(1, sizeof *s);
    char *kept_path = strdup(path);
    if (!s || !kept_path) {
        free(s);
        free(kept_path);
        rap_fail(err, RAP_E_MEMORY, "no memory to open %s", path);
        return NULL;
    }
    s->path = kept_path;
    /* A question may have to bring derived tables up to date, so reading opens for writing where it can. */
    int flags = mode == RAP_OPEN_CREATE ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READWRITE;
    if (mode == RAP_OPEN_READ && access(path, W_OK) != 0)
        flags = SQLITE_OPEN_READONLY;
    int rc = sqlite3_open_v2(path, &s->db, flags | SQLITE_OPEN_NOMUTEX, NULL);
    if (rc != SQLITE_OK)
        note(s, rc);
    sqlite3_extended_result_codes(s->db, 1);
    sqlite3_busy_timeout(s->db, RAP_BUSY_MS);
    s->read_only = sqlite3_db_readonly(s->db, "main") == 1;
    rap_store_run(s, "PRAGMA cache_size = -32768; PRAGMA temp_store = FILE;");
    if (s->failed) {
        rap_store_error(s, err);
        rap_store_close(s);
        return NULL;
    }
    return s;
}

void rap_store_close(rap_store *s)
{
    if (!s)
        return;
    for (size_t i = 0; i < RAP_KEPT; i++)
        sqlite3_finalize(s->kept[i].q);
    sqlite3_close(s->db);
    free(s->path);
    free(s);
}

const char *rap_store_path(const rap_store *s)
{
    return s->path;
}
bool rap_store_read_only(const rap_store *s)
{
    return s->read_only;
}
bool rap_store_ok(const rap_store *s)
{
    return !s->failed;
}

rap_status rap_store_error(rap_store *s, rap_err *err)
{
    if (!s->failed)
        return RAP_OK;
    rap_status status = s->err.status;
    if (err)
        *err = s->err;
    s->failed = false;
    return status;
}

void rap_store_run(rap_store *s, const char *sql)
{
    if (s->failed)
        return;
    int rc = sqlite3_exec(s->db, sql, NULL, NULL, NULL);
    if (rc != SQLITE_OK)
        note(s, rc);
}

void rap_store_begin(rap_store *s)
{
    if (s->inside)
        return;
    rap_store_run(s, "BEGIN IMMEDIATE");
    s->inside = !s->failed;
}
void rap_store_commit(rap_store *s)
{
    if (!s->inside)
        return;
    rap_store_run(s, "COMMIT");
    if (s->failed)
        sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
    s->inside = false;
}
void rap_store_rollback(rap_store *s)
{
    if (s->inside)
        sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
    s->inside = false;
}

void rap_store_check(rap_store *s)
{
    rap_stmt *q = rap_sql(s, "PRAGMA quick_check(1)");
    if (rap_row(s, q)) {
        rap_view said = rap_text_at(q, 0);
        if (!rap_same(said, RAP_LIT("ok")))
            rap_store_fail(s, RAP_E_RECORD, "the file is not whole: " RAP_PRI, RAP_ARG(said));
        rap_stop(q);
    }
}

/* ---- statements ---------------------------------------------------------------------------------------------- */

rap_stmt *rap_sql_own(rap_store *s, const char *sql)
{
    if (s->failed)
        return NULL;
    sqlite3_stmt *q = NULL;
    int rc = sqlite3_prepare_v2(s->db, sql, -1, &q, NULL);
    if (rc != SQLITE_OK)
        note(s, rc);
    return (rap_stmt *)(void *)q;
}

rap_stmt *rap_sql(rap_store *s, const char *sql)
{
    if (s->failed)
        return NULL;
    uint64_t h = rap_hash(&sql, sizeof sql, 0);
    for (size_t i = 0; i < RAP_KEPT; i++) {
        size_t at = (size_t)(h + i) % RAP_KEPT;
        if (s->kept[at].sql == sql) {
            sqlite3_reset(s->kept[at].q);
            sqlite3_clear_bindings(s->kept[at].q);
            return (rap_stmt *)(void *)s->kept[at].q;
        }
        if (!s->kept[at].sql) {
            rap_stmt *q = rap_sql_own(s, sql);
            if (q) {
                s->kept[at].sql = sql;
                s->kept[at].q = raw(q);
            }
            return q;
        }
    }
    rap_store_fail(s, RAP_E_RECORD, "too many statements at once");
    return NULL;
}

void rap_sql_end(rap_stmt *q)
{
    sqlite3_finalize(raw(q));
}

void rap_bind(rap_stmt *q, int n, rap_view v)
{
    if (!q)
        return;
    if (!v.at)
        sqlite3_bind_null(raw(q), n);
    else
        sqlite3_bind_text64(raw(q), n, v.at, v.len, SQLITE_TRANSIENT, SQLITE_UTF8);
}
void rap_bind_z(rap_stmt *q, int n, const char *v)
{
    rap_bind(q, n, rap_view_of(v));
}
void rap_bind_int(rap_stmt *q, int n, int64_t v)
{
    if (q)
        sqlite3_bind_int64(raw(q), n, v);
}
void rap_bind_null(rap_stmt *q, int n)
{
    if (q)
        sqlite3_bind_null(raw(q), n);
}
int rap_bind_name(rap_stmt *q, const char *name)
{
    return q ? sqlite3_bind_parameter_index(raw(q), name) : 0;
}

bool rap_row(rap_store *s, rap_stmt *q)
{
    if (!q)
        return false;
    if (!s->failed) {
        int rc = sqlite3_step(raw(q));
        if (rc == SQLITE_ROW)
            return true;
        if (rc != SQLITE_DONE)
            note(s, rc);
    }
    sqlite3_reset(raw(q));
    return false;
}
void rap_run(rap_store *s, rap_stmt *q)
{
    while (rap_row(s, q))
        ;
}
void rap_stop(rap_stmt *q)
{
    if (q)
        sqlite3_reset(raw(q));
}
int rap_columns(rap_stmt *q)
{
    return q ? sqlite3_column_count(raw(q)) : 0;
}
rap_view rap_text_at(rap_stmt *q, int column)
{
    const unsigned char *at = sqlite3_column_text(raw(q), column);
    if (!at)
        return RAP_NULL;
    return (rap_view){(const char *)at, (size_t)sqlite3_column_bytes(raw(q), column)};
}
int64_t rap_int_at(rap_stmt *q, int column)
{
    return sqlite3_column_int64(raw(q), column);
}
bool rap_null_at(rap_stmt *q, int column)
{
    return sqlite3_column_type(raw(q), column) == SQLITE_NULL;
}
