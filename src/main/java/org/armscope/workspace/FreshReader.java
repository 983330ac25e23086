package org.armscope.workspace;

import java.io.IOException;
import java.nio.file.Path;
import org.armscope.article.ArticleText;
import org.armscope.article.IssueDate;
import org.armscope.article.Source;
import org.armscope.extraction.IssueDating;
import org.armscope.ingest.ArticleReader;
import org.armscope.ingest.Reading;
import org.jspecify.annotations.Nullable;

/// All that is done with one file before it is stored. For any number of threads.
final class FreshReader {

    private final ArticleReader reader;
    private final IssueDating dating;
    private final @Nullable Rules rules;

    /// @param rules by which the texts are annotated; null leaves them without
    FreshReader(ArticleReader reader, IssueDating dating, @Nullable Rules rules) {
        this.reader = reader;
        this.dating = dating;
        this.rules = rules;
    }

    Fresh read(Path file) throws IOException {
        Reading reading = reader.read(file);
        if (reading instanceof Reading.Read(ArticleText content, Source ignored)) {
            IssueDate date = dating.date(content).orElse(null);
            return new Fresh(reading, date, rules == null ? null : rules.annotate(content, date));
        }
        return new Fresh(reading, null, null);
    }
}
