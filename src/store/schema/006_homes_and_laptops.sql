-- One upgrade that everything later stands on: two homes, a class's definitions and settings, standards in the
-- family's words, evidence that is not given yet, goals as plans, ids of other systems, several laptops.
-- Run with foreign keys off; they are checked before the commit. What is sealed is sealed anew afterwards, when the
-- keys are there (`sealed_as` says how far that is).

-- The log's words are the program's.
DROP TRIGGER log_is_never_changed;
DROP TRIGGER log_is_never_shortened;
DROP INDEX log_student;
CREATE TABLE log_next (
  id      INTEGER PRIMARY KEY,
  at      INTEGER NOT NULL,
  what    TEXT    NOT NULL,
  student INTEGER,
  who     TEXT    NOT NULL
) STRICT;
INSERT INTO log_next SELECT id, at, what, student, who FROM log;
DROP TABLE log;
ALTER TABLE log_next RENAME TO log;
CREATE INDEX log_student ON log (student);
CREATE TRIGGER log_is_never_changed BEFORE UPDATE ON log
BEGIN SELECT raise(ABORT, 'the log is never changed'); END;
CREATE TRIGGER log_is_never_shortened BEFORE DELETE ON log
BEGIN SELECT raise(ABORT, 'the log is never shortened'); END;

-- What a class was set to before, and until when.
CREATE TABLE class_before (
  id        INTEGER PRIMARY KEY,
  at        INTEGER NOT NULL,
  sealed    ANY     NOT NULL
) STRICT;

-- Keys of the class's own that no passphrase is derived to: by `marks` what another system calls somebody is found.
CREATE TABLE class_key (
  id        INTEGER PRIMARY KEY,
  name      TEXT    NOT NULL UNIQUE,
  sealed    ANY     NOT NULL
) STRICT;

-- What the school's folder said when the class took it in, a row a file; about nobody.
CREATE TABLE definition (
  path      TEXT    PRIMARY KEY,
  text      TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

-- This opening of the class: a drawn name, how many changes it has made, and from where it numbers its rows.
CREATE TABLE laptop (
  id        INTEGER PRIMARY KEY CHECK (id = 1),
  name      TEXT    NOT NULL,
  changes   INTEGER NOT NULL,
  rows_from INTEGER NOT NULL
) STRICT;
INSERT INTO laptop (id, name, changes, rows_from) VALUES (1, lower(hex(randomblob(8))), 0, 1);

-- Lent to another laptop: until which day, and which students. The code and what it is called are sealed.
CREATE TABLE loan (
  id        INTEGER PRIMARY KEY,
  name      TEXT    NOT NULL UNIQUE,
  at        INTEGER NOT NULL,
  until     TEXT    NOT NULL,
  rows_from INTEGER NOT NULL,
  state     TEXT    NOT NULL,
  sealed    ANY     NOT NULL
) STRICT;
CREATE TABLE loan_student (
  id        INTEGER PRIMARY KEY,
  loan      INTEGER NOT NULL REFERENCES loan (id),
  student   INTEGER NOT NULL REFERENCES student (id),
  UNIQUE (loan, student)
) STRICT;
CREATE INDEX loan_student_student ON loan_student (student);
-- Files that came back, by their hash, until a backup holds them.
CREATE TABLE returned (
  hash      TEXT    PRIMARY KEY,
  loan      TEXT    NOT NULL,
  number    INTEGER NOT NULL,
  at        INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Homes have names, which are sealed; whoever has no home yet gets one.
ALTER TABLE household ADD COLUMN sealed ANY;
INSERT INTO household (student, place) SELECT id, 1 FROM student WHERE id NOT IN (SELECT student FROM household);

-- A conference of both homes at one table.
ALTER TABLE conference ADD COLUMN together INTEGER NOT NULL DEFAULT 0 CHECK (together IN (0, 1));

-- What a family gives belongs to a home and the adult who gave it; shared: the other home may read it too.
ALTER TABLE profile_answer ADD COLUMN home INTEGER REFERENCES household (id);
ALTER TABLE profile_answer ADD COLUMN adult INTEGER REFERENCES adult (id);
ALTER TABLE profile_answer ADD COLUMN shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1));
ALTER TABLE question ADD COLUMN home INTEGER REFERENCES household (id);
ALTER TABLE question ADD COLUMN adult INTEGER REFERENCES adult (id);
ALTER TABLE question ADD COLUMN shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1));
ALTER TABLE private_request ADD COLUMN home INTEGER REFERENCES household (id);
ALTER TABLE private_request ADD COLUMN adult INTEGER REFERENCES adult (id);
ALTER TABLE draft ADD COLUMN home INTEGER REFERENCES household (id);

