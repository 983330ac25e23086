package org.armscope.quality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.armscope.annotation.DayRange;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// A short article written for the project, each sentence judged by hand.
///
/// @param header as `Publication: Monitor Volume: 5 Issue: 160`
public record JudgedArticle(String header, LocalDate day, List<Sentence> sentences) {

    private static final String NONE = "-";

    /// Kind, status, first day, last day, sentence; without the days where they were not judged.
    private static final int FIELDS = 5;

    /// What ends a sentence, also before an endnote's number; other lines are headlines.
    private static final Pattern ENDED = Pattern.compile("[.\"\u201d?!)]\\d*$");

    /// A sentence as it was judged.
    ///
    /// @param kind null where the sentence is no dealing of Russia with a Korea in arms
    /// @param status null where no deal is at stake, `?` where that was not judged
    /// @param days null where they were not judged
    /// @param opens true for the first of a paragraph, before which an empty line stands
    public record Sentence(
            @Nullable String kind,
            @Nullable String status,
            @Nullable DayRange days,
            String text,
            boolean opens) {

        /// True for what stands behind an empty line: a new paragraph, or a headline.
        boolean standsApart() {
            return opens || !ENDED.matcher(text).find();
        }
    }

    /// The article as a file would hold it, and where in it each sentence stands.
    ///
    /// @param spans in UTF-16 units
    public record Written(String text, List<Span> spans) {}

    public Written written() {
        StringBuilder text = new StringBuilder(header).append("\n\n");
        List<Span> spans = new ArrayList<>();
        for (Sentence sentence : sentences) {
            text.append(sentence.standsApart() ? "\n\n" : "");
            spans.add(new Span(text.length(), text.length() + sentence.text().length()));
            text.append(sentence.text()).append(' ');
        }
        return new Written(text.toString(), spans);
    }

    public IssueDate issue() {
        return new IssueDate(day, day, day, Precision.DAY, IssueDate.Basis.DERIVED, "given");
    }

    /// The articles of a test resource.
    public static List<JudgedArticle> read(String resource) throws IOException {
        try (InputStream in = JudgedArticle.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("The test resource " + resource + " is missing.");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        }
    }

    /// The articles that some lines hold, in the form that `fresh-mend.tsv` tells of.
    public static List<JudgedArticle> of(List<String> lines) {
        List<JudgedArticle> articles = new ArrayList<>();
        boolean opens = false;
        for (String line : lines) {
            String[] fields = line.split("\t", -1);
            if (line.startsWith("@")) {
                LocalDate day = LocalDate.parse(fields[1]);
                articles.add(new JudgedArticle(fields[0].substring(1), day, new ArrayList<>()));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                articles.getLast().sentences().add(sentence(fields, opens));
            }
            opens = line.isEmpty();
        }
        return articles;
    }

    private static Sentence sentence(String[] fields, boolean opens) {
        DayRange days =
                fields.length < FIELDS || fields[2].isEmpty()
                        ? null
                        : new DayRange(LocalDate.parse(fields[2]), LocalDate.parse(fields[3]));
        return new Sentence(
                orNull(fields[0]), orNull(fields[1]), days, fields[fields.length - 1], opens);
    }

    private static @Nullable String orNull(String field) {
        return field.equals(NONE) ? null : field;
    }
}
