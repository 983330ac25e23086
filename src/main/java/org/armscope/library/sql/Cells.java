package org.armscope.library.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// The cells of the present row of an answer, read from left to right, each once. Public for the
/// packages inside this one only.
public final class Cells {

    private final ResultSet rows;
    private int at;

    Cells(ResultSet rows) {
        this.rows = rows;
    }

    void rewind() {
        at = 0;
    }

    /// A text that is there.
    public String text() throws SQLException {
        String text = textOrNull();
        if (text == null) {
            throw new SQLException("a row lacks column " + at);
        }
        return text;
    }

    public @Nullable String textOrNull() throws SQLException {
        return rows.getString(++at);
    }

    public byte[] bytes() throws SQLException {
        return rows.getBytes(++at);
    }

    public int number() throws SQLException {
        return rows.getInt(++at);
    }

    public @Nullable Integer numberOrNull() throws SQLException {
        int number = rows.getInt(++at);
        return number == 0 && rows.wasNull() ? null : number;
    }

    public long large() throws SQLException {
        return rows.getLong(++at);
    }

    public @Nullable Long largeOrNull() throws SQLException {
        long number = rows.getLong(++at);
        return number == 0 && rows.wasNull() ? null : number;
    }

    public boolean flag() throws SQLException {
        return number() != 0;
    }

    public Span span() throws SQLException {
        return new Span(number(), number());
    }

    public @Nullable Span spanOrNull() throws SQLException {
        Integer start = numberOrNull();
        Integer end = numberOrNull();
        return start == null || end == null ? null : new Span(start, end);
    }

    public LocalDate day() throws SQLException {
        return LocalDate.ofEpochDay(large());
    }

    /// A constant of a fixed list.
    public <E extends Enum<E>> E word(Class<E> list) throws SQLException {
        return Enum.valueOf(list, text().toUpperCase(Locale.ROOT));
    }

    public <E extends Enum<E>> @Nullable E wordOrNull(Class<E> list) throws SQLException {
        String word = textOrNull();
        return word == null ? null : Enum.valueOf(list, word.toUpperCase(Locale.ROOT));
    }

    public static LocalDate day(int sinceEpoch) {
        return LocalDate.ofEpochDay(sinceEpoch);
    }

    /// Leaves out so many cells.
    public void skip(int cells) {
        at += cells;
    }

    /// How a constant of a fixed list is written.
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