DROP TRIGGER feedback_is_kept;
ALTER TABLE feedback ADD COLUMN home INTEGER REFERENCES household (id);
ALTER TABLE feedback ADD COLUMN adult INTEGER REFERENCES adult (id);
ALTER TABLE feedback ADD COLUMN shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1));
DROP TRIGGER statement_is_kept;
ALTER TABLE statement ADD COLUMN home INTEGER REFERENCES household (id);
ALTER TABLE statement ADD COLUMN adult INTEGER REFERENCES adult (id);
ALTER TABLE statement ADD COLUMN shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1));

CREATE TABLE habit_rating_next (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  home      INTEGER REFERENCES household (id),
  adult     INTEGER REFERENCES adult (id),
  term      TEXT    NOT NULL,
  habit     TEXT    NOT NULL,
  voice     TEXT    NOT NULL CHECK (voice IN ('student', 'family', 'teacher')),
  at        INTEGER NOT NULL,
  shared    INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
  sealed    ANY     NOT NULL
) STRICT;
INSERT INTO habit_rating_next (id, student, term, habit, voice, at, sealed)
  SELECT id, student, term, habit, voice, at, sealed FROM habit_rating;
DROP TABLE habit_rating;
ALTER TABLE habit_rating_next RENAME TO habit_rating;

-- A note can be kept from everybody but the teacher afterwards: `restricted`.
DROP INDEX note_student;
CREATE TABLE note_next (
  id         INTEGER PRIMARY KEY,
  conference INTEGER NOT NULL REFERENCES conference (id),
  student    INTEGER NOT NULL REFERENCES student (id),
  home       INTEGER REFERENCES household (id),
  adult      INTEGER REFERENCES adult (id),
  step       TEXT    NOT NULL,
  part       TEXT    NOT NULL,
  prompt     TEXT    NOT NULL,
  voice      TEXT    NOT NULL CHECK (voice IN ('student', 'family', 'teacher')),
  visibility TEXT    NOT NULL DEFAULT 'shared' CHECK (visibility IN ('shared', 'private', 'restricted')),
  at         INTEGER NOT NULL,
  shared     INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
  sealed     ANY     NOT NULL
) STRICT;
INSERT INTO note_next (id, conference, student, step, part, prompt, voice, visibility, at, sealed)
  SELECT id, conference, student, step, part, prompt, voice, visibility, at, sealed FROM note;
DROP TABLE note;
ALTER TABLE note_next RENAME TO note;

DROP INDEX promise_student;
DROP INDEX promise_due;
CREATE TABLE promise_next (
  id         INTEGER PRIMARY KEY,
  student    INTEGER NOT NULL REFERENCES student (id),
  conference INTEGER NOT NULL REFERENCES conference (id),
  home       INTEGER REFERENCES household (id),
  adult      INTEGER REFERENCES adult (id),
  owner      TEXT    NOT NULL CHECK (owner IN ('student', 'family', 'teacher')),
  due        TEXT,
  kept       INTEGER CHECK (kept IN (0, 1)),
  at         INTEGER NOT NULL,
  shared     INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
  sealed     ANY     NOT NULL
) STRICT;
INSERT INTO promise_next (id, student, conference, owner, due, kept, at, sealed)
  SELECT id, student, conference, owner, due, kept, at, sealed FROM promise;
