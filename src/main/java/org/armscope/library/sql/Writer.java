package org.armscope.library.sql;

import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one connection that writes, and its transactions: one thread at a time, all or nothing.
public final class Writer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    /// How far the log grows before its pages are moved into the file: far enough that those which
    /// every transaction changes are moved once for many.
    private static final int LOG_PAGES = 8192;

    private final Database database;
    private final Session session;
    private final ReentrantLock turn = new ReentrantLock();

    /// True once a part of the present transaction has failed: then none of it may be kept.
    private boolean doomed;

    /// The revision that the present transaction makes; 0 while it has changed no article.
    private long revision;

    public Writer(Database database) throws SQLException {
        this.database = database;
        this.session = database.forWriting();
        try {
            // SQLite opens what it may not write for reading, and would only tell when it is late
            session.run("BEGIN IMMEDIATE; UPDATE library SET revision = revision; ROLLBACK");
            session.run("PRAGMA wal_autocheckpoint = " + LOG_PAGES);
        } catch (SQLException e) {
            session.close();
            throw e;
        }
    }

    /// A single change, with the database's own errors.
    @FunctionalInterface
    public interface Change<T extends @Nullable Object> {
        T make(Session session) throws SQLException;
    }

    /// One change: a transaction of its own, or part of the one this thread is in.
    public <T extends @Nullable Object> T change(Change<T> change) throws LibraryException {
        return inTransaction(
                () -> {
                    try {
                        return change.make(session);
                    } catch (SQLException e) {
                        throw Fault.of(database.file(), e);
                    }
                });
    }

    public <T extends @Nullable Object, E extends Exception> T inTransaction(Work<T, E> work)
            throws LibraryException, E {
        return inTransaction(work, "FULL");
    }

    /// A transaction that reaches the disk with the next one that does not come through here.
    public <T extends @Nullable Object, E extends Exception> T inLooseTransaction(Work<T, E> work)
            throws LibraryException, E {
        return inTransaction(work, "NORMAL");
    }

    /// @param sync when SQLite waits for the disk: at each commit, or when it moves the log's pages
    private <T extends @Nullable Object, E extends Exception> T inTransaction(
            Work<T, E> work, String sync) throws LibraryException, E {
        turn.lock();
        try {
            return turn.getHoldCount() > 1 ? joined(work) : outermost(work, sync);
        } finally {
            turn.unlock();
        }
    }

    private <T extends @Nullable Object, E extends Exception> T joined(Work<T, E> work)
            throws LibraryException, E {
        boolean done = false;
        try {
            T result = work.run();
            done = true;
            return result;
        } finally {
            doomed |= !done;
        }
    }

    private <T extends @Nullable Object, E extends Exception> T outermost(
            Work<T, E> work, String sync) throws LibraryException, E {
        begin(sync);
        boolean done = false;
        try {
            T result = work.run();
            commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    private void begin(String sync) throws LibraryException {
        try {
            session.run("PRAGMA synchronous = " + sync + "; BEGIN IMMEDIATE");
        } catch (SQLException e) {
            throw Fault.of(database.file(), e);
        }
        doomed = false;
        revision = 0;
    }

    private void commit() throws LibraryException {
        if (doomed) {
            throw new LibraryException(
                    "A part of this step failed, so nothing of it was stored in %s: try it again."
                            .formatted(database.file()));
        }
        try {
            session.run("COMMIT");
        } catch (SQLException e) {
            throw Fault.of(database.file(), e);
        }
    }

    private void rollBack() {
        try {
            session.renew();
            session.run("ROLLBACK");
        } catch (SQLException e) {
            // after some errors, such as a full disk, SQLite has rolled back by itself
            LOG.debug("nothing to roll back in {}", database.file(), e);
        }
    }

    /// The revision for what the present transaction changes.
    public long revision() throws SQLException {
        if (revision == 0) {
            revision =
                    session.only(
                            "UPDATE library SET revision = revision + 1 RETURNING revision",
                            Cells::large);
        }
        return revision;
    }

    @Override
    public void close() throws LibraryException {
        turn.lock();
        try {
            session.close();
        } catch (SQLException e) {
            throw Fault.of(database.file(), e);
        } finally {
            turn.unlock();
        }
    }
}
