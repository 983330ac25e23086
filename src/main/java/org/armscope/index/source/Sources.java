package org.armscope.index.source;

import java.io.IOException;
import org.armscope.index.plan.NameBook;
import org.armscope.query.Query;
import org.armscope.query.QueryParts;
import org.jspecify.annotations.Nullable;

/// What the index does not hold itself and asks for while it answers. The book of names is read at
/// the first question that needs it: an ingest never does. Safe for many threads.
public final class Sources {

    private final TextSource texts;
    private final AnnotationSource annotations;
    private final Names names;
    private final MarkSource marks;
    private @Nullable NameBook book;

    /// Reads the book of names.
    public interface Names {
        NameBook read() throws IOException;
    }

    public Sources(TextSource texts, AnnotationSource annotations, Names names, MarkSource marks) {
        this.marks = marks;
        this.texts = texts;
        this.annotations = annotations;
        this.names = names;
    }

    /// Without work of the analyst's.
    public Sources(TextSource texts, AnnotationSource annotations, Names names) {
        this(texts, annotations, names, MarkSource.NONE);
    }

    /// The analyst's own work as it stands now.
    public Marked marked() throws IOException {
        return marks.marked();
    }

    /// Texts alone: fields find names by their own words only, and mark none.
    public static Sources of(TextSource texts) {
        return new Sources(texts, AnnotationSource.NONE, () -> NameBook.EMPTY);
    }

    public TextSource texts() {
        return texts;
    }

    public AnnotationSource annotations() {
        return annotations;
    }

    /// The book for a query: an empty one, which need not be read, if it asks for no name.
    public NameBook names(Query query) throws IOException {
        return QueryParts.hasField(query) ? names() : NameBook.EMPTY;
    }

    /// The book of names, read if nobody asked for it before.
    public synchronized NameBook names() throws IOException {
        NameBook known = book;
        if (known == null) {
            known = names.read();
            book = known;
        }
        return known;
    }
}
