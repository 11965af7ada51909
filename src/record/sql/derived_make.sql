-- Made from documents, lines and edits by derive.c; the same in whatever order the documents came.

CREATE TABLE derived_document (
  document TEXT PRIMARY KEY,
  mark     TEXT NOT NULL,              -- its shortest name in this record, four characters or more
  copy_of  TEXT NOT NULL               -- the first of the dispatches that are near-identical to it; itself when alone
);

-- Lines as they hold after the edits; statements, events, facts and markers only.
CREATE TABLE derived_line (
  document   TEXT NOT NULL,
  kind       TEXT NOT NULL,
  number     INTEGER NOT NULL,
  label      TEXT NOT NULL,            -- s6, v2, f3, n1
  type       TEXT,                     -- of a statement its act, else its kind; of an event its CAMEO code
  start_at   INTEGER,
  end_at     INTEGER,
  words      TEXT,                     -- as in the dispatch
  summary    TEXT,                     -- one plain line made of its fields
  holder     INTEGER,
  speaker    TEXT,                     -- who asserts it: speakers, else what the text calls them; null: the outlet itself
  speaker_kind TEXT,                   -- source_kind of that statement
  side       TEXT,                     -- state or group for which the speaker stands, as derived_talks_party has it
  chain      TEXT,                     -- speaker > relay > outlet
  status     TEXT,
  date_from  TEXT,
  date_to    TEXT,
  talks      INTEGER,                  -- number of the talks in its document
  sure       TEXT NOT NULL,            -- high: the line and every statement that holds it are sure
  judged     TEXT,                     -- accepted, rejected, corrected
  why        TEXT,                     -- notes and reasons of the edits
  made_by    TEXT,
  published  TEXT,
  outlet     TEXT,
  origin     TEXT NOT NULL,            -- who first said or wrote it
  quote      TEXT,                     -- its sentence in plain words, to tell copies by
  body       TEXT,                     -- JSON after corrections; null: as in line
  PRIMARY KEY (document, kind, number)
);
CREATE INDEX derived_line_by_date ON derived_line (kind, published, document, start_at);

CREATE INDEX derived_line_by_origin ON derived_line (origin, kind);
CREATE INDEX derived_line_by_talks ON derived_line (document, talks);

CREATE TABLE derived_field (
  document TEXT NOT NULL,
  kind     TEXT NOT NULL,
  number   INTEGER NOT NULL,
  field    TEXT NOT NULL,
  value    TEXT NOT NULL,
  PRIMARY KEY (document, kind, number, field)
);

-- Entities that a line names, by role: speaker addressee relay outlet source target from to entity for entities about.
CREATE TABLE derived_link (
  document TEXT NOT NULL,
  kind     TEXT NOT NULL,
  number   INTEGER NOT NULL,
  role     TEXT NOT NULL,
  place    INTEGER NOT NULL,           -- 0, 1, ... among those of the role
  entity   INTEGER,                    -- number in the document; null: known by name only
  name     TEXT,
  fold     TEXT,                       -- the words of the name in lower case
  code     TEXT,
  PRIMARY KEY (document, kind, number, role, place)
);

-- Who is one and the same over documents.
CREATE TABLE derived_entity (
  entity    TEXT PRIMARY KEY,
  name      TEXT NOT NULL,
  fold      TEXT NOT NULL,
  kind      TEXT,
  code      TEXT,
  documents INTEGER NOT NULL
);
CREATE TABLE derived_entity_of (
  document TEXT NOT NULL,
  number   INTEGER NOT NULL,
  entity   TEXT NOT NULL,
  PRIMARY KEY (document, number)
);
CREATE INDEX derived_entity_of_entity ON derived_entity_of (entity);

-- Every name that the entity bears somewhere: words in lower case.
CREATE TABLE derived_alias (
  entity TEXT NOT NULL,
  fold   TEXT NOT NULL,
  PRIMARY KEY (entity, fold)
);

CREATE TABLE derived_talks (
  talks     TEXT PRIMARY KEY,
  name      TEXT NOT NULL,
  subject   TEXT,
  track     TEXT,
  documents INTEGER NOT NULL,
  first_day TEXT,
  last_day  TEXT
);
CREATE TABLE derived_talks_of (
  document TEXT NOT NULL,
  number   INTEGER NOT NULL,
  talks    TEXT NOT NULL,
  PRIMARY KEY (document, number)
);
CREATE INDEX derived_talks_of_talks ON derived_talks_of (talks);
CREATE TABLE derived_talks_party (
  talks     TEXT NOT NULL,
  place     INTEGER NOT NULL,
  principal TEXT NOT NULL,             -- state or group: AVR, TRVREBNOF; else the folded name
  name      TEXT NOT NULL,
  PRIMARY KEY (talks, place)
);

