package org.armscope.quality;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.EventMention;
import org.armscope.article.ArticleText;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.extraction.Extractor;
import org.armscope.ingest.ArticleParser;
import org.armscope.lexicon.Lexicon;
import org.armscope.text.Span;
import org.junit.jupiter.api.Test;

/// Floors a little below what was measured on short articles written for the project, in which many
/// sentences tell of Koreas, debts, spies or other buyers and are no arms dealings.
class PhrasingTest {

    private record Judged(String kind, String status, String sentence) {}

    private final Share recall = new Share();
    private final Share precision = new Share();
    private final Share kinds = new Share();
    private final Share statuses = new Share();

    @Test
    void eventsOfManyPhrasingsAreFoundAndOtherSentencesMakeNone() throws IOException {
        Extractor extractor = new Extractor(Lexicon.bundled());
        String header = "";
        LocalDate day = LocalDate.MIN;
        List<Judged> article = new ArrayList<>();
        for (String line : lines()) {
            String[] fields = line.split("\t", -1);
            if (line.startsWith("@")) {
                measure(extractor, header, day, article);
                article.clear();
                header = fields[0].substring(1);
                day = LocalDate.parse(fields[1]);
            } else {
                article.add(new Judged(fields[0], fields[1], fields[2]));
            }
        }
        measure(extractor, header, day, article);
        assertTrue(recall.value() >= 0.90, () -> "recall " + recall.value());
        assertTrue(precision.value() >= 0.96, () -> "precision " + precision.value());
        assertTrue(kinds.value() >= 0.91, () -> "kind " + kinds.value());
        // of all judged events: one more that is found then never counts against them
        assertTrue(kinds.of(recall) >= 0.83, () -> "kind " + kinds.of(recall));
        assertTrue(statuses.of(recall) >= 0.78, () -> "status " + statuses.of(recall));
    }

    private void measure(Extractor extractor, String header, LocalDate day, List<Judged> article) {
        if (article.isEmpty()) {
            return;
        }
        StringBuilder body = new StringBuilder(header).append("\n\n");
        article.forEach(judged -> body.append(judged.sentence()).append(' '));
        ArticleText text = ArticleParser.parse(body.toString());
        IssueDate issue =
                new IssueDate(day, day, day, Precision.DAY, IssueDate.Basis.DERIVED, "given");
        List<EventMention> events =
                extractor.extract(text, issue).events().stream()
                        .filter(EventMention::koreaArms)
                        .toList();
        article.forEach(judged -> compare(body, judged, events));
    }

    private void compare(StringBuilder body, Judged judged, List<EventMention> events) {
        int start = body.indexOf(judged.sentence());
        Span sentence = new Span(start, start + judged.sentence().length());
        List<EventMention> here =
                events.stream().filter(event -> sentence.contains(event.span())).toList();
        boolean wanted = !judged.kind().equals("-");
        if (!here.isEmpty()) {
            precision.add(wanted, judged.sentence());
        }
        if (wanted) {
            recall.add(!here.isEmpty(), judged.sentence());
        }
        if (wanted && !here.isEmpty()) {
            kinds.add(
                    here.stream().anyMatch(event -> event.kind().word().equals(judged.kind())),
                    judged.sentence());
            statuses.add(
                    here.stream().anyMatch(event -> status(event).equals(judged.status())),
                    judged.sentence());
        }
    }

    private static String status(EventMention event) {
        return event.status() == null ? "-" : event.status().status().word();
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = PhrasingTest.class.getResourceAsStream("/events/phrasings.tsv")) {
            if (in == null) {
                throw new IOException("The test resource /events/phrasings.tsv is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
