package org.armscope.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.armscope.annotation.Annotations;
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
import org.armscope.extraction.Extractor;
import org.armscope.index.plan.NameBook;
import org.armscope.index.search.SearchException;
import org.armscope.index.source.Sources;
import org.armscope.index.source.TextSource;
import org.armscope.lexicon.Lexicon;
import org.armscope.lexicon.UserLexicon;
import org.armscope.query.ConcordanceLine;
import org.armscope.query.Occurrence;
import org.armscope.query.Parsed;
import org.armscope.query.Query;
import org.armscope.query.QueryParser;
import org.armscope.query.SearchRequest;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Articles for tests, kept in memory as a library would keep them.
public final class Shelf implements TextSource {

    private final Map<ArticleId, Article> articles = new LinkedHashMap<>();
    private final Map<ArticleId, Annotations> annotations = new HashMap<>();

    /// An article with a printed header, a date `number` days into 2000, and this body.
    public Shelf add(int number, String body) {
        return add(number, null, body, LocalDate.of(2000, 1, 1).plusDays(number));
    }

    Shelf add(int number, @Nullable String title, String body, @Nullable LocalDate day) {
        String head =
                "Publication: Monitor Volume: 7 Issue: "
                        + number
                        + (title == null ? "" : "\nTitle: " + title);
        String text = head + "\n\n" + body;
        Header header =
                new Header(
                        new Span(0, head.length()),
                        ArticleKind.ARTICLE,
                        "Monitor",
                        7,
                        number,
                        null,
                        title,
                        null,
                        null,
                        null,
                        null);
        Heading heading = new Heading(title == null ? "About" : title, title != null);
        IssueDate date =
                day == null
                        ? null
                        : new IssueDate(
                                day,
                                day,
                                day,
                                Precision.DAY,
                                IssueDate.Basis.PRINTED,
                                "The header states it.");
        ArticleText content =
                new ArticleText(
                        text,
                        TextHash.of(text),
                        header,
                        heading,
                        new Span(head.length() + 2, text.length()),
                        null);
        Source source = new Source(Path.of("/a" + number), 1, Instant.EPOCH, "UTF-8");
        return add(new Article(id(number), source, content, date));
    }

    private Shelf add(Article article) {
        articles.put(article.id(), article);
        return this;
    }

    static ArticleId id(int number) {
        return new ArticleId("%012x".formatted(number));
    }

    /// What is marked of a match: `guns … Seoul`.
    static String words(Occurrence found, Article article) {
        return found.words().stream()
                .map(span -> span.in(article.text()))
                .collect(Collectors.joining(" … "));
    }

    /// How many lines each article has in the concordance of a query.
    static Map<ArticleId, Long> lines(ArticleIndex index, Query query)
            throws IOException, SearchException {
        return index.concordance(SearchRequest.of(query, 100), 20, () -> false).stream()
                .collect(Collectors.groupingBy(ConcordanceLine::article, Collectors.counting()));
    }

    static int number(ArticleId id) {
        return Integer.parseInt(id.value(), 16);
    }

    Article get(int number) {
        return Objects.requireNonNull(articles.get(id(number)));
    }

    List<Article> all() {
        return List.copyOf(articles.values());
    }

    /// Lets the extraction say what is mentioned in each article.
    Shelf annotated() throws IOException {
        Extractor extractor = new Extractor(Lexicon.bundled());
        for (Article article : articles.values()) {
            annotations.put(
                    article.id(),
                    extractor.extract(article.content(), article.dated().orElse(null)));
        }
        return this;
    }

    Annotations annotations(int number) {
        return annotations.getOrDefault(id(number), Annotations.NONE);
    }

    private Map<ArticleId, Annotations> annotations(Collection<ArticleId> ids) {
        return ids.stream()
                .filter(annotations::containsKey)
                .collect(Collectors.toMap(id -> id, id -> annotations(number(id))));
    }

    /// A new index of all of them, which knows the names of the lexicon.
    public ArticleIndex index(Path folder) throws IOException {
        Sources sources =
                new Sources(this, this::annotations, () -> NameBook.with(UserLexicon.NONE));
        ArticleIndex index = ArticleIndex.create(folder, sources);
        for (Article article : articles.values()) {
            index.put(article, annotations(number(article.id())));
        }
        index.commit(1);
        index.refresh();
        return index;
    }

    @Override
    public Map<ArticleId, String> texts(Collection<ArticleId> ids) {
        return articles.values().stream()
                .filter(article -> ids.contains(article.id()))
                .collect(Collectors.toMap(Article::id, Article::text));
    }

    public static Query query(String text) {
        return switch (new QueryParser().parse(text)) {
            case Parsed.Ok(Query query) -> query;
            case Parsed.Wrong wrong -> throw new IllegalArgumentException(wrong.reason());
        };
    }
}
