-- What is being typed is kept by the names of its fields. Rows of before (0) are words alone, read as far as it is
-- sure what they are.

ALTER TABLE draft ADD COLUMN form INTEGER NOT NULL DEFAULT 0 CHECK (form IN (0, 1));
