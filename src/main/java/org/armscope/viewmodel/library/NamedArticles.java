package org.armscope.viewmodel.library;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.armscope.article.ArticleId;

/// The files of the articles in the library, by id.
record NamedArticles(Map<ArticleId, String> files) {

    NamedArticles {
        files = Map.copyOf(files);
    }

    static NamedArticles of(List<LibraryRow> rows) {
        return new NamedArticles(
                rows.stream()
                        .collect(
                                Collectors.toMap(
                                        LibraryRow::id, LibraryRow::file, (one, other) -> one)));
    }

    String fileOf(ArticleId id) {
        return files.getOrDefault(id, "article " + id);
    }
}
