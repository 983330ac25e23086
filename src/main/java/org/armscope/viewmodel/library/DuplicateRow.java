package org.armscope.viewmodel.library;

import org.armscope.article.ArticleId;
import org.armscope.article.InWords;
import org.armscope.workspace.intake.Sources;

/// A file that is a copy, as a list shows it.
///
/// @param own the path of the article's own file
public record DuplicateRow(
        String file, String path, ArticleId article, String heading, String reference, String own) {

    static DuplicateRow of(Sources.Duplicate duplicate) {
        return new DuplicateRow(
                String.valueOf(duplicate.file().getFileName()),
                duplicate.file().toString(),
                duplicate.of().id(),
                duplicate.of().heading().text(),
                InWords.reference(duplicate.of().header()),
                duplicate.of().source().path().toString());
    }
}
