package org.armscope.viewmodel.reader;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.article.InWords;
import org.armscope.viewmodel.DateNote;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.Turns;
import org.jspecify.annotations.Nullable;

/// The articles whose cross references name the issue that the one laid open stands in.
public final class CitedByModel {

    /// One of them.
    ///
    /// @param words where and when it appeared: `Monitor 7(46), 7 Mar 2001 (derived)`
    /// @param heading its title or label
    public record Citing(ArticleId id, String words, String heading) {}

    private final Desk desk;
    private final Threads threads;
    private final Turns turns;
    private final ReadOnlyObjectWrapper<List<Citing>> citing =
            new ReadOnlyObjectWrapper<>(List.of());
    private Consumer<ArticleId> lead = id -> {};

    CitedByModel(Desk desk, Threads threads) {
        this.desk = desk;
        this.threads = threads;
        turns = new Turns(threads);
    }

    public ReadOnlyObjectProperty<List<Citing>> citing() {
        return citing.getReadOnlyProperty();
    }

    /// Has one opened by this from now on.
    public void leadTo(Consumer<ArticleId> opening) {
        lead = opening;
    }

    /// Opens one.
    public void open(Citing one) {
        lead.accept(one.id());
    }

    /// Asks who cites this article; nobody cites null.
    void of(@Nullable Article article, Consumer<String> failed) {
        turns.drop();
        citing.set(List.of());
        if (article != null) {
            turns.next(
                    threads.gathering(),
                    () -> desk.citedBy(article).stream().map(CitedByModel::of).toList(),
                    citing::set,
                    failed);
        }
    }

    private static Citing of(ArticleSummary article) {
        String reference = InWords.reference(article.header());
        String heading = article.heading().text();
        String date = DateNote.of(article.issueDate()).inFull();
        return new Citing(
                article.id(), (reference.isEmpty() ? heading : reference) + ", " + date, heading);
    }
}
