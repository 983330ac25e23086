package org.armscope.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.armscope.extraction.Extractor;
import org.armscope.ingest.ArticleParser;
import org.armscope.text.CodePoints;
import org.armscope.text.Span;

/// How well the events found in short articles written for the project agree with what was judged
/// by hand.
final class FreshArticles {

    private final Extractor extractor;

    FreshArticles(Extractor extractor) {
        this.extractor = extractor;
    }

    /// @param name of the test resource
    EventScore measure(String name) throws IOException {
        return measure(JudgedArticle.read(name));
    }

    EventScore measure(Path file) throws IOException {
        return measure(JudgedArticle.of(Files.readAllLines(file)));
    }

    private EventScore measure(List<JudgedArticle> articles) {
        EventScore score = new EventScore(true);
        articles.forEach(article -> add(score, article));
        return score;
    }

    private void add(EventScore score, JudgedArticle article) {
        JudgedArticle.Written written = article.written();
        CodePoints points = new CodePoints(written.text());
        List<EventRow> rows = new ArrayList<>();
        for (int i = 0; i < written.spans().size(); i++) {
            JudgedArticle.Sentence judged = article.sentences().get(i);
            String kind = judged.kind();
            if (kind != null) {
                Span span = points.toCodePoints(written.spans().get(i));
                rows.add(row(article, span, kind, judged));
            }
        }
        score.add(
                written.text(),
                rows,
                extractor.extract(ArticleParser.parse(written.text()), article.issue()).events());
    }

    private static EventRow row(
            JudgedArticle article, Span span, String kind, JudgedArticle.Sentence judged) {
        return new EventRow(
                article.header(),
                span,
                kind,
                judged.status(),
                null,
                null,
                true,
                judged.days(),
                false);
    }
}
