-- The family: what it says of a conference and of an entry stays as it said it; questions of one family that the
-- teacher gave to all.

CREATE TABLE bank_question (
  id        INTEGER PRIMARY KEY,
  at        INTEGER NOT NULL,
  sealed    ANY     NOT NULL
) STRICT;

-- When the teacher has read it; before that it is still to do.
ALTER TABLE statement ADD COLUMN seen INTEGER;

CREATE TRIGGER statement_is_kept
BEFORE UPDATE OF id, student, about, about_id, place, at, sealed ON statement
BEGIN SELECT raise(ABORT, 'what a family says stays as it said it'); END;
CREATE TRIGGER feedback_is_kept BEFORE UPDATE ON feedback
BEGIN SELECT raise(ABORT, 'what a family says stays as it said it'); END;
