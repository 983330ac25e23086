package org.armscope.view.library;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.armscope.article.ArticleId;

/// What can be done from the library pane with the rest of the window.
///
/// @param open opens an article
/// @param ask types a query
/// @param ingest reads files once more
/// @param watchFolder lets a person choose a folder to be watched
public record LibraryActions(
        Consumer<ArticleId> open,
        Consumer<String> ask,
        Consumer<List<Path>> ingest,
        Runnable watchFolder) {}
