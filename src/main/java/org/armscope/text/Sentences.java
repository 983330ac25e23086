package org.armscope.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The sentences of a text. A sentence ends with its stop and what clings to it: closing quotes
/// and brackets, endnote figures (`proliferators.1 Indeed`), a source in parentheses
/// (`technology. (Itar-Tass, June 3)`). The end of a paragraph always ends a sentence.
public final class Sentences {

    private Sentences() {}

    /// The sentences inside `within`, in order, without the white space between them. Together they
    /// cover everything in `within` that is not white space. Takes time linear in the length.
    public static List<Span> of(String text, Span within) {
        return of(text, Paragraphs.of(text, within));
    }

    /// The sentences of some paragraphs of the text.
    public static List<Span> of(String text, List<Span> paragraphs) {
        List<Span> found = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            split(new StopReader(text, paragraph.end()), paragraph, found);
        }
        return List.copyOf(found);
    }

    public static List<Span> of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /// The sentence inside `within` that holds all of some words; empty if none does.
    public static Optional<Span> around(String text, Span within, Span words) {
        return of(text, within).stream()
                .filter(sentence -> sentence.start() <= words.start())
                .filter(sentence -> words.end() <= sentence.end())
                .findFirst();
    }

    private static void split(StopReader reader, Span paragraph, List<Span> found) {
        int start = paragraph.start();
        int at = reader.nextStop(start);
        while (at < paragraph.end()) {
            Stop stop = reader.read(at);
            if (stop.end() < paragraph.end() && !reader.endsSentence(stop, start)) {
                at = reader.nextStop(stop.runEnd());
                continue;
            }
            found.add(new Span(start, stop.end()));
            start = reader.skipSpace(stop.end());
            at = reader.nextStop(start);
        }
        if (start < paragraph.end()) {
            found.add(new Span(start, paragraph.end()));
        }
    }

    /// A run of full stops, question or exclamation marks and what clings to it.
    ///
    /// @param start of the run
    /// @param runEnd behind the run
    /// @param end behind everything that belongs to the sentence the run may end
    /// @param sourced whether a note in parentheses clings to it, behind white space
    record Stop(int start, int runEnd, int end, boolean sourced) {}
}
