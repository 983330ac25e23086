package org.armscope.ingest;

import java.nio.file.Path;
import org.armscope.article.ArticleText;
import org.armscope.article.Source;

/// What came of reading one file.
public sealed interface Reading {

    /// The file was read whole.
    record Read(ArticleText content, Source source) implements Reading {}

    /// The file was not read.
    ///
    /// @param sentence for a person: what is the matter with the file and what to do
    record Rejected(Path file, Reason reason, String sentence) implements Reading, Found {

        @Override
        public Path path() {
            return file;
        }
    }
}