DROP TABLE promise;
ALTER TABLE promise_next RENAME TO promise;

-- Whose it is, where that is sure: of the only home; of the home the conference was with. The rest is nobody's until
-- the teacher says so.
CREATE TEMP TABLE only_home AS SELECT student, min(id) AS home FROM household GROUP BY student HAVING count(*) = 1;
CREATE UNIQUE INDEX temp.only_home_student ON only_home (student);
UPDATE profile_answer SET home = coalesce((SELECT home FROM only_home WHERE student = profile_answer.student),
    (SELECT household FROM conference WHERE id = profile_answer.conference)) WHERE voice = 'family';
UPDATE question SET home = coalesce((SELECT home FROM only_home WHERE student = question.student),
    (SELECT household FROM conference WHERE id = question.conference));
UPDATE private_request SET home = coalesce((SELECT home FROM only_home WHERE student = private_request.student),
    (SELECT household FROM conference WHERE id = private_request.conference));
UPDATE feedback SET home = coalesce((SELECT home FROM only_home WHERE student = feedback.student),
    (SELECT household FROM conference WHERE id = feedback.conference)) WHERE voice = 'family';
UPDATE statement SET home = (SELECT home FROM only_home WHERE student = statement.student);
UPDATE habit_rating SET home = (SELECT home FROM only_home WHERE student = habit_rating.student) WHERE voice = 'family';
UPDATE note SET home = coalesce((SELECT home FROM only_home WHERE student = note.student),
    (SELECT household FROM conference WHERE id = note.conference)) WHERE voice = 'family';
UPDATE promise SET home = coalesce((SELECT home FROM only_home WHERE student = promise.student),
    (SELECT household FROM conference WHERE id = promise.conference)) WHERE owner = 'family';
DROP TABLE temp.only_home;

CREATE UNIQUE INDEX habit_rating_once ON habit_rating (student, term, habit, voice, coalesce(home, 0));
CREATE UNIQUE INDEX note_once ON note (conference, step, part, prompt, voice, coalesce(home, 0));
CREATE INDEX note_student ON note (student);
CREATE UNIQUE INDEX promise_once ON promise (conference, owner, coalesce(home, 0));
CREATE INDEX promise_student ON promise (student);
CREATE INDEX promise_due ON promise (kept, due);
DROP INDEX draft_place;
CREATE UNIQUE INDEX draft_place ON draft (coalesce(student, 0), coalesce(conference, 0), coalesce(home, 0), place);
-- A goal is no longer one sentence: what somebody sees differently in it, or is putting right, is what is done.
UPDATE statement SET place = '/what' WHERE about = 'goal' AND place = '';
UPDATE draft SET place = place || '%2Fwhat'
  WHERE place GLOB 'desk/correct/goal/*/' OR place GLOB 'desk/dispute/goal/*/' OR place GLOB 'form/statement/goal/*/';

-- What a family has said stays; whose it is may be said once, where nobody knew.
CREATE TRIGGER feedback_is_kept BEFORE UPDATE ON feedback
WHEN OLD.sealed <> '' AND NOT (OLD.home IS NULL AND NEW.home IS NOT NULL)
BEGIN SELECT raise(ABORT, 'what a family says stays as it said it'); END;
CREATE TRIGGER statement_is_kept BEFORE UPDATE OF id, student, home, about, about_id, place, at, sealed ON statement
WHEN OLD.sealed <> '' AND NOT (OLD.home IS NULL AND NEW.home IS NOT NULL)
BEGIN SELECT raise(ABORT, 'what a family says stays as it said it'); END;

DROP TRIGGER snapshot_is_kept;
CREATE TRIGGER snapshot_is_kept BEFORE UPDATE ON snapshot WHEN OLD.sealed <> ''
BEGIN SELECT raise(ABORT, 'what was shown is kept as it was shown'); END;
-- Wordings beside what stands, earlier ones, and the names of what was removed: of notes, and of whatever else two
-- laptops may write.
DROP INDEX note_wording_note;
DROP INDEX note_wording_student;
CREATE TABLE wording (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  about     TEXT    NOT NULL,
  about_id  INTEGER NOT NULL,
  state     TEXT    NOT NULL CHECK (state IN ('beside', 'earlier', 'removed')),
  at        INTEGER NOT NULL,
  sealed    ANY     NOT NULL
) STRICT;
INSERT INTO wording (id, student, about, about_id, state, at, sealed)
  SELECT id, student, 'note', note, 'earlier', at, sealed FROM note_wording;
