-- The safe: a passphrase for the class, codes for its students, corrections with what was there before.

-- How the class is opened, where it has a passphrase; nothing in it is secret.
CREATE TABLE safe (
  id        INTEGER PRIMARY KEY CHECK (id = 1),
  at        INTEGER NOT NULL,
  lock      TEXT    NOT NULL
) STRICT;

-- Wrong tries in a row, written before they are answered; student 0 is the teacher.
CREATE TABLE attempt (
  student   INTEGER PRIMARY KEY,
  failures  INTEGER NOT NULL,
  at        INTEGER NOT NULL
) STRICT;

-- What a student's code is compared with; the row is the student's.
CREATE TABLE code (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL UNIQUE REFERENCES student (id),
  at        INTEGER NOT NULL,
  sealed    ANY     NOT NULL
) STRICT;

-- What an entry said before it was corrected, by whom and why.
CREATE TABLE correction (
  id        INTEGER PRIMARY KEY,
  student   INTEGER NOT NULL REFERENCES student (id),
  about     TEXT    NOT NULL,
  about_id  INTEGER NOT NULL,
  at        INTEGER NOT NULL,
  sealed    ANY     NOT NULL
) STRICT;
CREATE INDEX correction_student ON correction (student);

ALTER TABLE student ADD COLUMN left_on TEXT;
-- Where in an entry the words stand that a family sees differently.
ALTER TABLE statement ADD COLUMN place TEXT NOT NULL DEFAULT '';

-- The log learns new words; what it holds stays.
DROP TRIGGER log_is_never_changed;
DROP TRIGGER log_is_never_shortened;
DROP INDEX log_student;
ALTER TABLE log RENAME TO log_before;
CREATE TABLE log (
  id      INTEGER PRIMARY KEY,
  at      INTEGER NOT NULL,
  what    TEXT    NOT NULL CHECK (what IN ('created', 'unlocked', 'opened', 'exported', 'printed', 'erased', 'refused', 'imported', 'restored',
                                           'secured', 'code', 'corrected', 'disputed', 'held', 'released', 'left', 'returned', 'kept')),
  student INTEGER,
  who     TEXT    NOT NULL
) STRICT;
INSERT INTO log SELECT id, at, what, student, who FROM log_before;
DROP TABLE log_before;
CREATE INDEX log_student ON log (student);
CREATE TRIGGER log_is_never_changed BEFORE UPDATE ON log
BEGIN SELECT raise(ABORT, 'the log is never changed'); END;
CREATE TRIGGER log_is_never_shortened BEFORE DELETE ON log
BEGIN SELECT raise(ABORT, 'the log is never shortened'); END;
