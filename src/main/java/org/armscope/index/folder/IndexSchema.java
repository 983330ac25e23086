package org.armscope.index.folder;

import org.armscope.query.FieldName;

/// The names of the index's fields, and the version of everything that shapes it: fields, cutting
/// of words, stems. A change to any of them needs another version, upon which the index is
/// rebuilt.
public final class IndexSchema {

    /// Counted up with every change; a commit names it.
    public static final int VERSION = 3;

    /// What a commit says of itself.
    public static final String COMMIT_SCHEMA = "schema";

    static final String COMMIT_REVISION = "revision";

    /// The article's id, as a term and for sorting.
    public static final String ID = "id";

    /// Publication, title and body, one behind the other: what a search runs over.
    public static final String TEXT = "text";

    /// Title or label once more, so that a match there counts for more.
    public static final String HEADING = "heading";

    /// Which stretches of the article's text [#TEXT] was made from.
    public static final String ZONES = "zones";

    /// The names in the text by each of their words, to find out which names have a word; see
    /// [NameDictionary].
    public static final String NAMES = "names";

    /// The days of the times that the text tells of, as ranges.
    public static final String WHEN = "when";

    /// What the text's events have, each event at a position of its own; see
    /// [org.armscope.index.words.EventTerms].
    public static final String EVENTS = "events";

    public static final String PUBLICATION = "publication";
    public static final String KIND = "kind";
    static final String VOLUME = "volume";
    static final String ISSUE = "issue";

    /// Days since 1970-01-01.
    public static final String DATE_FROM = "date_from";

    public static final String DATE_TO = "date_to";
    public static final String DATE_BEST = "date_best";

    /// The field with the names that stand in the text, for counting.
    public static String values(FieldName field) {
        return field == FieldName.PUBLICATION || field == FieldName.KIND
                ? field.word()
                : "mentioned_" + field.word();
    }

    private IndexSchema() {}
}
