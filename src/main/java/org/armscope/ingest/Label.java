package org.armscope.ingest;

import org.armscope.article.Header;
import org.armscope.article.Heading;
import org.armscope.text.Sentences;
import org.armscope.text.Span;

/// Makes the heading of an article: its title, or a label from its first sentence.
final class Label {

    private static final int LONGEST = 90;
    private static final int WINDOW = 1200;
    private static final String NO_TEXT = "(no text)";

    private Label() {}

    static Heading heading(String text, Header header, Span body) {
        String title = header.title();
        return title != null ? new Heading(title, true) : new Heading(label(text, body), false);
    }

    private static String label(String text, Span body) {
        int end = Math.min(body.end(), body.start() + WINDOW);
        return Sentences.of(text, new Span(body.start(), end)).stream()
                .findFirst()
                .map(s -> cut(fold(s.in(text))))
                .orElse(NO_TEXT);
    }

    private static String fold(String sentence) {
        return sentence.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    /// At most 90 characters, cut behind a whole word where there is one.
    private static String cut(String sentence) {
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int space = sentence.lastIndexOf(' ', LONGEST - 1);
        int end = space > LONGEST / 2 ? space : LONGEST - 1;
        if (Character.isHighSurrogate(sentence.charAt(end - 1))) {
            end--;
        }
        return sentence.substring(0, end).replaceFirst("[\\s,;:–—-]+$", "") + "…";
    }
}
