package org.armscope.library.sql;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

/// Connections for reading, one per thread that reads at the moment.
public final class Readers implements AutoCloseable {

    /// How many connections wait for the next reader.
    private static final int IDLE = 4;

    private final Database database;
    private final Deque<Session> idle = new ArrayDeque<>();
    private boolean closed;

    public Readers(Database database) {
        this.database = database;
    }

    /// What is read by one thread in one go.
    @FunctionalInterface
    public interface Reading<T> {
        T read(Session session) throws SQLException;
    }

    /// Any number of threads may read at once; each query sees what was committed before it.
    public <T> T read(Reading<T> reading) throws LibraryException {
        try {
            Session session = take();
            boolean sound = false;
            try {
                T result = reading.read(session);
                sound = true;
                return result;
            } finally {
                giveBack(session, sound);
            }
        } catch (SQLException e) {
            throw Fault.of(database.file(), e);
        }
    }

    private Session take() throws SQLException, LibraryException {
        synchronized (idle) {
            if (closed) {
                throw new LibraryException(
                        "The library %s is closed: open it again.".formatted(database.file()));
            }
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return database.forReading();
    }

    private void giveBack(Session session, boolean sound) throws SQLException {
        synchronized (idle) {
            if (sound && !closed && idle.size() < IDLE) {
                idle.push(session);
                return;
            }
        }
        session.close();
    }

    @Override
    public void close() throws LibraryException {
        synchronized (idle) {
            closed = true;
            try {
                while (!idle.isEmpty()) {
                    idle.pop().close();
                }
            } catch (SQLException e) {
                throw Fault.of(database.file(), e);
            }
        }
    }
}
