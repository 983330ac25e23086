package org.armscope.viewmodel.explore;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.article.InWords;
import org.armscope.export.Csv;
import org.armscope.export.SafeFile;
import org.armscope.query.ConcordanceLine;
import org.armscope.query.SearchRequest;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.DateNote;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.Turns;
import org.armscope.workspace.SearchResult;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Every match of the present answer in one line each, worked out only while it is in sight.
public final class ConcordanceModel {

    /// From so many articles matches are listed.
    static final int ARTICLES = 300;

    private static final int WIDTH = 90;

    private static final Logger LOG = LoggerFactory.getLogger(ConcordanceModel.class);

    /// How the lines are sorted.
    public enum Sort {
        ARTICLE(ConcordanceLine.Order.ARTICLE),
        LEFT(ConcordanceLine.Order.LEFT),
        RIGHT(ConcordanceLine.Order.RIGHT),
        DATE(ConcordanceLine.Order.DATE);

        private final ConcordanceLine.Order order;

        Sort(ConcordanceLine.Order order) {
            this.order = order;
        }
    }

    private final Desk desk;
    private final Threads threads;
    private final Turns turns;
    private final BooleanProperty inSight = new SimpleBooleanProperty();
    private final ObjectProperty<Sort> sort = new SimpleObjectProperty<>(Sort.ARTICLE);
    private final ObservableList<LineRow> lines = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable LineRow> selected = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper arranging = new ReadOnlyBooleanWrapper();
    private Answer answer = Answer.NONE;
    private Answer shown = Answer.NONE;
    private List<LineRow> asFound = List.of();

    ConcordanceModel(Desk desk, Threads threads) {
        this.desk = desk;
        this.threads = threads;
        turns = new Turns(threads);
        inSight.subscribe((was, now) -> catchUp());
        sort.subscribe((was, now) -> arrange());
    }

    /// True while the concordance stands in the place of the results.
    public BooleanProperty inSight() {
        return inSight;
    }

    public ObjectProperty<Sort> sort() {
        return sort;
    }

    public ObservableList<LineRow> lines() {
        return lines;
    }

    public ObjectProperty<@Nullable LineRow> selected() {
        return selected;
    }

    /// True while lines are put in place of the last.
    public ReadOnlyBooleanProperty arranging() {
        return arranging.getReadOnlyProperty();
    }

    /// Moves the selection by so many lines, as far as there are any; from no line, to the first of
    /// an article, or the first of all.
    void move(int by, @Nullable ArticleId from) {
        if (lines.isEmpty()) {
            return;
        }
        int at = lines.indexOf(selected.get());
        int to = at < 0 ? first(from) : Math.clamp((long) at + by, 0, lines.size() - 1);
        selected.set(lines.get(to));
    }

    private int first(@Nullable ArticleId of) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).line().article().equals(of)) {
                return i;
            }
        }
        return 0;
    }

    /// How many lines there are, and of which articles where not of all; or why there are none.
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// The lines as a table to be pasted: columns set apart by tabs.
    public String tabbed() {
        return lines.stream().map(LineRow::tabbed).collect(Collectors.joining("\n", "", "\n"));
    }

    /// The lines as comma-separated values, with a line of column names.
    public String csv() {
        StringBuilder table =
                new StringBuilder(
                        Csv.line(
                                List.of(
                                        "date",
                                        "date_basis",
                                        "reference",
                                        "heading",
                                        "before",
                                        "match",
                                        "after",
                                        "article",
                                        "start",
                                        "end")));
        lines.forEach(line -> table.append(Csv.line(line.cells())));
        return table.toString();
    }

    /// Writes the lines into a file as comma-separated values, in the place of what stands there,
    /// and says so in the summary.
    public void export(Path file) {
        String table = csv();
        String done = Counts.of(lines.size(), "line") + " written to " + file;
        threads.reading()
                .execute(
                        () -> {
                            String said =
                                    write(file, table)
                                            ? done
                                            : "Could not write "
                                                    + file
                                                    + ": choose a folder that takes files.";
                            threads.window().execute(() -> summary.set(said));
                        });
    }

    private static boolean write(Path file, String table) {
        try {
            SafeFile.write(file, true, table);
            return true;
        } catch (IOException e) {
            LOG.warn("the concordance could not be written to {}", file, e);
            return false;
        }
    }

    void show(Answer now) {
        answer = now;
        catchUp();
    }

    private void catchUp() {
        if (!inSight.get() || answer.equals(shown)) {
            return;
        }
        Answer asked = answer;
        turns.search(
                threads.searching(),
                overtaken -> find(asked, overtaken),
                found -> take(asked, found.rows(), found.said()),
                why -> take(asked, List.of(), why));
    }

    /// @param said how many lines there are, in words
    private record Listed(List<LineRow> rows, String said) {}

    private Listed find(Answer asked, BooleanSupplier overtaken) throws WorkspaceException {
        SearchRequest request = new SearchRequest(asked.query(), asked.order(), ARTICLES, null);
        SearchResult result = desk.search(request, overtaken);
        Map<ArticleId, ArticleSummary> articles = new HashMap<>();
        result.rows().forEach(row -> articles.put(row.article().id(), row.article()));
        List<LineRow> rows = new ArrayList<>();
        for (ConcordanceLine line : desk.concordance(request, WIDTH, overtaken)) {
            ArticleSummary article = articles.get(line.article());
            if (article != null) {
                rows.add(row(line, article));
            }
        }
        return new Listed(rows, said(rows.size(), articles.size(), result.answer().total()));
    }

    private static LineRow row(ConcordanceLine line, ArticleSummary article) {
        return new LineRow(
                line,
                DateNote.of(article.issueDate()),
                article.issueDate() == null ? null : article.issueDate().best(),
                InWords.reference(article.header()),
                article.heading().text());
    }

    private static String said(int lines, int articles, long total) {
        if (lines == 0) {
            return "No words to list: type some, or a name such as weapon:T-80.";
        }
        String all = Counts.of(lines, "line");
        return articles == total
                ? all
                : all + " from the first " + articles + " of " + Counts.of(total, "article");
    }

    private void take(Answer asked, List<LineRow> rows, String said) {
        shown = asked;
        asFound = rows;
        selected.set(null);
        summary.set(said);
        arrange();
    }

    /// Sorts the lines; the selected one stays it, wherever it comes to stand.
    private void arrange() {
        LineRow chosen = selected.get();
        Map<ArticleId, Optional<LocalDate>> days = new HashMap<>();
        asFound.forEach(row -> days.put(row.line().article(), Optional.ofNullable(row.day())));
        Comparator<ConcordanceLine> order =
                sort.get().order.comparator(id -> days.getOrDefault(id, Optional.empty()));
        arranging.set(true);
        lines.setAll(asFound.stream().sorted(Comparator.comparing(LineRow::line, order)).toList());
        selected.set(chosen);
        arranging.set(false);
    }
}
