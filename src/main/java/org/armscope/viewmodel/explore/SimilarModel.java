package org.armscope.viewmodel.explore;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.article.InWords;
import org.armscope.query.Similar;
import org.armscope.viewmodel.DateNote;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.Turns;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;

/// The articles most like one, in the place of the results until they are wanted again.
public final class SimilarModel {

    private static final int MOST = 20;

    private final Desk desk;
    private final Threads threads;
    private final Turns turns;
    private final ReadOnlyObjectWrapper<@Nullable List<Row>> rows = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");

    SimilarModel(Desk desk, Threads threads) {
        this.desk = desk;
        this.threads = threads;
        turns = new Turns(threads);
    }

    /// One article that is alike.
    ///
    /// @param isTitle false where the heading is only a label
    /// @param of what it is a digest of, in words; empty for an article itself
    /// @param both what it has in common with the other, in words
    public record Row(
            ArticleId id, String heading, boolean isTitle, DateNote date, String of, String both) {

        private static Row of(ArticleSummary article, String both) {
            DateNote date = DateNote.of(article.issueDate());
            boolean title = article.heading().isTitle();
            String of = article.isDigest() ? InWords.reference(article.header()) : "";
            return new Row(article.id(), article.heading().text(), title, date, of, both);
        }

        /// All of it in one sentence, for a screen reader.
        public String spoken() {
            return heading + ", " + date.inFull() + (of.isEmpty() ? "" : ", " + of) + ", " + both;
        }
    }

    /// The articles that are alike, the most alike first; null while the results are in front.
    public ReadOnlyObjectProperty<@Nullable List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// What the list is, or why there is none.
    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /// Looks for articles like one.
    public void show(ArticleId id, String heading) {
        words.set("Articles like " + heading);
        rows.set(List.of());
        turns.next(
                threads.searching(),
                () -> find(id),
                found -> {
                    rows.set(found);
                    if (found.isEmpty()) {
                        words.set("No article shares names or words with " + heading);
                    }
                },
                words::set);
    }

    /// Brings the results back in front.
    public void close() {
        turns.drop();
        rows.set(null);
    }

    private List<Row> find(ArticleId id) throws WorkspaceException {
        List<Row> found = new ArrayList<>();
        for (Similar similar : desk.aids().similar(id, MOST)) {
            ArticleSummary article = ArticleSummary.of(desk.article(similar.id()));
            found.add(Row.of(article, similar.say()));
        }
        return List.copyOf(found);
    }
}
