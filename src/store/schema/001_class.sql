-- Structure in the clear, people sealed: every word, name, score and rating about a person
-- stands in a column called `sealed`, one a row, written and read by the vault alone.
-- Days are text (2026-11-20), moments are milliseconds since the epoch.

CREATE TABLE class (
  id        INTEGER PRIMARY KEY CHECK (id = 1),
  uuid      TEXT    NOT NULL,
  created   INTEGER NOT NULL,
  sealed    ANY     NOT NULL
) STRICT;

CREATE TABLE setting (
  name      TEXT    PRIMARY KEY,
  value     TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

-- What came from another system keeps that system's id.
CREATE TABLE student (
  id        INTEGER PRIMARY KEY,
  source    TEXT,
  source_id TEXT,
  state     TEXT    NOT NULL DEFAULT 'here' CHECK (state IN ('here', 'left')),
  hold      INTEGER NOT NULL DEFAULT 0 CHECK (hold IN (0, 1)),
  sealed    ANY     NOT NULL,
  UNIQUE (source, source_id)
) STRICT;

CREATE TABLE household (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  place     INTEGER NOT NULL
) STRICT;
CREATE INDEX household_student ON household (student);

CREATE TABLE adult (
  id        INTEGER PRIMARY KEY,
  household INTEGER NOT NULL REFERENCES household (id),
  student   INTEGER NOT NULL REFERENCES student (id),
  source    TEXT,
  source_id TEXT,
  sealed    ANY     NOT NULL
) STRICT;
CREATE INDEX adult_student ON adult (student);
CREATE INDEX adult_household ON adult (household);

-- The newest answer to a prompt is the answer; earlier ones stay.
CREATE TABLE profile_answer (
  id         INTEGER PRIMARY KEY,
  student    INTEGER NOT NULL REFERENCES student (id),
  prompt     TEXT    NOT NULL,
  voice      TEXT    NOT NULL CHECK (voice IN ('student', 'family', 'teacher')),
  conference INTEGER REFERENCES conference (id),
  at         INTEGER NOT NULL,
  sealed     ANY     NOT NULL
) STRICT;
CREATE INDEX profile_answer_student ON profile_answer (student, prompt, id);

CREATE TABLE framework (
  id        INTEGER PRIMARY KEY,
  source    TEXT,
  source_id TEXT,
  title     TEXT    NOT NULL
) STRICT;

-- Standards are not about a person: their words stand in the clear, as {"en": …, "es": …}.
CREATE TABLE standard (
  id        INTEGER PRIMARY KEY,
  framework INTEGER NOT NULL REFERENCES framework (id),
  place     INTEGER NOT NULL,
  code      TEXT    NOT NULL,
  subject   TEXT    NOT NULL,
  can       TEXT    NOT NULL,
  rule      TEXT,
  source    TEXT,
  source_id TEXT
) STRICT;
CREATE INDEX standard_framework ON standard (framework, place);

CREATE TABLE evidence (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  standard  INTEGER NOT NULL REFERENCES standard (id),
  assessed  TEXT,
  kind      TEXT    NOT NULL CHECK (kind IN ('test', 'project', 'observation', 'conversation')),
  attempt   INTEGER NOT NULL DEFAULT 1,
  state     TEXT    NOT NULL DEFAULT 'final' CHECK (state IN ('draft', 'progress', 'final')),
  entered   INTEGER NOT NULL,
  source    TEXT,
  source_id TEXT,
  sealed    ANY     NOT NULL,
  UNIQUE (source, source_id)
) STRICT;
CREATE INDEX evidence_student ON evidence (student, standard, assessed, id);

-- A teacher's judgement; cleared ones stay, with when.
CREATE TABLE override (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  standard  INTEGER NOT NULL REFERENCES standard (id),
  at        INTEGER NOT NULL,
  cleared   INTEGER,
  sealed    ANY     NOT NULL
) STRICT;
CREATE UNIQUE INDEX override_in_force ON override (student, standard) WHERE cleared IS NULL;

CREATE TABLE choice (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  standard  INTEGER NOT NULL REFERENCES standard (id),
  place     TEXT    NOT NULL CHECK (place IN ('strong', 'growing', 'not-yet')),
  at        INTEGER NOT NULL,
  sealed    ANY     NOT NULL,
  UNIQUE (student, place)
) STRICT;

CREATE TABLE growth_result (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  test      TEXT    NOT NULL,
  term      TEXT    NOT NULL,
  taken     TEXT    NOT NULL,
  source    TEXT,
  source_id TEXT,
  sealed    ANY     NOT NULL,
  UNIQUE (source, source_id)
) STRICT;
CREATE INDEX growth_result_student ON growth_result (student, test, taken);

CREATE TABLE habit_rating (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  term      TEXT    NOT NULL,
  habit     TEXT    NOT NULL,
  voice     TEXT    NOT NULL CHECK (voice IN ('student', 'family', 'teacher')),
  at        INTEGER NOT NULL,
  sealed    ANY     NOT NULL,
  UNIQUE (student, term, habit, voice)
) STRICT;

CREATE TABLE conference (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  household INTEGER REFERENCES household (id),
  script    TEXT    NOT NULL,
  minutes   INTEGER NOT NULL,
  kind      TEXT    NOT NULL CHECK (kind IN ('conference', 'rehearsal')),
  state     TEXT    NOT NULL CHECK (state IN ('planned', 'under-way', 'held', 'no-show', 'moved')),
  planned   TEXT,
  began     INTEGER,
  ended     INTEGER,
  next      TEXT,
  step      TEXT    NOT NULL DEFAULT '',
  part      TEXT    NOT NULL DEFAULT '',
  moved_to  INTEGER REFERENCES conference (id),
  sealed    ANY     NOT NULL
) STRICT;
CREATE INDEX conference_student ON conference (student, kind, state);
CREATE INDEX conference_planned ON conference (state, planned);

CREATE TABLE conference_step (
  conference INTEGER NOT NULL REFERENCES conference (id),
  step       TEXT    NOT NULL,
  student_ms INTEGER NOT NULL,
  family_ms  INTEGER NOT NULL,
  teacher_ms INTEGER NOT NULL,
  PRIMARY KEY (conference, step)
) STRICT, WITHOUT ROWID;

-- What was shown is kept as it was shown.
CREATE TABLE snapshot (
  conference INTEGER PRIMARY KEY REFERENCES conference (id),
  student    INTEGER NOT NULL REFERENCES student (id),
  at         INTEGER NOT NULL,
  sealed     ANY     NOT NULL
) STRICT;
CREATE INDEX snapshot_student ON snapshot (student);
CREATE TRIGGER snapshot_is_kept BEFORE UPDATE ON snapshot
BEGIN SELECT raise(ABORT, 'what was shown is kept as it was shown'); END;

CREATE TABLE note (
  id         INTEGER PRIMARY KEY,
  conference INTEGER NOT NULL REFERENCES conference (id),
  student    INTEGER NOT NULL REFERENCES student (id),
  step       TEXT    NOT NULL,
  part       TEXT    NOT NULL,
  prompt     TEXT    NOT NULL,
  voice      TEXT    NOT NULL CHECK (voice IN ('student', 'family', 'teacher')),
  visibility TEXT    NOT NULL DEFAULT 'shared' CHECK (visibility IN ('shared', 'private')),
  at         INTEGER NOT NULL,
  sealed     ANY     NOT NULL,
  UNIQUE (conference, step, part, prompt, voice)
) STRICT;
CREATE INDEX note_student ON note (student);

-- Earlier wordings of a note.
CREATE TABLE note_wording (
  id      INTEGER PRIMARY KEY,
  note    INTEGER NOT NULL REFERENCES note (id),
  student INTEGER NOT NULL REFERENCES student (id),
  at      INTEGER NOT NULL,
  sealed  ANY     NOT NULL
) STRICT;
CREATE INDEX note_wording_note ON note_wording (note);
CREATE INDEX note_wording_student ON note_wording (student);

-- What is being typed and is not a note yet; `place` says where it belongs.
CREATE TABLE draft (
  id         INTEGER PRIMARY KEY,
  student    INTEGER REFERENCES student (id),
  conference INTEGER REFERENCES conference (id),
  place      TEXT    NOT NULL,
  due        TEXT,
  at         INTEGER NOT NULL,
  sealed     ANY     NOT NULL
) STRICT;
CREATE UNIQUE INDEX draft_place ON draft (coalesce(student, 0), coalesce(conference, 0), place);

CREATE TABLE talking_point (
  id         INTEGER PRIMARY KEY,
  student    INTEGER NOT NULL REFERENCES student (id),
  step       TEXT    NOT NULL,
  visibility TEXT    NOT NULL CHECK (visibility IN ('shared', 'private')),
  at         INTEGER NOT NULL,
  sealed     ANY     NOT NULL
) STRICT;
CREATE INDEX talking_point_student ON talking_point (student, step);

CREATE TABLE goal (
  id         INTEGER PRIMARY KEY,
  student    INTEGER NOT NULL REFERENCES student (id),
  conference INTEGER REFERENCES conference (id),
  due        TEXT,
  state      TEXT    NOT NULL CHECK (state IN ('draft', 'going', 'reached', 'dropped')),
  at         INTEGER NOT NULL,
  sealed     ANY     NOT NULL
) STRICT;
CREATE INDEX goal_student ON goal (student);
CREATE UNIQUE INDEX goal_conference ON goal (conference);

CREATE TABLE promise (
  id         INTEGER PRIMARY KEY,
  student    INTEGER NOT NULL REFERENCES student (id),
  conference INTEGER NOT NULL REFERENCES conference (id),
  owner      TEXT    NOT NULL CHECK (owner IN ('student', 'family', 'teacher')),
  due        TEXT,
  kept       INTEGER CHECK (kept IN (0, 1)),
  at         INTEGER NOT NULL,
  sealed     ANY     NOT NULL,
  UNIQUE (conference, owner)
) STRICT;
CREATE INDEX promise_student ON promise (student);
CREATE INDEX promise_due ON promise (kept, due);

CREATE TABLE question (
  id         INTEGER PRIMARY KEY,
  student    INTEGER NOT NULL REFERENCES student (id),
  conference INTEGER REFERENCES conference (id),
  note       INTEGER REFERENCES note (id),
  asked      INTEGER NOT NULL,
  answered   INTEGER,
  sealed     ANY     NOT NULL
) STRICT;
CREATE INDEX question_student ON question (student);
CREATE UNIQUE INDEX question_note ON question (note);

-- A wish to talk without the child or with one parent; nothing of it is ever on a shared screen.
CREATE TABLE private_request (
  id         INTEGER PRIMARY KEY,
  student    INTEGER NOT NULL REFERENCES student (id),
  conference INTEGER REFERENCES conference (id),
  at         INTEGER NOT NULL,
  done       INTEGER,
  sealed     ANY     NOT NULL
) STRICT;
CREATE INDEX private_request_student ON private_request (student);

CREATE TABLE feedback (
  id         INTEGER PRIMARY KEY,
  student    INTEGER NOT NULL REFERENCES student (id),
  conference INTEGER NOT NULL REFERENCES conference (id),
  voice      TEXT    NOT NULL CHECK (voice IN ('student', 'family', 'teacher')),
  at         INTEGER NOT NULL,
  sealed     ANY     NOT NULL
) STRICT;
CREATE INDEX feedback_student ON feedback (student);

-- A family's own words beside an entry they see differently.
CREATE TABLE statement (
  id         INTEGER PRIMARY KEY,
  student    INTEGER NOT NULL REFERENCES student (id),
  about      TEXT    NOT NULL,
  about_id   INTEGER NOT NULL,
  at         INTEGER NOT NULL,
  sealed     ANY     NOT NULL
) STRICT;
CREATE INDEX statement_student ON statement (student);

CREATE TABLE post_it (
  id         INTEGER PRIMARY KEY,
  student    INTEGER NOT NULL REFERENCES student (id),
  at         INTEGER NOT NULL,
  handed     INTEGER,
  sealed     ANY     NOT NULL
) STRICT;
CREATE INDEX post_it_student ON post_it (student);

CREATE TABLE log (
  id      INTEGER PRIMARY KEY,
  at      INTEGER NOT NULL,
  what    TEXT    NOT NULL CHECK (what IN ('created', 'unlocked', 'opened', 'exported', 'printed', 'erased', 'refused', 'imported', 'restored')),
  student INTEGER,
  who     TEXT    NOT NULL
) STRICT;
CREATE INDEX log_student ON log (student);
CREATE TRIGGER log_is_never_changed BEFORE UPDATE ON log
BEGIN SELECT raise(ABORT, 'the log is never changed'); END;
CREATE TRIGGER log_is_never_shortened BEFORE DELETE ON log
BEGIN SELECT raise(ABORT, 'the log is never shortened'); END;
