package org.armscope.library;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.article.ArticleText;
import org.armscope.article.IssueDate;
import org.armscope.article.Source;
import org.armscope.article.TextHash;
import org.armscope.library.saved.Searches;
import org.armscope.library.sql.Access;
import org.armscope.library.sql.Cells;
import org.armscope.library.sql.Database;
import org.armscope.library.sql.Fault;
import org.armscope.library.sql.LibraryException;
import org.armscope.library.sql.Migrations;
import org.armscope.library.sql.Opening;
import org.armscope.library.sql.Readers;
import org.armscope.library.sql.Tables;
import org.armscope.library.sql.Work;
import org.armscope.library.sql.Writer;
import org.armscope.library.table.Annotated;
import org.armscope.library.table.Articles;
import org.armscope.library.table.FileOutcome;
import org.armscope.library.table.FileTable;
import org.armscope.library.table.KnownFile;
import org.armscope.library.table.OutcomeTable;
import org.armscope.library.table.Stored;
import org.armscope.library.table.Storing;
import org.jspecify.annotations.Nullable;

/// The database that owns the articles. What a method has stored when it returns outlives any
/// crash, except within [#inTransaction], where that holds once the whole step has returned.
///
/// Safe for many threads: reading never waits for writing, writing is one step at a time. Reading
/// sees what was committed, not what the present transaction has yet to commit.
public final class Library implements AutoCloseable {

    /// How many articles are in memory at once while all are visited.
    private static final int PAGE = 64;

    private final Database database;
    private final Readers readers;
    private final @Nullable Writer writer;

    private Library(Database database, Access access) throws SQLException {
        this.database = database;
        this.writer = access == Access.WRITE ? new Writer(database) : null;
        this.readers = new Readers(database);
    }

    /// Opens a library, or makes it if it is missing and opened for writing. The folder must exist.
    ///
    /// @throws LibraryException if the file is no library, damaged, or of a newer program; then
    ///     nothing in it was changed
    public static Library open(Path file, Access access) throws LibraryException {
        return open(file, access, Migrations.shipped());
    }

    static Library open(Path file, Access access, Migrations migrations) throws LibraryException {
        Database database = Opening.prepare(file, access, migrations);
        try {
            return new Library(database, access);
        } catch (SQLException e) {
            throw Fault.of(database.file(), e);
        }
    }

    /// What is done with each article of a visit.
    @FunctionalInterface
    public interface Visitor<E extends Exception> {
        void visit(Article article) throws LibraryException, E;
    }

    /// Runs the work as one transaction, the only one that writes meanwhile. If it throws, or if a
    /// change in it failed, nothing of it is stored. A transaction within another is part of it.
    public <T extends @Nullable Object, E extends Exception> T inTransaction(Work<T, E> work)
            throws LibraryException, E {
        return writer().inTransaction(work);
    }

    /// As [#inTransaction], except that a crash of the machine, though none of this program, may
    /// undo it as long as no later [#inTransaction] that changes something has returned: for the
    /// steps of a long work, the last of which confirms them all.
    public <T extends @Nullable Object, E extends Exception> T inLooseTransaction(Work<T, E> work)
            throws LibraryException, E {
        return writer().inLooseTransaction(work);
    }

    /// Stores what was read from a file, without annotations.
    public Stored store(ArticleText content, Source source, @Nullable IssueDate date)
            throws LibraryException {
        return store(content, source, date, null);
    }

    /// Stores what was read from a file; [Stored] says what came of it.
    ///
    /// @param date what is known of the issue date at present; replaces what was known before
    /// @param annotated what was found in this text, given this date; null if that is not known yet
    public Stored store(
            ArticleText content,
            Source source,
            @Nullable IssueDate date,
            @Nullable Annotated annotated)
            throws LibraryException {
        Writer to = writer();
        return to.change(
                session -> new Storing(session, to).store(content, source, date, annotated));
    }

    /// Notes what became of a path; replaces what was noted of it before.
    public void recordOutcome(FileOutcome outcome) throws LibraryException {
        writer().change(
                        session -> {
                            OutcomeTable.put(session, outcome);
                            return null;
                        });
    }

    /// The last outcome of each path, in the order of the paths.
    public List<FileOutcome> outcomes() throws LibraryException {
        return readers.read(OutcomeTable::all);
    }

    /// All files whose text is in the library, by absolute path.
    public Map<String, KnownFile> knownFiles() throws LibraryException {
        return readers.read(FileTable::known);
    }

    /// The article that holds the text of a file, given by its absolute path.
    public Optional<ArticleId> articleOf(String path) throws LibraryException {
        return readers.read(session -> FileTable.article(session, path));
    }

