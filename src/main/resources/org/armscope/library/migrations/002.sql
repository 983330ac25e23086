-- What the program found in the articles' present texts. All of it is derived: these tables may be
-- emptied at any time and are filled again from the texts.

-- The annotations of an article, and what they rest on: they hold as long as the article still has
-- that text and date and the program that lexicon and those rules.
CREATE TABLE annotation_set (
    article    INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
    hash       TEXT    NOT NULL CHECK (length(hash) = 64),
    date_from  INTEGER,
    date_to    INTEGER,
    date_best  INTEGER,
    lexicon    TEXT    NOT NULL,
    extraction TEXT    NOT NULL,
    form       INTEGER NOT NULL, -- of the content: what the package library.codec writes
    content    BLOB    NOT NULL
) STRICT;

-- Who and what is mentioned in any article, by canonical name.
CREATE TABLE entity (
    number INTEGER PRIMARY KEY,
    type   TEXT NOT NULL,
    name   TEXT NOT NULL,
    UNIQUE (type, name)
) STRICT;

-- How often an article mentions an entity.
CREATE TABLE mention (
    article  INTEGER NOT NULL REFERENCES annotation_set (article) ON DELETE CASCADE,
    entity   INTEGER NOT NULL REFERENCES entity (number),
    mentions INTEGER NOT NULL CHECK (mentions > 0),
    PRIMARY KEY (article, entity)
) STRICT, WITHOUT ROWID;

CREATE INDEX mention_by_entity ON mention (entity);

-- The days of other issues that an article points to.
CREATE TABLE cross_reference (
    article     INTEGER NOT NULL REFERENCES annotation_set (article) ON DELETE CASCADE,
    publication TEXT    NOT NULL,
    date_from   INTEGER NOT NULL,
    date_to     INTEGER NOT NULL
) STRICT;

CREATE INDEX cross_reference_by_article ON cross_reference (article);
