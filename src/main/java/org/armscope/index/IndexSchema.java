package org.armscope.index;

import org.armscope.query.FieldName;

/// The names of the index's fields, and the version of everything that shapes it: fields, cutting
/// of words, stems. A change to any of them needs another version, upon which the index is
/// rebuilt.
final class IndexSchema {

    static final int VERSION = 3;

    /// What a commit says of itself.
    static final String COMMIT_SCHEMA = "schema";

    static final String COMMIT_REVISION = "revision";

    /// The article's id, as a term and for sorting.
    static final String ID = "id";

    /// Publication, title and body, one behind the other: what a search runs over.
    static final String TEXT = "text";

    /// Title or label once more, so that a match there counts for more.
    static final String HEADING = "heading";

    /// Which stretches of the article's text [#TEXT] was made from.
    static final String ZONES = "zones";

    /// The names in the text by each of their words, to find out which names have a word; see
    /// [NameDictionary].
    static final String NAMES = "names";

    /// The days of the times that the text tells of, as ranges.
    static final String WHEN = "when";

    /// What the text's events have, each event at a position of its own; see
    /// [org.armscope.index.words.EventTerms].
    static final String EVENTS = "events";

    static final String PUBLICATION = "publication";
    static final String KIND = "kind";
    static final String VOLUME = "volume";
    static final String ISSUE = "issue";

    /// Days since 1970-01-01.
    static final String DATE_FROM = "date_from";

    static final String DATE_TO = "date_to";
    static final String DATE_BEST = "date_best";

    /// The field with the names that stand in the text, for counting.
    static String values(FieldName field) {
        return field == FieldName.PUBLICATION || field == FieldName.KIND
                ? field.word()
                : "mentioned_" + field.word();
    }

    private IndexSchema() {}
}
