package org.armscope.library.table;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.article.ArticleText;
import org.armscope.article.IssueDate;
import org.armscope.article.Source;
import org.armscope.article.TextHash;
import org.armscope.library.sql.Cells;
import org.armscope.library.sql.Session;
import org.armscope.library.sql.Writer;
import org.jspecify.annotations.Nullable;

/// The rules by which texts become articles:
///
/// - The same path is the same article; a changed text is a new version of it.
/// - A text that an article holds at present makes any further path a duplicate of it.
/// - A duplicate whose text changes goes its own way.
/// - Where an article's text changes, the first of its duplicates becomes an article with the text
///   they still have, and the others become duplicates of that one. So each file's text is always
///   the present text of its article.
public final class Storing {

    private static final String COLUMNS = String.join(", ", ArticleRow.CONTENT);

    private static final String INSERT =
            "INSERT INTO article (id, changed, "
                    + COLUMNS
                    + ") VALUES (?, ?, "
                    + String.join(", ", Collections.nCopies(ArticleRow.CONTENT.size(), "?"))
                    + ") ON CONFLICT (id) DO NOTHING RETURNING number";

    private static final String INSERT_COPY =
            "INSERT INTO article (id, changed, "
                    + COLUMNS
                    + ") SELECT ?, ?, "
                    + COLUMNS
                    + " FROM article WHERE number = ?"
                    + " ON CONFLICT (id) DO NOTHING RETURNING number";

    private static final String UPDATE =
            ArticleRow.CONTENT.stream()
                    .map(column -> column + " = ?")
                    .collect(
                            Collectors.joining(
                                    ", ", "UPDATE article SET changed = ?, ", " WHERE number = ?"));

    private final Session session;
    private final Writer writer;

    public Storing(Session session, Writer writer) {
        this.session = session;
        this.writer = writer;
    }

    public Stored store(
            ArticleText content,
            Source source,
            @Nullable IssueDate date,
            @Nullable Annotated annotated)
            throws SQLException {
        Optional<FileTable.Holding> known = FileTable.find(session, source.path().toString());
        if (known.isEmpty()) {
            return arrive(content, source, date, annotated);
        }
        FileTable.Holding holding = known.get();
        boolean isArticle = holding.state() == KnownFile.State.ARTICLE;
        if (holding.hash().equals(content.hash())) {
            FileTable.put(session, source, holding.number(), holding.state());
            if (isArticle) {
                refresh(holding, content, date);
                annotate(holding.place(), content, date, annotated);
            }
            return new Stored.Unchanged(holding.article());
        }
        return isArticle
                ? renew(holding, content, source, date, annotated)
                : arrive(content, source, date, annotated);
    }

    private Stored arrive(
            ArticleText content,
            Source source,
            @Nullable IssueDate date,
            @Nullable Annotated annotated)
            throws SQLException {
        Optional<FileTable.Holding> twin = Articles.holding(session, content.hash());
        if (twin.isPresent()) {
            FileTable.put(session, source, twin.get().number(), KnownFile.State.DUPLICATE);
            return new Stored.DuplicateOf(twin.get().article());
        }
        List<@Nullable Object> values = ArticleRow.values(content, date);
        Place place = insert(INSERT, content.hash(), values);
        addVersion(place.number(), content, source);
        annotate(place, content, date, annotated);
        FileTable.put(session, source, place.number(), KnownFile.State.ARTICLE);
        return new Stored.NewArticle(place.id());
    }

    private Stored renew(
            FileTable.Holding holding,
            ArticleText content,
            Source source,
            @Nullable IssueDate date,
            @Nullable Annotated annotated)
            throws SQLException {
        leaveToDuplicates(holding);
        addVersion(holding.number(), content, source);
        update(holding.number(), content, date);
        annotate(holding.place(), content, date, annotated);
        FileTable.put(session, source, holding.number(), KnownFile.State.ARTICLE);
        return new Stored.NewVersion(holding.article(), holding.hash());
    }

    private void annotate(
            Place article,
            ArticleText content,
            @Nullable IssueDate date,
            @Nullable Annotated annotated)
            throws SQLException {
        if (annotated != null) {
            AnnotationTable.put(session, article, content.hash(), date, annotated);
        }
    }

    /// The text may be the same and yet be read otherwise by a newer program, or dated otherwise.
    private void refresh(FileTable.Holding holding, ArticleText content, @Nullable IssueDate date)
            throws SQLException {
        ArticleSummary present = Articles.summary(session, holding.article()).orElseThrow();
        ArticleSummary now =
                ArticleSummary.of(new Article(present.id(), present.source(), content, date));
        if (!present.equals(now)) {
            update(holding.number(), content, date);
        }
    }

    private void leaveToDuplicates(FileTable.Holding old) throws SQLException {
        Optional<String> heir = FileTable.firstDuplicate(session, old.number());
        if (heir.isEmpty()) {
            return;
        }
        Place place = insert(INSERT_COPY, old.hash(), List.of(old.number()));
        session.update(
                "INSERT INTO article_version (article, hash, form, text, modified)"
                        + " SELECT ?, hash, form, text, modified FROM article_version"
                        + " WHERE article = ? AND hash = ?",
                place.number(),
                old.number(),
                old.hash().hex());
        AnnotationTable.copy(session, old.number(), place.number());
        FileTable.moveDuplicates(session, old.number(), place.number(), heir.get());
    }

    /// Inserts under the first id that is free for a text with this hash.
    private Place insert(String sql, TextHash hash, List<? extends @Nullable Object> values)
            throws SQLException {
        List<@Nullable Object> all = new ArrayList<>();
        all.add(null);
        all.add(writer.revision());
        all.addAll(values);
        for (int attempt = 0; ; attempt++) {
            ArticleId id = ArticleId.first(hash, attempt);
            all.set(0, id.value());
            Optional<Long> number = session.first(sql, Cells::large, all.toArray());
            if (number.isPresent()) {
                return new Place(number.get(), id);
            }
        }
    }

    private void update(long number, ArticleText content, @Nullable IssueDate date)
            throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(writer.revision());
        values.addAll(ArticleRow.values(content, date));
        values.add(number);
        session.update(UPDATE, values.toArray());
    }

    /// A text that the article had once before is kept once.
    private void addVersion(long article, ArticleText content, Source source) throws SQLException {
        StoredText stored = StoredText.of(content.text());
        session.update(
                "INSERT INTO article_version (article, hash, form, text, modified)"
                        + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (article, hash) DO NOTHING",
                article,
                content.hash().hex(),
                stored.form(),
                stored.bytes(),
                FileTimes.toNanos(source.modified()));
    }
}
