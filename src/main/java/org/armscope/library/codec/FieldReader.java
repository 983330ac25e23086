package org.armscope.library.codec;

import java.io.EOFException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.Provenance;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads what [FieldWriter] wrote, in the same order.
final class FieldReader {

    private static final int LONGEST_NUMBER = 64;

    private final byte[] bytes;
    private int at;
    private final List<String> words;

    /// @param bytes words, and fields behind them
    FieldReader(byte[] bytes) throws IOException {
        this.bytes = bytes;
        words = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            words.add(characters(unsigned()));
        }
    }

    private FieldReader(byte[] bytes, int at, List<String> words) {
        this.bytes = bytes;
        this.at = at;
        this.words = words;
    }

    /// One that reads the same fields from another place on.
    FieldReader from(int place) {
        return new FieldReader(bytes, place, words);
    }

    /// The place of what is read next.
    int at() {
        return at;
    }

    /// @throws IllegalArgumentException if the bytes end elsewhere
    void endsAt(long place) {
        if (place != bytes.length) {
            throw new IllegalArgumentException("something is missing or too much at the end");
        }
    }

    int number() throws IOException {
        long number = large();
        if (number != (int) number) {
            throw new IllegalArgumentException("a number is too large");
        }
        return (int) number;
    }

    private long large() throws IOException {
        long folded = unsigned();
        return (folded >>> 1) ^ -(folded & 1);
    }

    private long unsigned() throws IOException {
        long number = 0;
        int shift = 0;
        int next;
        do {
            if (shift >= LONGEST_NUMBER) {
                throw new IllegalArgumentException("a number is too long");
            }
            if (at == bytes.length) {
                throw new EOFException("the stored bytes end too early");
            }
            next = bytes[at++] & 0xff;
            number |= (long) (next & 0x7f) << shift;
            shift += 7;
        } while (next >= 0x80);
        return number;
    }

    Span span() throws IOException {
        int start = number();
        return new Span(start, start + number());
    }

    @Nullable Span spanOrNull() throws IOException {
        return number() == 0 ? null : span();
    }

    Provenance provenance() throws IOException {
        return new Provenance(text(), text());
    }

    LocalDate day() throws IOException {
        return LocalDate.ofEpochDay(large());
    }

    String text() throws IOException {
        String text = textOrNull();
        if (text == null) {
            throw new IllegalArgumentException("a text is missing");
        }
        return text;
    }

    @Nullable String textOrNull() throws IOException {
        int number = number();
        if (number == 0) {
            return null;
        }
        if (number < 0 || number > words.size()) {
            throw new IllegalArgumentException("a text is unknown");
        }
        return words.get(number - 1);
    }

    private String characters(long length) throws IOException {
        if (length < 0 || length > bytes.length - at) { // each takes a byte at least
            throw new IllegalArgumentException("a text is too long");
        }
        char[] text = new char[(int) length];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) unsigned();
        }
        return new String(text);
    }

    <E extends Enum<E>> E word(Class<E> list) throws IOException {
        return Enum.valueOf(list, text());
    }

    <E extends Enum<E>> @Nullable E wordOrNull(Class<E> list) throws IOException {
        String word = textOrNull();
        return word == null ? null : Enum.valueOf(list, word);
    }

    /// One element of a list.
    interface Element<T> {
        T read() throws IOException;
    }

    <T> List<T> list(Element<T> element) throws IOException {
        List<T> list = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            list.add(element.read());
        }
        return list;
    }
}
