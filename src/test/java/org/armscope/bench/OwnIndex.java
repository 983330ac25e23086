package org.armscope.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleKind;
import org.armscope.article.ArticleText;
import org.armscope.article.Header;
import org.armscope.article.Heading;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.article.Source;
import org.armscope.article.TextHash;
import org.armscope.index.ArticleIndex;
import org.armscope.index.source.Sources;
import org.armscope.query.Hit;
import org.armscope.query.Parsed;
import org.armscope.query.Passage;
import org.armscope.query.QueryParser;
import org.armscope.query.SearchRequest;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// The index of Armscope, with the texts in a database as the library keeps them.
final class OwnIndex implements SearchSide {

    private static final TextHash NO_HASH = TextHash.of("");

    private final TextTable table;
    private final QueryParser parser = new QueryParser();
    private @Nullable ArticleIndex index;

    OwnIndex(TextTable table) {
        this.table = table;
    }

    static ArticleId id(int number) {
        return new ArticleId("%012x".formatted(number * 2_654_435_761L & 0xffff_ffff_ffffL));
    }

    @Override
    public void build(Path folder, List<String> texts) throws IOException {
        try (ArticleIndex made = ArticleIndex.create(folder, Sources.of(table))) {
            for (int i = 0; i < texts.size(); i++) {
                made.put(article(i, texts.get(i)));
            }
            made.commit(1);
        }
    }

    private static Article article(int number, String text) {
        int head = text.indexOf("\n\n");
        String title = text.substring(text.indexOf("Title: ") + 7, head);
        LocalDate day = LocalDate.of(1995, 5, 1).plusDays(number % 10_000);
        Header header =
                new Header(
                        new Span(0, head),
                        ArticleKind.ARTICLE,
                        "Monitor",
                        day.getYear() - 1994,
                        day.getDayOfYear(),
                        null,
                        title,
                        null,
                        null,
                        null,
                        null);
        Span body = new Span(head + 2, text.length());
        ArticleText content =
                new ArticleText(text, NO_HASH, header, new Heading(title, true), body, null);
        IssueDate date =
                new IssueDate(day, day, day, Precision.DAY, IssueDate.Basis.PRINTED, "As printed.");
        Source source = new Source(Path.of("/p" + number), 1, Instant.EPOCH, "UTF-8");
        return new Article(id(number), source, content, date);
    }

    @Override
    public void open(Path folder) throws IOException {
        index = ArticleIndex.openForReading(folder, Sources.of(table));
    }

    @Override
    public int search(BenchQuery query) throws Exception {
        if (!(parser.parse(query.own()) instanceof Parsed.Ok(var parsed))) {
            throw new IllegalArgumentException(query.own());
        }
        StringBuilder shown = new StringBuilder();
        var answer = Objects.requireNonNull(index).search(SearchRequest.of(parsed, 20));
        for (Hit hit : answer.hits()) {
            shown.append(hit.id()).append('\n');
            for (Passage passage : hit.passages()) {
                shown.append(passage.text()).append('\n');
            }
        }
        return shown.length();
    }

    @Override
    public void close() throws IOException {
        if (index != null) {
            index.close();
        }
    }
}
