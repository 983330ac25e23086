package org.armscope.library.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One connection with the statements prepared on it; for one thread at a time. Public for the
/// packages inside this one only.
public final class Session implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Session(Connection connection) {
        this.connection = connection;
    }

    /// Makes a value of one row of an answer.
    @FunctionalInterface
    public interface Row<T> {
        T read(Cells cells) throws SQLException;
    }

    /// Runs any number of statements that have no parameters and no answer.
    public void run(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    /// Runs one statement that has no answer.
    ///
    /// @return how many rows it changed
    public int update(String sql, @Nullable Object... values) throws SQLException {
        return bound(sql, values).executeUpdate();
    }

    /// Does something with one row of an answer.
    @FunctionalInterface
    public interface Visit {
        void see(Cells cells) throws SQLException;
    }

    public void each(String sql, Visit visit, @Nullable Object... values) throws SQLException {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            Cells cells = new Cells(rows);
            Row<Cells> seen =
                    row -> {
                        visit.see(row);
                        return row;
                    };
            while (rows.next()) {
                read(seen, cells);
            }
        }
    }

    /// What a query answers, row by row.
    public <T> List<T> list(String sql, Row<T> row, @Nullable Object... values)
            throws SQLException {
        List<T> all = new ArrayList<>();
        each(sql, cells -> all.add(row.read(cells)), values);
        return all;
    }

    /// The first row of an answer.
    public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values)
            throws SQLException {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            return rows.next() ? Optional.of(read(row, new Cells(rows))) : Optional.empty();
        }
    }

    /// The answer of a query that always has one, such as a count or a pragma.
    public <T> T only(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
        return first(sql, row, values)
                .orElseThrow(() -> new SQLException("no answer to \"" + sql + "\""));
    }

    private static <T> T read(Row<T> row, Cells cells) throws SQLException {
        cells.rewind();
        try {
            return row.read(cells);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new SQLException("a row holds what no Armscope writes: " + e.getMessage(), e);
        }
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /// Lets go of all statements: one that failed may not run again.
    void renew() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }

    @Override
    public void close() throws SQLException {
        renew();
        connection.close();
    }
}