-- A happening with the reports of it.
CREATE TABLE derived_event (
  event     TEXT PRIMARY KEY,          -- its first report: document:label
  date_from TEXT,
  date_to   TEXT,
  cameo     TEXT,
  plover    TEXT,
  status    TEXT,
  sources   TEXT,                      -- codes, blanks between
  targets   TEXT,
  reports   INTEGER NOT NULL,
  origins   INTEGER NOT NULL,
  sure      TEXT NOT NULL,
  places    TEXT,
  report_list TEXT NOT NULL            -- JSON: [{"mark","document","start","end"}]
);
CREATE TABLE derived_report (
  event    TEXT NOT NULL,
  document TEXT NOT NULL,
  number   INTEGER NOT NULL,
  PRIMARY KEY (document, number)
);
CREATE INDEX derived_report_event ON derived_report (event);

-- What was planned for a day, and what was said of it afterwards.
CREATE TABLE derived_schedule (
  item       TEXT PRIMARY KEY,         -- document:label of the line that tells it best
  document   TEXT NOT NULL,
  number     INTEGER NOT NULL,
  talks      TEXT,
  type       TEXT NOT NULL,
  date_from  TEXT NOT NULL,
  date_to    TEXT NOT NULL,
  planned_on TEXT NOT NULL,            -- publication of the first line
  first_document TEXT NOT NULL,        -- the first line, and the days that it names: what was known before the best one came
  first_number   INTEGER NOT NULL,
  first_from     TEXT NOT NULL,
  first_to       TEXT NOT NULL,
  plans      INTEGER NOT NULL,         -- lines that plan it
  origins    INTEGER NOT NULL,
  sure       TEXT NOT NULL,
  outcome    TEXT,                     -- kept moved cancelled "not held"; null: nobody said
  moved_from TEXT,                     -- where moved: the new first day
  moved_to   TEXT,                     -- where moved: the new last day
  said_on    TEXT,                     -- publication of the line that says so
  said_by_document TEXT,
  said_by_number   INTEGER
);

CREATE INDEX derived_schedule_by_talks ON derived_schedule (talks);

CREATE TABLE derived_contradiction (
  contradiction TEXT PRIMARY KEY,      -- document:label of its two first sides
  grade    TEXT NOT NULL,              -- incompatible, differ
  subject  TEXT NOT NULL,
  talks    TEXT,
  sure     TEXT NOT NULL,
  known_on TEXT,                       -- publication of the later side
  side_text TEXT NOT NULL,             -- what each side says, who, and where
  side_list TEXT NOT NULL              -- JSON: [{"mark","document","start","end","says","speaker"}]
);
CREATE TABLE derived_side (
  contradiction TEXT NOT NULL,
  place    INTEGER NOT NULL,
  document TEXT NOT NULL,
  kind     TEXT NOT NULL,
  number   INTEGER NOT NULL,
  says     TEXT,
  PRIMARY KEY (contradiction, place)
);

CREATE INDEX derived_side_by_line ON derived_side (document, kind, number);

-- Where each edit applies now: null number = its line is gone and nothing overlaps it (an orphan).
CREATE TABLE derived_edit (
  edit     INTEGER PRIMARY KEY,
  document TEXT,
  kind     TEXT,
  number   INTEGER,
  moved    INTEGER NOT NULL            -- 1: found by overlap, not by key
);

-- Lines with their names, their dispatch and the talks that they belong to: what questions are asked of.
CREATE VIEW told AS
SELECT l.document, l.kind, l.number, l.label, l.type, l.start_at, l.end_at, l.words, l.summary, l.holder, l.speaker,
       l.speaker_kind, l.side, l.chain, l.status, l.date_from, l.date_to, l.sure, l.judged, l.why, l.made_by, l.published, l.outlet,
       l.origin, l.quote, coalesce(l.body, b.body) AS body, m.mark || ':' || l.label AS mark, m.copy_of, d.given_id, d.title, d.ledger,
       o.talks AS talks, k.name AS talks_name
FROM derived_line l
JOIN derived_document m ON m.document = l.document
JOIN document d ON d.document = l.document
JOIN line b ON b.document = l.document AND b.kind = l.kind AND b.number = l.number
LEFT JOIN derived_talks_of o ON o.document = l.document AND o.number = l.talks
LEFT JOIN derived_talks k ON k.talks = o.talks;