    /// All articles by their best date, then id; the undated last.
    public List<ArticleSummary> summaries() throws LibraryException {
        return readers.read(Articles::summaries);
    }

    public Optional<ArticleSummary> summary(ArticleId id) throws LibraryException {
        return readers.read(session -> Articles.summary(session, id));
    }

    public Optional<Article> article(ArticleId id) throws LibraryException {
        return readers.read(session -> Articles.article(session, id));
    }

    /// The present text of an article.
    public Optional<String> text(ArticleId id) throws LibraryException {
        return readers.read(session -> Articles.text(session, id));
    }

    /// A text the article has or once had.
    public Optional<String> text(ArticleId id, TextHash version) throws LibraryException {
        return readers.read(session -> Articles.text(session, id, version));
    }

    /// The present texts of some articles, in the order asked for; unknown ids are left out.
    public Map<ArticleId, String> texts(Collection<ArticleId> ids) throws LibraryException {
        return readers.read(
                session -> {
                    Map<ArticleId, String> texts = LinkedHashMap.newLinkedHashMap(ids.size());
                    for (ArticleId id : ids) {
                        Articles.text(session, id).ifPresent(text -> texts.put(id, text));
                    }
                    return texts;
                });
    }

    /// The articles whose id begins with this, in either case.
    public List<ArticleSummary> withIdPrefix(String prefix) throws LibraryException {
        return readers.read(session -> Articles.withIdPrefix(session, prefix));
    }

    /// The articles that were read from a file of this name, or that such a file duplicates.
    public List<ArticleSummary> withFileName(String name) throws LibraryException {
        return readers.read(session -> Articles.withFileName(session, name));
    }

    /// How many articles there are, digests included.
    public long count() throws LibraryException {
        return readers.read(session -> session.only("SELECT count(*) FROM article", Cells::large));
    }

    /// Grows with each committed change of any article; 0 in a library that never had one.
    public long revision() throws LibraryException {
        return readers.read(session -> session.only("SELECT revision FROM library", Cells::large));
    }

    /// Given to a library when it is made: an index of another library must not be taken for this
    /// one's.
    public String identity() throws LibraryException {
        return readers.read(session -> session.only("SELECT identity FROM library", Cells::text));
    }

    /// Visits the articles that changed after a revision (0 visits all), oldest change first, few
    /// in memory at a time. One that changes during the visit may be left out; it then has a
    /// revision beyond the returned one.
    ///
    /// @return the revision up to which no change was missed: pass it the next time
    public <E extends Exception> long forEachChangedSince(long revision, Visitor<E> visitor)
            throws LibraryException, E {
        long upTo = revision();
        Articles.Mark mark = new Articles.Mark(revision, Long.MAX_VALUE);
        List<Articles.Changed> page = changed(mark, upTo);
        while (!page.isEmpty()) {
            for (Articles.Changed changed : page) {
                visitor.visit(changed.article());
            }
            page = changed(page.getLast().mark(), upTo);
        }
        return upTo;
    }

    private List<Articles.Changed> changed(Articles.Mark after, long upTo) throws LibraryException {
        return readers.read(session -> Articles.changed(session, after, upTo, PAGE));
    }

    /// What was found in the articles.
    public Findings findings() {
        return new Findings(this, readers);
    }

    /// Copies of the library.
    public Copies copies() {
        return new Copies(this, readers, database.file());
    }

    /// The searches that are kept here.
    public Searches searches() {
        return new Searches(this, readers);
    }

    /// The ids of articles that were removed after a revision and have not come back.
    public List<ArticleId> removedSince(long revision) throws LibraryException {
        return readers.read(session -> Articles.removed(session, revision));
    }

    public Statistics statistics() throws LibraryException {
        return readers.read(session -> Inspection.statistics(session, database));
    }

    /// Checks every page, and every rule that the tables themselves cannot hold. Takes its time.
    ///
    /// @return one sentence per fault; empty if the library is sound
    public List<String> integrityCheck() throws LibraryException {
        return readers.read(Inspection::faults);
    }

    /// Closes the library; whoever still reads may finish.
    @Override
    public void close() throws LibraryException {
        readers.close(); // first, since only a writer that is the last one can tidy up its log
        if (writer != null) {
            writer.close();
        }
    }

    public Writer writer() throws LibraryException {
        if (writer == null) {
            throw database.readOnly();
        }
        return writer;
    }

    /// The tables, for the packages inside this one.
    public Tables tables() {
        return new Tables(readers, writer, database);
    }
}
