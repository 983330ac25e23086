package org.armscope.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// SQLite's own full-text index, FTS5: titles and bodies stored in it, hits by rank with snippets.
/// It knows no misspelt words.
final class SqliteFullText implements SearchSide {

    private static final String FILE = "fts5.db";
    private static final int AT_ONCE = 10_000;

    private @Nullable Connection connection;
    private @Nullable PreparedStatement select;

    /// Whether SQLite can be asked such a question at all.
    static boolean knows(BenchQuery question) {
        return question.kind() != BenchQuery.Kind.FUZZY;
    }

    static boolean isBuilt(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    @Override
    public void build(Path folder, List<String> texts) throws IOException {
        Path draft = folder.resolve(FILE + ".new");
        Files.deleteIfExists(draft);
        try (Connection made = connect(draft);
                Statement statement = made.createStatement()) {
            begin(statement);
            made.setAutoCommit(false);
            insert(made, texts);
        } catch (SQLException e) {
            throw new IOException(e);
        }
        Files.move(draft, folder.resolve(FILE));
    }

    /// Makes of what was built in one folder one in another that holds every article several times.
    static void copy(Path from, Path to, int times) throws IOException {
        Path draft = to.resolve(FILE + ".new");
        Files.deleteIfExists(draft);
        try (Connection made = connect(draft);
                Statement statement = made.createStatement()) {
            begin(statement);
            statement.execute("attach database '" + from.resolve(FILE) + "' as source");
            for (int i = 0; i < times; i++) {
                statement.execute("insert into article select title, body from source.article");
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        Files.move(draft, to.resolve(FILE));
    }

    private static void begin(Statement statement) throws SQLException {
        statement.execute("pragma journal_mode = off");
        statement.execute("pragma synchronous = off");
        statement.execute("create virtual table article using fts5(title, body)");
    }

    private static void insert(Connection made, List<String> texts) throws SQLException {
        try (PreparedStatement insert =
                made.prepareStatement("insert into article values (?, ?)")) {
            for (int i = 0; i < texts.size(); i++) {
                String text = texts.get(i);
                int head = text.indexOf("\n\n");
                insert.setString(1, text.substring(text.indexOf("Title: ") + 7, head));
                insert.setString(2, text.substring(head + 2));
                insert.execute();
                if (i % AT_ONCE == AT_ONCE - 1) {
                    made.commit();
                }
            }
            made.commit();
        }
    }

    @Override
    public void open(Path folder) throws IOException {
        try {
            connection = connect(folder.resolve(FILE));
            select =
                    connection.prepareStatement(
                            "select title, snippet(article, 1, '[', ']', '...', 40) from article"
                                    + " where article match ? order by rank limit 20");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static Connection connect(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    @Override
    public int search(BenchQuery query) throws SQLException {
        PreparedStatement asked = Objects.requireNonNull(select);
        asked.setString(1, words(query));
        StringBuilder shown = new StringBuilder();
        try (ResultSet rows = asked.executeQuery()) {
            while (rows.next()) {
                shown.append(rows.getString(1)).append('\n').append(rows.getString(2)).append('\n');
            }
        }
        return shown.length();
    }

    private static String words(BenchQuery query) {
        String first = '"' + query.first() + '"';
        String second = '"' + query.second() + '"';
        return switch (query.kind()) {
            case WORD, PHRASE -> first;
            case AND -> first + " AND " + second;
            case OR -> first + " OR " + second;
            case NOT -> first + " NOT " + second;
            case PREFIX -> first + "*";
            case FUZZY -> throw new IllegalArgumentException("FTS5 knows no misspelt words");
        };
    }

    @Override
    public void close() throws IOException {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
