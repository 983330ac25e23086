package org.armscope.index.match;

import java.util.ArrayList;
import java.util.List;
import org.armscope.index.match.Occurrences.Place;
import org.armscope.index.words.WordScanner;
import org.armscope.index.words.WordStream;
import org.armscope.text.Span;

/// Where each word of a text stands, counted as the index counts.
final class WordPositions {

    private record Word(Span span, int position) {}

    private final List<Word> words = new ArrayList<>();

    WordPositions(String text, List<Span> zones) {
        WordScanner scanner = new WordScanner();
        char[] chars = text.toCharArray();
        int position = 0;
        for (Span zone : zones) {
            scanner.reset(chars, zone.start(), Math.min(zone.end(), chars.length));
            while (scanner.next()) {
                words.add(new Word(new Span(scanner.start(), scanner.end()), position++));
            }
            position += WordStream.ZONE_GAP;
        }
    }

    /// The place of the words that the span touches; of none, that of the next.
    Place place(Span span) {
        int at = firstEndingBehind(span.start());
        if (at == words.size()) {
            return new Place(Integer.MAX_VALUE, Integer.MAX_VALUE, List.of(span));
        }
        int from = words.get(at).position();
        int to = from;
        while (at < words.size() && words.get(at).span().start() < span.end()) {
            to = words.get(at++).position() + 1;
        }
        return new Place(from, to, List.of(span));
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
