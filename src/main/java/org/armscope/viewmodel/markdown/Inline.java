package org.armscope.viewmodel.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armscope.viewmodel.markdown.Piece.Face;

/// Takes a line of Markdown apart: emphasis, strong, code, links and escapes. What is none of them,
/// or does not end, stays as it is written.
final class Inline {

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)]\\(([^()\\s]+)\\)");
    private static final Pattern ADDRESS = Pattern.compile("<(https?://[^<>\\s]+)>");
    private static final String ESCAPED = "\\`*_{}[]()#+-.!>~|";

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private int at;

    private Inline(String text) {
        this.text = text;
    }

    static List<Piece> pieces(String text) {
        Inline reader = new Inline(text);
        while (reader.at < text.length()) {
            reader.step();
        }
        reader.flush();
        return List.copyOf(reader.pieces);
    }

    private void step() {
        char c = text.charAt(at);
        boolean taken =
                switch (c) {
                    case '\\' -> escape();
                    case '`' -> code();
                    case '*', '_' -> emphasis(c);
                    case '[' -> link();
                    case '<' -> address();
                    default -> false;
                };
        if (!taken) {
            plain.append(c);
            at++;
        }
    }

    private boolean escape() {
        if (at + 1 < text.length() && ESCAPED.indexOf(text.charAt(at + 1)) >= 0) {
            plain.append(text.charAt(at + 1));
            at += 2;
            return true;
        }
        return false;
    }

    private boolean code() {
        int end = text.indexOf('`', at + 1);
        if (end <= at + 1) {
            return false;
        }
        flush();
        pieces.add(Piece.plain(text.substring(at + 1, end)).with(Face.CODE));
        at = end + 1;
        return true;
    }

    private boolean emphasis(char mark) {
        String twice = String.valueOf(mark).repeat(2);
        return text.startsWith(twice, at)
                ? between(twice, Face.STRONG)
                : between(String.valueOf(mark), Face.EMPHASIS);
    }

    /// Words between two marks that touch them; an underscore within a word is no mark.
    private boolean between(String mark, Face face) {
        int start = at + mark.length();
        if (start >= text.length()
                || Character.isWhitespace(text.charAt(start))
                || (mark.charAt(0) == '_' && isWord(at - 1))) {
            return false;
        }
        int end = closing(mark, start);
        if (end < 0) {
            return false;
        }
        flush();
        pieces(text.substring(start, end)).forEach(piece -> pieces.add(piece.with(face)));
        at = end + mark.length();
        return true;
    }

    private int closing(String mark, int start) {
        for (int end = text.indexOf(mark, start + 1); end >= 0; end = text.indexOf(mark, end + 1)) {
            boolean touches = !Character.isWhitespace(text.charAt(end - 1));
            boolean escaped = text.charAt(end - 1) == '\\';
            boolean within = mark.charAt(0) == '_' && isWord(end + mark.length());
            boolean other = mark.length() == 1 && isDouble(mark.charAt(0), end);
            if (touches && !escaped && !within && !other) {
                return end;
            }
            end += other ? 1 : 0;
        }
        return -1;
    }

    private boolean isDouble(char mark, int place) {
        return place + 1 < text.length() && text.charAt(place + 1) == mark;
    }

    private boolean isWord(int place) {
        return place >= 0 && place < text.length() && Character.isLetterOrDigit(text.charAt(place));
    }

    private boolean link() {
        Matcher link = LINK.matcher(text).region(at, text.length());
        if (!link.lookingAt()) {
            return false;
        }
        flush();
        pieces(link.group(1)).forEach(piece -> pieces.add(piece.to(link.group(2))));
        at = link.end();
        return true;
    }

    private boolean address() {
        Matcher address = ADDRESS.matcher(text).region(at, text.length());
        if (!address.lookingAt()) {
            return false;
        }
        flush();
        pieces.add(Piece.plain(address.group(1)).to(address.group(1)));
        at = address.end();
        return true;
    }

    private void flush() {
        if (!plain.isEmpty()) {
            pieces.add(Piece.plain(plain.toString()));
            plain.setLength(0);
        }
    }
}
