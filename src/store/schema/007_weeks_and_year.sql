-- The weeks and the year: what a calendar and the end of a year need, all in one step.

-- How far a conference is, is the program's word: a cancelled one stays, and says so. Those planned at once know it:
-- such a plan is taken back whole.
CREATE TABLE conference_next (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  household INTEGER REFERENCES household (id),
  together  INTEGER NOT NULL DEFAULT 0 CHECK (together IN (0, 1)),
  script    TEXT    NOT NULL,
  minutes   INTEGER NOT NULL,
  kind      TEXT    NOT NULL CHECK (kind IN ('conference', 'rehearsal')),
  state     TEXT    NOT NULL,
  planned   TEXT,
  began     INTEGER,
  ended     INTEGER,
  next      TEXT,
  step      TEXT    NOT NULL DEFAULT '',
  part      TEXT    NOT NULL DEFAULT '',
  moved_to  INTEGER REFERENCES conference (id),
  called    INTEGER,
  plan      INTEGER,
  sealed    ANY     NOT NULL
) STRICT;
INSERT INTO conference_next (id, student, household, together, script, minutes, kind, state, planned, began, ended, next, step, part, moved_to, called, sealed)
  SELECT id, student, household, together, script, minutes, kind, state, planned, began, ended, next, step, part, moved_to, called, sealed FROM conference;
DROP TABLE conference;
ALTER TABLE conference_next RENAME TO conference;
CREATE INDEX conference_student ON conference (student, kind, state);
CREATE INDEX conference_planned ON conference (state, planned);
CREATE INDEX conference_plan ON conference (plan);

-- Homes of one family have one number: brothers and sisters, as somebody has said it.
ALTER TABLE household ADD COLUMN family INTEGER;
CREATE INDEX household_family ON household (family);
CREATE INDEX adult_known ON adult (source_id, source);

-- The year is over: since when people only read this class.
ALTER TABLE class ADD COLUMN archived INTEGER;
-- Where a student stood when the last year ended.
CREATE TABLE last_level (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  standard  INTEGER NOT NULL REFERENCES standard (id),
  at        INTEGER NOT NULL,
  sealed    ANY     NOT NULL,
  UNIQUE (student, standard)
) STRICT;
