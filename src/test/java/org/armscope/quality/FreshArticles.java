package org.armscope.quality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.EventMention;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.extraction.Extractor;
import org.armscope.ingest.ArticleParser;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Short articles written for the project, each sentence judged by hand, and how well the events
/// found in them agree.
final class FreshArticles {

    private static final String NONE = "-";

    private final Extractor extractor;

    FreshArticles(Extractor extractor) {
        this.extractor = extractor;
    }

    /// @param name of the test resource
    EventScore measure(String name) throws IOException {
        EventScore score = new EventScore(true);
        String header = "";
        LocalDate day = LocalDate.EPOCH;
        List<String[]> sentences = new ArrayList<>();
        for (String line : lines(name)) {
            String[] fields = line.split("\t", -1);
            if (line.startsWith("@")) {
                add(score, header, day, sentences);
                sentences.clear();
                header = fields[0].substring(1);
                day = LocalDate.parse(fields[1]);
            } else {
                sentences.add(fields);
            }
        }
        add(score, header, day, sentences);
        return score;
    }

    private void add(EventScore score, String header, LocalDate day, List<String[]> sentences) {
        StringBuilder text = new StringBuilder(header).append("\n\n");
        List<EventRow> rows = new ArrayList<>();
        for (String[] fields : sentences) {
            String sentence = fields[4];
            text.append(sentence.endsWith(".") || sentence.endsWith("\"") ? "" : "\n\n");
            int start = text.codePointCount(0, text.length());
            int length = sentence.codePointCount(0, sentence.length());
            if (!fields[0].equals(NONE)) {
                rows.add(row(header, new Span(start, start + length), fields));
            }
            text.append(sentence).append(' ');
        }
        IssueDate issue =
                new IssueDate(day, day, day, Precision.DAY, IssueDate.Basis.DERIVED, "given");
        String whole = text.toString();
        score.add(
                whole,
                rows,
                extractor.extract(ArticleParser.parse(whole), issue).of(EventMention.class));
    }

    private static EventRow row(String header, Span span, String[] fields) {
        @Nullable DayRange days =
                fields[2].isEmpty()
                        ? null
                        : new DayRange(LocalDate.parse(fields[2]), LocalDate.parse(fields[3]));
        String status = fields[1].equals(NONE) ? null : fields[1];
        return new EventRow(header, span, fields[0], status, null, null, true, days, false);
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = FreshArticles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("The test resource " + name + " is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
