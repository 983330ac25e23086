package org.armscope.library.work;

import java.time.Instant;
import java.util.Optional;
import org.armscope.annotation.mark.ArticleMark;
import org.armscope.annotation.mark.ReadingState.Resume;
import org.armscope.annotation.mark.ReadingState.Stage;
import org.armscope.article.ArticleId;
import org.armscope.article.TextHash;
import org.armscope.library.sql.LibraryException;
import org.armscope.library.sql.Tables;

/// How far articles are being read and where the reader was left: noted without a step that could
/// be undone.
public final class ReadingProgress {

    private final Tables tables;

    ReadingProgress(Tables tables) {
        this.tables = tables;
    }

    /// Notes that an article of which nobody said how far it is read is being read; not a step.
    ///
    /// @return false if it was begun or read before
    public boolean begin(ArticleId article, Instant now) throws LibraryException {
        return tables.change(
                session -> {
                    ItemKey key = new ItemKey(ItemKind.ARTICLE, article.value());
                    ArticleMark mark =
                            ItemTable.get(session, key)
                                    .map(item -> (ArticleMark) item.value())
                                    .orElse(ArticleMark.none(article));
                    if (mark.stage() != Stage.UNREAD) {
                        return false;
                    }
                    Journal.note(session, Item.of(mark.withStage(Stage.READING, now)));
                    return true;
                });
    }

    /// Notes where the reader was left; not a step.
    public void leave(ArticleId article, Resume at) throws LibraryException {
        tables.change(
                session -> {
                    session.update(
                            "INSERT OR REPLACE INTO reading_place (article, hash, place)"
                                    + " SELECT number, ?, ? FROM article WHERE id = ?",
                            at.version().hex(),
                            at.offset(),
                            article.value());
                    return article;
                });
    }

    /// Where the reader was left.
    public Optional<Resume> resume(ArticleId article) throws LibraryException {
        return tables.read(
                session ->
                        session.first(
                                "SELECT r.hash, r.place FROM reading_place r JOIN article a"
                                        + " ON a.number = r.article WHERE a.id = ?",
                                row -> new Resume(new TextHash(row.text()), row.number()),
                                article.value()));
    }
}
