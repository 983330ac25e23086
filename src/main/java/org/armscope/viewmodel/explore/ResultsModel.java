package org.armscope.viewmodel.explore;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableObjectValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.armscope.article.ArticleId;
import org.armscope.query.Cursor;
import org.armscope.query.SearchRequest;
import org.jspecify.annotations.Nullable;

/// The results of an answer, fetched page after page as the list is read on, and the selected one.
public final class ResultsModel {

    /// How many results are fetched with an answer, more than a window shows; and how many as
    /// the list is read on.
    static final int FIRST = 20;

    static final int PAGE = 50;

    private final Asker asker;
    private final ObservableObjectValue<Answer> answer;
    private final StringProperty problem;
    private final Consumer<String> fail;
    private final ObservableList<ResultRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable ResultRow> selected = new SimpleObjectProperty<>();
    private @Nullable Cursor next;
    private boolean fetching;
    private @Nullable ArticleId wanted;
    private boolean listing;
    private boolean chosen;

    /// @param problem emptied once a page has come
    /// @param fail told why a page did not come
    ResultsModel(
            Asker asker,
            ObservableObjectValue<Answer> answer,
            StringProperty problem,
            Consumer<String> fail) {
        this.asker = asker;
        this.answer = answer;
        this.problem = problem;
        this.fail = fail;
        selected.subscribe((was, now) -> chosen = !listing);
    }

    public ObservableList<ResultRow> rows() {
        return rows;
    }

    public ObjectProperty<@Nullable ResultRow> selected() {
        return selected;
    }

    /// Told that a person means the row that is selected, though an answer selected it.
    public void choose() {
        chosen = true;
    }

    /// Selects this article once an answer lists it.
    public void want(ArticleId id) {
        wanted = id;
    }

    /// Moves the selection by so many rows, as far as there are any.
    public void move(int by) {
        if (rows.isEmpty()) {
            return;
        }
        int at = rows.indexOf(selected.get());
        int to = at < 0 ? 0 : Math.clamp((long) at + by, 0, rows.size() - 1);
        selected.set(rows.get(to));
        reached(to);
    }

    /// Selects the row of an article that was laid open by other means, where it is listed.
    public void follow(ArticleId id) {
        rows.stream().filter(row -> row.id().equals(id)).findFirst().ifPresent(selected::set);
    }

    /// Told that the row of this index came into sight; fetches more when the end is near.
    public void reached(int index) {
        if (index >= rows.size() - FIRST / 2) {
            more();
        }
    }

    /// Fetches the next page, if there is one and it is not on its way.
    public void more() {
        Cursor after = next;
        if (after == null || fetching) {
            return;
        }
        fetching = true;
        Answer now = answer.get();
        asker.askOn(new SearchRequest(now.query(), now.order(), PAGE, after), this::append, fail);
    }

    /// The article that is to be selected in the answer that comes, said once; null for none. What
    /// only an earlier answer selected, as its first, gives way to the first of a new one.
    ///
    /// @param again true if the same was asked in the same order
    @Nullable ArticleId keep(boolean again) {
        ResultRow row = selected.get();
        ArticleId stays = row != null && (chosen || again) ? row.id() : null;
        ArticleId keep = wanted == null ? stays : wanted;
        chosen |= wanted != null;
        wanted = null;
        return keep;
    }

    /// True if no result is selected, nor is to be.
    boolean isElsewhere() {
        return wanted == null && selected.get() == null;
    }

    /// Lists a new answer.
    ///
    /// @param keep the article to select, where it is among the results; else the first
    /// @param elsewhere true to select none
    void show(Found found, @Nullable ArticleId keep, boolean elsewhere) {
        fetching = false;
        next = found.answer().next();
        listing = true;
        rows.setAll(found.rows());
        ResultRow row = elsewhere ? null : find(found.rows(), keep);
        boolean kept = chosen && row != null && row.id().equals(keep);
        selected.set(row);
        chosen = kept;
        listing = false;
    }

    void failed() {
        fetching = false;
    }

    private void append(Found found) {
        fetching = false;
        problem.set("");
        next = found.answer().next();
        rows.addAll(found.rows());
    }

    /// The row of this article, or the first.
    private static @Nullable ResultRow find(List<ResultRow> rows, @Nullable ArticleId id) {
        return rows.stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElse(rows.isEmpty() ? null : rows.getFirst());
    }
}
