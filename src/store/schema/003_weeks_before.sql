-- The weeks before: what other systems know of a student, plans, and what a teacher has set aside.

-- Marks of a student's ids in other systems (an id may be a name); a school's own number has the source `number`.
CREATE TABLE known_as (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  source    TEXT    NOT NULL,
  value     TEXT    NOT NULL,
  UNIQUE (source, value)
) STRICT;
CREATE INDEX known_as_student ON known_as (student);

-- Evidence learns when the other system last touched it; its own order of rows stays.
DROP INDEX evidence_student;
ALTER TABLE evidence RENAME TO evidence_before;
-- Written out: IN makes a table of its own for each of a million rows that are checked.
CREATE TABLE evidence (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  standard  INTEGER NOT NULL REFERENCES standard (id),
  assessed  TEXT,
  kind      TEXT    NOT NULL CHECK (kind = 'test' OR kind = 'project' OR kind = 'observation' OR kind = 'conversation'),
  attempt   INTEGER NOT NULL DEFAULT 1,
  state     TEXT    NOT NULL DEFAULT 'final' CHECK (state = 'final' OR state = 'draft' OR state = 'progress'),
  entered   INTEGER NOT NULL,
  source    TEXT,
  source_id TEXT,
  -- A number made of source and source_id: a million of them are found by it, and put in order at once.
  mark      INTEGER,
  as_of     INTEGER,
  sealed    ANY     NOT NULL
) STRICT;
INSERT INTO evidence (id, student, standard, assessed, kind, attempt, state, entered, source, source_id, sealed)
  SELECT id, student, standard, assessed, kind, attempt, state, entered, source, source_id, sealed FROM evidence_before;
DROP TABLE evidence_before;
CREATE INDEX evidence_student ON evidence (student);
CREATE INDEX evidence_mark ON evidence (mark);

ALTER TABLE growth_result ADD COLUMN as_of INTEGER;
ALTER TABLE adult ADD COLUMN as_of INTEGER;
ALTER TABLE student ADD COLUMN as_of INTEGER;
CREATE INDEX standard_source ON standard (source, source_id);
CREATE INDEX adult_source ON adult (student, source, source_id);

-- What a student redoes, with what help, by when.
CREATE TABLE revision_plan (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  standard  INTEGER NOT NULL REFERENCES standard (id),
  due       TEXT,
  done      INTEGER,
  at        INTEGER NOT NULL,
  sealed    ANY     NOT NULL
) STRICT;
CREATE INDEX revision_plan_student ON revision_plan (student);

-- Suggestions that were taken or dropped: they do not come again.
CREATE TABLE set_aside (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  what      TEXT    NOT NULL,
  at        INTEGER NOT NULL,
  UNIQUE (student, what)
) STRICT;

-- When the student asked the teacher to come.
ALTER TABLE conference ADD COLUMN called INTEGER;
