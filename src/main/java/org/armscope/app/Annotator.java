package org.armscope.app;

import java.io.IOException;
import org.armscope.annotation.Annotations;
import org.armscope.article.Article;
import org.armscope.extraction.Extractor;
import org.armscope.lexicon.Lexicon;
import org.armscope.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;

/// Annotates articles as they are opened, with the bundled lexicon, which is read at the first
/// article. Safe to share between threads.
final class Annotator {

    private @Nullable Extractor extractor;

    Annotations annotate(Article article) throws WorkspaceException {
        return ready().extract(article.content(), article.issueDate());
    }

    private synchronized Extractor ready() throws WorkspaceException {
        if (extractor == null) {
            try {
                extractor = new Extractor(Lexicon.bundled());
            } catch (IOException e) {
                throw new WorkspaceException(
                        "The bundled lexicon cannot be read; install Armscope again.", e);
            }
        }
        return extractor;
    }
}
