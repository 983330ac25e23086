-- Whether an article's own file is still where it was read, and the folders that are watched.
--
-- A file of an article that is gone keeps its row, so that the article keeps its source; one that
-- was a duplicate only is forgotten.

ALTER TABLE file ADD COLUMN missing INTEGER; -- when it was found gone; null while it is there

CREATE INDEX file_missing ON file (missing) WHERE missing IS NOT NULL;

CREATE TABLE watched_folder (
    path  TEXT    PRIMARY KEY, -- absolute
    since INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
