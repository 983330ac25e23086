-- The analyst's own work, its journal, and which decisions annotations rest on.
--
-- The clock of the work grows by one with each step, undoing and redoing included. Content is JSON
-- in ASCII, as the package library.work writes it. Up to the settled clock, articles agree with what
-- was ruled on their headers.

CREATE TABLE work (
    only    INTEGER PRIMARY KEY CHECK (only = 1),
    clock   INTEGER NOT NULL,
    settled INTEGER NOT NULL
) STRICT;

INSERT INTO work (only, clock, settled) VALUES (1, 0, 0);

-- A highlight, an excerpt, a decision, or what is said of an article as a whole (whose id it then
-- has). No article someone worked on can vanish: there is no ON DELETE CASCADE.
CREATE TABLE work_item (
    kind    TEXT    NOT NULL CHECK (kind IN ('highlight', 'article', 'excerpt', 'decision')),
    id      TEXT    NOT NULL,
    article INTEGER REFERENCES article (number),
    changed INTEGER NOT NULL, -- the clock of its last change
    content TEXT    NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX work_item_by_article ON work_item (article, kind);

-- The tags of items, for questions that begin at the tag. Written with the item's content.
CREATE TABLE work_tag (
    path TEXT NOT NULL,
    kind TEXT NOT NULL,
    id   TEXT NOT NULL,
    PRIMARY KEY (path, kind, id),
    FOREIGN KEY (kind, id) REFERENCES work_item (kind, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX work_tag_by_item ON work_tag (kind, id);

-- The clock at which anything was last changed in the work on an article: for an index to follow.
CREATE TABLE work_touched (
    article INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
    clock   INTEGER NOT NULL
) STRICT;

CREATE INDEX work_touched_by_clock ON work_touched (clock);

-- Where the reader was left. Not an act of the analyst's, so it is not in the journal.
CREATE TABLE reading_place (
    article INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
    hash    TEXT    NOT NULL CHECK (length(hash) = 64),
    place   INTEGER NOT NULL CHECK (place >= 0)
) STRICT;

-- Every step of the analyst's, with each item as it was before and after; null where it was not
-- there. Steps that are undone stay until another step is taken.
CREATE TABLE journal_step (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    words  TEXT    NOT NULL,
    at     INTEGER NOT NULL, -- milliseconds since 1970-01-01T00:00Z
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

CREATE INDEX journal_step_by_state ON journal_step (undone, number);

CREATE TABLE journal_change (
    step   INTEGER NOT NULL REFERENCES journal_step (number) ON DELETE CASCADE,
    place  INTEGER NOT NULL, -- in the order of the step
    kind   TEXT    NOT NULL,
    id     TEXT    NOT NULL,
    before TEXT,
    after  TEXT,
    PRIMARY KEY (step, place)
) STRICT, WITHOUT ROWID;

-- The decisions that are switched on and bear on annotations; article is null for those that hold
-- everywhere. Written with the item.
CREATE TABLE decision_in_force (
    id      TEXT    PRIMARY KEY,
    article INTEGER REFERENCES article (number),
    changed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX decision_in_force_by_article ON decision_in_force (article, changed);

-- Which decisions a set rests on: the `changed` of those that hold everywhere, a bar, and of those
-- about the article.
ALTER TABLE annotation_set ADD COLUMN decisions TEXT NOT NULL DEFAULT '|';
