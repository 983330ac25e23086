package org.armscope.workspace.upkeep;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.armscope.annotation.Annotations;
import org.armscope.article.Article;
import org.armscope.library.table.Annotated;
import org.jspecify.annotations.Nullable;

/// Puts stored articles into the index while others are read and stored, on several threads. For
/// one ingest.
public final class Indexing {

    /// Articles put by one thread in one go.
    private static final int PIECE = 32;

    private final IndexKeeper index;
    private final Workers workers;
    private List<Future<?>> underWay = List.of();

    public Indexing(IndexKeeper index, Workers workers) {
        this.index = index;
        this.workers = workers;
    }

    /// An article to be indexed with what was found in it.
    public record Changed(Article article, @Nullable Annotated annotated) {}

    /// Begins to index these articles, once those given before are done. Each article may be given
    /// once.
    public void begin(List<Changed> articles) throws IOException {
        await();
        List<Future<?>> pieces = new ArrayList<>();
        for (int from = 0; from < articles.size(); from += PIECE) {
            List<Changed> piece = articles.subList(from, Math.min(articles.size(), from + PIECE));
            pieces.add(workers.index(() -> put(piece)));
        }
        underWay = pieces;
    }

    /// Waits until all is indexed and written out, by all threads at once.
    public void finish() throws IOException {
        await();
        List<Future<?>> parts = new ArrayList<>();
        for (int i = 0; i < workers.threads(); i++) {
            parts.add(workers.index(this::writeOut));
        }
        underWay = parts;
        await();
    }

    private void await() throws IOException {
        for (Future<?> piece : underWay) {
            Workers.await(piece);
        }
    }

    private int put(List<Changed> articles) throws IOException {
        return index.<Integer, IOException>use(
                current -> {
                    for (Changed changed : articles) {
                        Annotated annotated = changed.annotated();
                        current.put(
                                changed.article(),
                                annotated == null ? Annotations.NONE : annotated.annotations());
                    }
                    return articles.size();
                });
    }

    private int writeOut() throws IOException {
        return index.<Integer, IOException>use(
                current -> {
                    current.writeOut();
                    return 0;
                });
    }
}
