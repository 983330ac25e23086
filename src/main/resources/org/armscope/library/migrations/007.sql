-- At which state of the library every article had annotations that fit: while revision, clock of the
-- work, lexicon, rules and form are these, none need be looked for. Taken away with each change of
-- any annotations.
CREATE TABLE annotated (
    only       INTEGER PRIMARY KEY CHECK (only = 1),
    revision   INTEGER NOT NULL,
    clock      INTEGER NOT NULL,
    lexicon    TEXT    NOT NULL,
    extraction TEXT    NOT NULL,
    form       INTEGER NOT NULL
) STRICT;
