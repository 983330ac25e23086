package org.armscope.library;

import java.util.List;
import java.util.Optional;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.library.sql.LibraryException;
import org.armscope.library.sql.Readers;
import org.armscope.library.sql.Writer;
import org.armscope.library.table.Annotated;
import org.armscope.library.table.AnnotationBasis;
import org.armscope.library.table.AnnotationStamp;
import org.armscope.library.table.AnnotationTable;
import org.armscope.library.table.ArticleEvents;
import org.armscope.library.table.EntityCount;
import org.armscope.library.table.EventTable;
import org.armscope.library.table.MentionTable;
import org.armscope.library.table.Place;
import org.armscope.library.table.Pointer;
import org.jspecify.annotations.Nullable;

/// What was found in the articles: their annotations, each with the text, date and basis it rests
/// on.
public final class Findings {

    private final Library library;
    private final Readers readers;

    Findings(Library library, Readers readers) {
        this.library = library;
        this.readers = readers;
    }

    /// Stores what was found in an article's text.
    ///
    /// @return false if the article no longer has that text and date; then nothing is stored
    public boolean annotate(Article article, Annotated annotated) throws LibraryException {
        ArticleSummary state = ArticleSummary.of(article);
        return library.writer()
                .change(
                        session -> {
                            Optional<Place> place = AnnotationTable.place(session, state);
                            if (place.isPresent()) {
                                AnnotationTable.put(
                                        session,
                                        place.get(),
                                        state.hash(),
                                        state.issueDate(),
                                        annotated);
                            }
                            return place.isPresent();
                        });
    }

    /// The annotations of an article in exactly this state, if they are stored on this basis.
    public Optional<Annotations> annotations(ArticleSummary article, AnnotationBasis basis)
            throws LibraryException {
        return readers.read(session -> AnnotationTable.get(session, article, basis));
    }

    /// The articles whose present text and date have no annotations on this basis, oldest first.
    public List<ArticleId> withoutAnnotations(AnnotationBasis basis) throws LibraryException {
        return readers.read(
                session ->
                        AnnotationStamp.holds(session, basis)
                                ? List.of()
                                : AnnotationTable.stale(session, basis));
    }

    /// Notes that every article has annotations on this basis, so that [#withoutAnnotations] need
    /// not look at each until something changes.
    ///
    /// @return false if it is not so; then nothing is noted
    public boolean noteAnnotated(AnnotationBasis basis) throws LibraryException {
        if (readers.read(session -> AnnotationStamp.holds(session, basis))) {
            return true;
        }
        Writer to = library.writer();
        return to.inLooseTransaction(
                () -> to.change(session -> AnnotationStamp.put(session, basis)));
    }

    /// The entities of a type (null: of all types) that stored annotations on this basis mention,
    /// in no order.
    public List<EntityCount> entities(@Nullable EntityType type, AnnotationBasis basis)
            throws LibraryException {
        return readers.read(session -> MentionTable.counts(session, type, basis));
    }

    /// The articles whose stored annotations, on whatever basis, mention an entity.
    public List<ArticleId> mentioning(Entity entity) throws LibraryException {
        return readers.read(session -> MentionTable.mentioning(session, entity));
    }

    /// The dates of other issues that stored annotations on this basis point to, by article.
    public List<Pointer> pointers(AnnotationBasis basis) throws LibraryException {
        return readers.read(session -> MentionTable.pointers(session, basis));
    }

    /// The dated events that stored annotations on this basis hold, by article; articles without
    /// any are left out.
    public List<ArticleEvents> events(AnnotationBasis basis) throws LibraryException {
        return readers.read(session -> EventTable.all(session, basis));
    }
}