DROP TABLE note_wording;
CREATE INDEX wording_about ON wording (about, about_id);
CREATE INDEX wording_student ON wording (student);

-- A standard says what it says in the words it came with; what a child can is the class's own, by its code.
CREATE TABLE standard_words (
  code      TEXT    PRIMARY KEY,
  can       TEXT    NOT NULL,
  levels    TEXT    NOT NULL DEFAULT '{}',
  resources TEXT    NOT NULL DEFAULT '[]',
  at        INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO standard_words (code, can) SELECT code, can FROM standard WHERE source IS NULL ORDER BY id;
ALTER TABLE standard ADD COLUMN statement TEXT NOT NULL DEFAULT '{}';
-- Two of one code that said two things: the second keeps its words as its statement.
UPDATE standard SET statement = can WHERE source IS NULL
  AND can <> (SELECT can FROM standard_words WHERE standard_words.code = standard.code);
UPDATE standard SET statement = can WHERE source IS NOT NULL;
UPDATE standard SET statement = '{}' WHERE source IS NOT NULL
  AND coalesce(json_extract(can, '$.en'), '') IN ('', code) AND coalesce(json_extract(can, '$.es'), '') IN ('', code);
ALTER TABLE standard DROP COLUMN can;
-- The language the statements of a framework are in; none: nobody has said.
ALTER TABLE framework ADD COLUMN language TEXT;

-- Evidence is not given yet, a draft that is seen, or final; tries of one piece of work hang together.
DROP INDEX evidence_student;
DROP INDEX evidence_mark;
CREATE TABLE evidence_next (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  standard  INTEGER NOT NULL REFERENCES standard (id),
  work      INTEGER,
  assessed  TEXT,
  kind      TEXT    NOT NULL,
  attempt   INTEGER NOT NULL DEFAULT 1,
  state     TEXT    NOT NULL DEFAULT 'final',
  entered   INTEGER NOT NULL,
  source    TEXT,
  source_id TEXT,
  -- A number made of source and source_id: a million of them are found by it, and put in order at once.
  mark      INTEGER,
  as_of     INTEGER,
  sealed    ANY     NOT NULL
) STRICT;
INSERT INTO evidence_next (id, student, standard, assessed, kind, attempt, state, entered, source, source_id, mark, as_of, sealed)
  SELECT id, student, standard, assessed, kind, attempt,
    CASE state WHEN 'draft' THEN 'not-given' WHEN 'progress' THEN 'draft' ELSE state END,
    entered, source, source_id, mark, as_of, sealed FROM evidence;
DROP TABLE evidence;
ALTER TABLE evidence_next RENAME TO evidence;
CREATE INDEX evidence_student ON evidence (student);
CREATE INDEX evidence_mark ON evidence (mark);

-- A goal is a plan, with a day on which somebody looks.
ALTER TABLE goal ADD COLUMN looks TEXT;

-- Ids of other systems: sealed, and found by keyed marks within their namespace. Marks of before stand in none.
DROP INDEX known_as_student;
CREATE TABLE known_as_next (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  namespace TEXT    NOT NULL,
  mark      TEXT    NOT NULL,
  sealed    ANY,
  UNIQUE (namespace, mark)
) STRICT;
INSERT INTO known_as_next (id, student, namespace, mark) SELECT id, student, '', value FROM known_as;
DROP TABLE known_as;
ALTER TABLE known_as_next RENAME TO known_as;
CREATE INDEX known_as_student ON known_as (student);

-- Everything above is still sealed as before.
INSERT OR REPLACE INTO setting (name, value) VALUES ('sealed_as', '1');
