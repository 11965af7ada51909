-- The record, version 1. Portable: SQLite and PostgreSQL take these statements as they are.
-- Dates are text (YYYY-MM-DD), so that their order is that of time. Offsets are code points of the text.

CREATE TABLE record_info (
  name  TEXT PRIMARY KEY,              -- schema: version of these tables; stale: 1 while derived tables lag behind
  value TEXT NOT NULL
);

CREATE TABLE engine (
  engine   TEXT PRIMARY KEY,           -- digest of the three
  version  TEXT,
  model    TEXT,
  lexicons TEXT
);

CREATE TABLE document (
  document  TEXT PRIMARY KEY,          -- digest of its content: outlet, given date, text
  given_id  TEXT,                      -- the id that it came with
  published TEXT,                      -- date of publication
  date_from TEXT,                      -- how that is known: given, meta, dateline, none
  title     TEXT,
  outlet    TEXT,
  url       TEXT,
  text      TEXT NOT NULL,
  sentences TEXT,                      -- JSON: spans
  sketch    TEXT NOT NULL,             -- least hashes of its runs of words: copies have the same ones
  source    TEXT,                      -- digest of the input it was annotated from; null when it came annotated
  engine    TEXT REFERENCES engine (engine),
  ledger    INTEGER NOT NULL           -- 1: entered by a person
);
CREATE INDEX document_by_date ON document (published, document);
CREATE INDEX document_by_source ON document (source);

-- One line a statement, event, fact, time, marker, entity, talks or gap of a document.
CREATE TABLE line (
  document  TEXT NOT NULL REFERENCES document (document),
  kind      TEXT NOT NULL,             -- statement event fact time marker entity talks gap
  number    INTEGER NOT NULL,          -- given once for its key, never again to another
  line_key  TEXT NOT NULL,             -- type, words and which occurrence
  present   INTEGER NOT NULL,          -- 0: the last annotation no longer has it
  type      TEXT,
  start_at  INTEGER,
  end_at    INTEGER,
  holder    INTEGER,                   -- number of the statement in which it is asserted
  status    TEXT,
  date_from TEXT,
  date_to   TEXT,
  sure      TEXT,
  made_by   TEXT,                      -- the rule
  body      TEXT NOT NULL,             -- the whole line as the annotation has it: JSON, ids by number
  PRIMARY KEY (document, kind, number)
);
CREATE UNIQUE INDEX line_by_key ON line (document, kind, line_key);

-- What persons decided, in the order in which they did. Never changed, never deleted.
CREATE TABLE edit (
  edit     INTEGER PRIMARY KEY,        -- 1, 2, 3, ...
  made_at  TEXT NOT NULL,              -- when
  made_by  TEXT NOT NULL,              -- who
  verb     TEXT NOT NULL,              -- accept reject correct note join split fact
  document TEXT,
  kind     TEXT,
  line_key TEXT,                       -- of the line when it was judged
  start_at INTEGER,                    -- where that line stood: to find it again under another key
  end_at   INTEGER,
  body     TEXT NOT NULL               -- JSON: why, fields, names
);
CREATE INDEX edit_by_document ON edit (document, edit);
