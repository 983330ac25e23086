package org.armscope.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.Mention;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.ingest.ArticleParser;
import org.armscope.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/// A text and what the whole extraction finds in it.
record Extracted(String text, Annotations annotations) {

    private static final Extractor EXTRACTOR = new Extractor(lexicon());

    /// The text as an article of the issue of this day, or of no known issue.
    static Extracted of(String text, @Nullable String day) {
        return new Extracted(
                text,
                EXTRACTOR.extract(ArticleParser.parse(text), day == null ? null : issue(day)));
    }

    static IssueDate issue(String day) {
        LocalDate date = LocalDate.parse(day);
        return new IssueDate(
                date, date, date, Precision.DAY, IssueDate.Basis.DERIVED, "as the test says");
    }

    <M extends Mention> List<M> all(Class<M> kind) {
        return annotations.of(kind);
    }

    String printed(Annotation annotation) {
        return annotation.span().in(text);
    }

    private static Lexicon lexicon() {
        try {
            return Lexicon.bundled();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
