-- What the analyst asked before and keeps to ask again. This is the analyst's own work.

-- A query under a name.
CREATE TABLE saved_search (
    number INTEGER PRIMARY KEY,
    name   TEXT    NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) > 0),
    query  TEXT    NOT NULL,
    looked INTEGER NOT NULL -- the library's revision when its answer was last looked at
) STRICT;

-- What was asked, each query once, with the time it was last asked in milliseconds from
-- 1970-01-01T00:00Z and how many articles answered then.
CREATE TABLE past_search (
    query    TEXT    PRIMARY KEY,
    asked    INTEGER NOT NULL,
    articles INTEGER NOT NULL CHECK (articles >= 0)
) STRICT, WITHOUT ROWID;

CREATE INDEX past_search_by_time ON past_search (asked);
