-- Articles, every text they had, and the files they came from.
--
-- Days are counted from 1970-01-01, file times in nanoseconds from 1970-01-01T00:00Z.
-- Places in a text are UTF-16 offsets. Words of fixed lists are in lower case.
--
-- What the analyst adds later (highlights, notes, tags, decisions) will refer to article (number)
-- without ON DELETE CASCADE, so that no article someone worked on can vanish unasked. Annotations
-- are derived and may cascade, or be dropped with their tables.

PRAGMA application_id = 1095912787; -- "ARMS"

-- The one row about the library as a whole. The revision grows with each change of any article.
CREATE TABLE library (
    only     INTEGER PRIMARY KEY CHECK (only = 1),
    identity TEXT    NOT NULL,
    revision INTEGER NOT NULL
) STRICT;

INSERT INTO library (only, identity, revision) VALUES (1, lower(hex(randomblob(16))), 0);

-- An article: its lasting id, and everything a list shows of its present text.
CREATE TABLE article (
    number             INTEGER PRIMARY KEY,
    id                 TEXT    NOT NULL UNIQUE CHECK (length(id) = 12),
    changed            INTEGER NOT NULL, -- the library's revision of its last change
    hash               TEXT    NOT NULL CHECK (length(hash) = 64), -- of its present text
    length             INTEGER NOT NULL CHECK (length >= 0),
    header_start       INTEGER NOT NULL,
    header_end         INTEGER NOT NULL,
    kind               TEXT    NOT NULL,
    publication        TEXT,
    volume             INTEGER,
    issue              INTEGER,
    printed_from       INTEGER,
    printed_to         INTEGER,
    printed_precision  TEXT,
    printed_derivation TEXT,
    title              TEXT,
    author             TEXT,
    publisher          TEXT,
    url                TEXT,
    language           TEXT,
    heading            TEXT    NOT NULL,
    heading_is_title   INTEGER NOT NULL CHECK (heading_is_title IN (0, 1)),
    body_start         INTEGER NOT NULL,
    body_end           INTEGER NOT NULL,
    next_start         INTEGER,
    next_end           INTEGER,
    date_from          INTEGER,
    date_to            INTEGER,
    date_best          INTEGER,
    date_precision     TEXT,
    date_basis         TEXT,
    date_reason        TEXT
) STRICT;

CREATE INDEX article_by_hash ON article (hash);
CREATE INDEX article_by_change ON article (changed, number);

-- Every text an article had, the present one included: marks may rest on any of them.
CREATE TABLE article_version (
    article  INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
    hash     TEXT    NOT NULL CHECK (length(hash) = 64),
    form     TEXT    NOT NULL CHECK (form IN ('utf-8', 'utf-16be')), -- how the bytes spell it
    text     BLOB    NOT NULL,
    modified INTEGER NOT NULL, -- the time of the file it was first read from
    PRIMARY KEY (article, hash)
) STRICT;

-- The files read. The text of each is its article's present text: either the file is the article's
-- own, or it is a duplicate.
CREATE TABLE file (
    number   INTEGER PRIMARY KEY,
    path     TEXT    NOT NULL UNIQUE, -- absolute
    name     TEXT    NOT NULL,        -- the last part of the path
    article  INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
    state    TEXT    NOT NULL CHECK (state IN ('article', 'duplicate')),
    size     INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    charset  TEXT    NOT NULL
) STRICT;

CREATE UNIQUE INDEX file_of_article ON file (article) WHERE state = 'article';
CREATE INDEX file_by_article ON file (article);
CREATE INDEX file_by_name ON file (name);

-- What became of each path when it was last ingested.
CREATE TABLE file_outcome (
    path    TEXT    PRIMARY KEY,
    outcome TEXT    NOT NULL,
    reason  TEXT,
    at      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The ids of articles that are gone, for an index that has yet to learn of it.
CREATE TABLE removed_article (
    id       TEXT    PRIMARY KEY,
    revision INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER article_removed AFTER DELETE ON article
BEGIN
    UPDATE library SET revision = revision + 1;
    INSERT OR REPLACE INTO removed_article (id, revision)
    VALUES (old.id, (SELECT revision FROM library));
END;

CREATE TRIGGER article_returned AFTER INSERT ON article
BEGIN
    DELETE FROM removed_article WHERE id = new.id;
END;
