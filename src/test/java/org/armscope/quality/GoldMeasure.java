package org.armscope.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.armscope.annotation.Annotations;
import org.armscope.article.ArticleText;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.extraction.Extractor;
import org.armscope.ingest.ArticleParser;
import org.armscope.lexicon.Lexicon;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Prints how well the extraction does on the articles annotated by hand. Of the check half it
/// prints the totals only.
///
/// Arguments: the folder that holds `articles` and `gold` (`../shared` if none is given), and, if
/// wanted, a folder that gets one JSONL file of predictions an article.
public final class GoldMeasure {

    private static final int ROUNDS = 400;

    private final Extractor extractor;
    private final Lexicon lexicon;

    GoldMeasure(Lexicon lexicon) {
        this.lexicon = lexicon;
        extractor = new Extractor(lexicon);
    }

    public static void main(String... args) throws IOException {
        Path shared = Path.of(args.length > 0 ? args[0] : "../shared");
        if (Files.notExists(shared.resolve("gold"))) {
            System.out.println(
                    "No articles annotated by hand in " + shared + ": name their folder.");
            return;
        }
        List<GoldArticle> articles = GoldArticle.in(shared);
        GoldMeasure measure = new GoldMeasure(Lexicon.bundled());
        Measure develop = measure.of(articles.stream().filter(a -> !a.isCheck()).toList());
        System.out.println("develop");
        develop.lines().forEach(System.out::println);
        develop.errors().forEach(error -> System.out.println("  " + error));
        System.out.println("check");
        Measure check = measure.of(articles.stream().filter(GoldArticle::isCheck).toList());
        check.lines().forEach(System.out::println);
        System.out.printf(Locale.ROOT, "%.3f ms per KB, warm%n", measure.speed(articles));
        if (args.length > 1) {
            measure.write(articles, Path.of(args[1]));
        }
    }

    Measure of(List<GoldArticle> articles) {
        Measure measure = new Measure(lexicon);
        for (GoldArticle article : articles) {
            measure.add(article, predict(article));
        }
        return measure;
    }

    private List<GoldRow> predict(GoldArticle article) {
        return new Predicted(article.text()).rows(extract(article));
    }

    Annotations extract(GoldArticle article) {
        return extractor.extract(parse(article), date(article.date()));
    }

    private static ArticleText parse(GoldArticle article) {
        return ArticleParser.parse(article.text());
    }

    private static IssueDate date(LocalDate day) {
        return new IssueDate(day, day, day, Precision.DAY, IssueDate.Basis.DERIVED, "gold");
    }

    /// Milliseconds per thousand characters, the best of several rounds over all articles.
    private double speed(List<GoldArticle> articles) {
        List<ArticleText> texts = articles.stream().map(GoldMeasure::parse).toList();
        long length = texts.stream().mapToLong(text -> text.text().length()).sum();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < texts.size(); i++) {
                extractor.extract(texts.get(i), date(articles.get(i).date()));
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        return best / 1e6 / (length / 1000.0);
    }

    private void write(List<GoldArticle> articles, Path folder) throws IOException {
        JsonMapper json = new JsonMapper();
        Files.createDirectories(folder);
        for (GoldArticle article : articles) {
            StringBuilder lines = new StringBuilder();
            for (GoldRow row : predict(article)) {
                ObjectNode node = json.createObjectNode();
                row.write(node);
                lines.append(json.writeValueAsString(node)).append('\n');
            }
            Files.writeString(folder.resolve(article.name() + ".jsonl"), lines);
        }
    }
}
