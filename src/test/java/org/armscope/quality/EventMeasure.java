package org.armscope.quality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.armscope.annotation.EventMention;
import org.armscope.article.ArticleText;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.extraction.Extractor;
import org.armscope.extraction.IssueDating;
import org.armscope.ingest.ArticleParser;
import org.armscope.lexicon.Lexicon;
import org.armscope.lexicon.time.DatedIssues;
import org.armscope.lexicon.time.IssueCalendar;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Prints how well events are found: on the articles annotated by hand, both halves, and on the
/// judged sentences of the bundled corpus and of fresh articles. Of the halves that only measure it
/// prints the totals alone.
///
/// Arguments: the folder that holds `articles` and `gold` (`../shared` if none is given), then
/// files of other articles judged in the form of `fresh-mend.tsv`; of these it prints the totals.
public final class EventMeasure {

    private static final Path CORPUS = Path.of("corpus");

    private final Extractor extractor;
    private final IssueDating dating;
    private final JsonMapper json = new JsonMapper();

    EventMeasure(Lexicon lexicon) throws IOException {
        extractor = new Extractor(lexicon);
        dating = new IssueDating(IssueCalendar.read(), DatedIssues.read());
    }

    public static void main(String... args) throws IOException {
        Path shared = Path.of(args.length > 0 ? args[0] : "../shared");
        EventMeasure measure = new EventMeasure(Lexicon.bundled());
        if (Files.exists(shared.resolve("gold/events.jsonl"))) {
            EventScore develop = measure.gold(shared, false);
            develop.errors().forEach(error -> System.out.println("develop " + error));
            print("develop", develop);
            print("check", measure.gold(shared, true));
        } else {
            System.out.println("No articles annotated by hand in " + shared + ": left out.");
        }
        EventScore corpus = measure.corpus();
        corpus.errors().forEach(error -> System.out.println("corpus " + error));
        print("corpus", corpus);
        FreshArticles fresh = new FreshArticles(measure.extractor);
        EventScore mend = fresh.measure("/events/fresh-mend.tsv");
        mend.errors().forEach(error -> System.out.println("fresh " + error));
        print("fresh, used to mend", mend);
        print("fresh, only measured", fresh.measure("/events/fresh-measure.tsv"));
        for (String set : List.of("annotated-choose", "annotated-measure")) {
            print(set, fresh.measure("/events/" + set + ".tsv"));
        }
        for (String set : List.of("measure", "lives", "briefs")) {
            print("nothing learnt from", fresh.measure("/events/unlearnt-" + set + ".tsv"));
        }
        for (String file : List.of(args).subList(Math.min(1, args.length), args.length)) {
            print(file, fresh.measure(Path.of(file)));
        }
    }

    private static void print(String name, EventScore score) {
        System.out.println(name);
        score.lines().forEach(System.out::println);
    }

    /// The articles annotated by hand: the half to check with, or the other.
    EventScore gold(Path shared, boolean check) throws IOException {
        List<String> lines = Files.readAllLines(shared.resolve("gold/events.jsonl"));
        Map<String, List<EventRow>> rows =
                lines.stream()
                        .filter(line -> !line.isBlank())
                        .map(line -> EventRow.gold(json.readTree(line)))
                        .collect(Collectors.groupingBy(EventRow::file));
        EventScore score = new EventScore(true);
        for (GoldArticle article : GoldArticle.in(shared)) {
            if (article.isCheck() == check) {
                List<EventRow> own = rows.getOrDefault(article.name(), List.of());
                score.add(article.text(), own, events(article.text(), date(article.date())));
            }
        }
        return score;
    }

    /// The judged sentences of the bundled corpus.
    EventScore corpus() throws IOException {
        Map<String, List<EventRow>> rows = new TreeMap<>();
        for (String line : resource("/deals/fact-sentences.jsonl")) {
            EventRow row = EventRow.fact(json.readTree(line));
            rows.computeIfAbsent(row.file(), file -> new ArrayList<>()).add(row);
        }
        EventScore score = new EventScore(false);
        for (Map.Entry<String, List<EventRow>> file : rows.entrySet()) {
            String text = Files.readString(CORPUS.resolve(file.getKey()));
            score.add(text, file.getValue(), events(text, null));
        }
        return score;
    }

    /// @param given the issue date where the program cannot tell it itself
    private List<EventMention> events(String text, @Nullable IssueDate given) {
        ArticleText article = ArticleParser.parse(text);
        return extractor.extract(article, dating.date(article).orElse(given)).events();
    }

    private static IssueDate date(LocalDate day) {
        return new IssueDate(day, day, day, Precision.DAY, IssueDate.Basis.DERIVED, "gold");
    }

    private static List<String> resource(String name) throws IOException {
        try (InputStream in = EventMeasure.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("The test resource " + name + " is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }
}
