package org.armscope.workspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.event.EventBrief;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleKind;
import org.armscope.article.ArticleSummary;
import org.armscope.export.timeline.TimelineRow;
import org.armscope.index.plan.NameBook;
import org.armscope.index.plan.NameWish;
import org.armscope.index.plan.Slot;
import org.armscope.library.Library;
import org.armscope.library.table.ArticleEvents;
import org.armscope.query.FieldName;
import org.armscope.query.timeline.EventId;
import org.armscope.query.timeline.NameWanted;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.workspace.open.Complaints;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.upkeep.AnnotationKeeper;
import org.jspecify.annotations.Nullable;

/// The dated events of all articles. Reading them reads no text; the words of those that are looked
/// at are fetched by [#sentences]. Safe for many threads.
public final class Timeline {

    private static final Comparator<TimelineEntry> BY_DAYS =
            Comparator.comparing((TimelineEntry entry) -> entry.days().from())
                    .thenComparing(entry -> entry.days().to())
                    .thenComparing(entry -> entry.id().article())
                    .thenComparingInt(entry -> entry.id().number());

    private static final List<FieldName> NAMES =
            List.of(FieldName.PERSON, FieldName.WEAPON, FieldName.ORG, FieldName.PLACE);

    private final Library library;
    private final AnnotationKeeper annotations;

    Timeline(Library library, AnnotationKeeper annotations) {
        this.library = library;
        this.annotations = annotations;
    }

    /// Every dated event of the library, by its first day, then its last. No deals are joined yet.
    public List<TimelineEntry> entries() throws WorkspaceException {
        try {
            List<TimelineEntry> entries = new ArrayList<>();
            for (ArticleEvents article : annotations.events()) {
                article.events().forEach(event -> entries.add(entry(article, event)));
            }
            entries.sort(BY_DAYS);
            return List.copyOf(entries);
        } catch (IOException e) {
            throw Complaints.about(e);
        }
    }

    private static TimelineEntry entry(ArticleEvents article, EventBrief event) {
        return new TimelineEntry(
                article.article(),
                event,
                article.reported(),
                article.kind() == ArticleKind.DIGEST,
                null);
    }

    /// The words of the sentences that state some events, in the order asked for. What is no longer
    /// in the library, or no longer has such a sentence, is left out.
    public Map<EventId, String> sentences(Collection<TimelineEntry> entries)
            throws WorkspaceException {
        Set<ArticleId> articles = new LinkedHashSet<>();
        entries.forEach(entry -> articles.add(entry.id().article()));
        try {
            Map<ArticleId, String> texts = library.texts(articles);
            Map<EventId, String> sentences = new LinkedHashMap<>();
            for (TimelineEntry entry : entries) {
                String text = texts.get(entry.id().article());
                if (text != null && entry.sentence().end() <= text.length()) {
                    sentences.put(entry.id(), entry.sentence().in(text));
                }
            }
            return sentences;
        } catch (IOException e) {
            throw Complaints.about(e);
        }
    }

    /// Some entries with their evidence, in the order asked for. What the library no longer holds
    /// in this state is left out.
    public List<TimelineRow> rows(List<TimelineEntry> entries) throws WorkspaceException {
        try {
            Map<ArticleId, Evidence> read = new HashMap<>();
            List<TimelineRow> rows = new ArrayList<>();
            for (TimelineEntry entry : entries) {
                ArticleId id = entry.id().article();
                Evidence evidence = read.get(id);
                if (evidence == null) {
                    evidence = evidence(id);
                    read.put(id, evidence);
                }
                evidence.row(entry).ifPresent(rows::add);
            }
            return rows;
        } catch (IOException e) {
            throw Complaints.about(e);
        }
    }

    private Evidence evidence(ArticleId id) throws IOException {
        Optional<Article> article = library.article(id);
        return article.isEmpty()
                ? new Evidence(null, List.of())
                : new Evidence(article.get(), annotations.of(article.get()).events());
    }

    private record Evidence(@Nullable Article article, List<EventMention> events) {

        Optional<TimelineRow> row(TimelineEntry entry) {
            int number = entry.id().number();
            if (article == null
                    || number >= events.size()
                    || !events.get(number).span().equals(entry.sentence())) {
                return Optional.empty();
            }
            return Optional.of(
                    new TimelineRow(
                            entry, ArticleSummary.of(article), events.get(number), article.text()));
        }
    }

    /// What may be meant by a name of a person, weapon, body or place, with all its other forms and
    /// a weapon's variants.
    public NameWanted name(String typed) throws WorkspaceException {
        return wanted(typed, NAMES);
    }

    /// What may be meant by a newspaper's name.
    public NameWanted outlet(String typed) throws WorkspaceException {
        return wanted(typed, List.of(FieldName.OUTLET));
    }

    private NameWanted wanted(String typed, List<FieldName> fields) throws WorkspaceException {
        try {
            NameBook book = NameBook.with(annotations.userLexicon());
            List<Slot> words = new ArrayList<>();
            NameWish.cut(typed).forEach(word -> words.add(new Slot.Exact(word)));
            Set<String> names = new HashSet<>();
            fields.forEach(field -> names.addAll(book.wish(field, words, false).known()));
            return new NameWanted(typed, names);
        } catch (IOException e) {
            throw Complaints.about(e);
        }
    }
}
