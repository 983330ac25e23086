package org.armscope.library.sql;

import java.sql.SQLException;
import java.util.Objects;
import org.armscope.article.ArticleId;
import org.jspecify.annotations.Nullable;

/// The library's tables, for the packages inside this one: they read and write by SQL, under the
/// library's rules for threads and transactions.
public final class Tables {

    private final Readers readers;
    private final @Nullable Writer writer;
    private final Database database;

    public Tables(Readers readers, @Nullable Writer writer, Database database) {
        this.readers = readers;
        this.writer = writer;
        this.database = database;
    }

    /// What is done by SQL in one go.
    @FunctionalInterface
    public interface Sql<T extends @Nullable Object> {
        T run(Session session) throws SQLException;
    }

    /// Reads what is committed.
    public <T> T read(Sql<T> reading) throws LibraryException {
        return readers.read(reading::run);
    }

    /// One change: a transaction of its own, on the disk when this returns, or part of the one this
    /// thread is in.
    public <T extends @Nullable Object> T change(Sql<T> change) throws LibraryException {
        return writer().change(change::run);
    }

    /// Says, within a change, that an article is not what it was: the index must take it anew.
    public void articleChanged(Session session, ArticleId article) throws SQLException {
        session.update(
                "UPDATE article SET changed = ? WHERE id = ?",
                Objects.requireNonNull(writer).revision(), // there is one, since this is a change
                article.value());
    }

    private Writer writer() throws LibraryException {
        if (writer == null) {
            throw database.readOnly();
        }
        return writer;
    }
}
