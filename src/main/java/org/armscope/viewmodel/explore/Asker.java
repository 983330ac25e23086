package org.armscope.viewmodel.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.armscope.query.Query;
import org.armscope.query.SearchRequest;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.Threads;
import org.armscope.workspace.SearchResult;
import org.armscope.workspace.open.WorkspaceException;

/// Asks the desk in the background. Every question gets a number; what comes back to one that is no
/// longer the latest is dropped.
final class Asker {

    private final Desk desk;
    private final Threads threads;
    private final AtomicLong latest = new AtomicLong();

    Asker(Desk desk, Threads threads) {
        this.desk = desk;
        this.threads = threads;
    }

    /// Asks a new question.
    void ask(SearchRequest request, Consumer<Found> found, Consumer<String> failed) {
        long question = latest.incrementAndGet();
        threads.searching().execute(() -> search(question, request, found, failed));
    }

    /// Asks for another page of the question asked last.
    void askOn(SearchRequest request, Consumer<Found> found, Consumer<String> failed) {
        long question = latest.get();
        threads.searching().execute(() -> search(question, request, found, failed));
    }

    private void search(
            long question, SearchRequest request, Consumer<Found> found, Consumer<String> failed) {
        if (isStale(question)) {
            return;
        }
        try {
            SearchResult result = desk.search(request, () -> isStale(question));
            SearchRequest answered = request;
            if (result.answer().total() == 0 && Unfinished.isAt(request.query())) {
                SearchRequest begun = request.asking(Unfinished.begun(request.query()));
                SearchResult likely = desk.search(begun, () -> isStale(question));
                if (likely.answer().total() > 0) {
                    result = likely;
                    answered = begun;
                }
            }
            Found all =
                    new Found(
                            answered,
                            sentence(desk.inWords(answered.query())),
                            result.answer(),
                            rows(result),
                            emptiness(answered, result.answer().total()));
            inWindow(question, () -> found.accept(all));
        } catch (WorkspaceException e) {
            inWindow(question, () -> failed.accept(Notice.reason(e)));
        }
    }

    private List<ResultRow> rows(SearchResult result) throws WorkspaceException {
        List<ResultRow> rows = new ArrayList<>();
        for (SearchResult.Row row : result.rows()) {
            boolean bare = row.hit().passages().isEmpty();
            String begins = bare ? Opening.of(desk.article(row.article().id())) : "";
            rows.add(ResultRow.of(row, begins));
        }
        return rows;
    }

    private Emptiness emptiness(SearchRequest request, long total) throws WorkspaceException {
        if (total > 0) {
            return Emptiness.NONE;
        }
        if (request.query() instanceof Query.All) {
            return Emptiness.NO_ARTICLES;
        }
        SearchRequest all = SearchRequest.of(new Query.All(), 0);
        boolean holdsNone = desk.search(all, () -> false).answer().total() == 0;
        return holdsNone ? Emptiness.NO_ARTICLES : Emptiness.NO_HITS;
    }

    private boolean isStale(long question) {
        return latest.get() != question;
    }

    private void inWindow(long question, Runnable change) {
        threads.window()
                .execute(
                        () -> {
                            if (!isStale(question)) {
                                change.run();
                            }
                        });
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
