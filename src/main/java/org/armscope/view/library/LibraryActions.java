package org.armscope.view.library;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.armscope.annotation.mark.ReadingState;
import org.armscope.article.ArticleId;

/// What can be done from the library pane with the rest of the window.
///
/// @param open opens an article
/// @param stage says how far an article is read
/// @param correct begins to correct an article's header
/// @param ask types a query
/// @param ingest reads files once more
/// @param watchFolder lets a person choose a folder to be watched
public record LibraryActions(
        Consumer<ArticleId> open,
        BiConsumer<ArticleId, ReadingState.Stage> stage,
        Consumer<ArticleId> correct,
        Consumer<String> ask,
        Consumer<List<Path>> ingest,
        Runnable watchFolder) {}
