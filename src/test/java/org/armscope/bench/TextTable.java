package org.armscope.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armscope.article.ArticleId;
import org.armscope.index.source.TextSource;

/// Texts in a database file, so that reading them costs what it costs the program.
final class TextTable implements TextSource, AutoCloseable {

    private final Connection connection;
    private final PreparedStatement select;

    TextTable(Path file, List<String> texts) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute(
                    "create table article (id text primary key, text text) without rowid");
        }
        connection.setAutoCommit(false);
        try (PreparedStatement insert =
                connection.prepareStatement("insert into article values (?, ?)")) {
            for (int i = 0; i < texts.size(); i++) {
                insert.setString(1, OwnIndex.id(i).value());
                insert.setString(2, texts.get(i));
                insert.execute();
            }
        }
        connection.commit();
        select = connection.prepareStatement("select text from article where id = ?");
    }

    @Override
    public Map<ArticleId, String> texts(Collection<ArticleId> ids) throws IOException {
        Map<ArticleId, String> texts = new HashMap<>();
        try {
            for (ArticleId id : ids) {
                select.setString(1, id.value());
                try (ResultSet row = select.executeQuery()) {
                    if (row.next()) {
                        texts.put(id, row.getString(1));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return texts;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
