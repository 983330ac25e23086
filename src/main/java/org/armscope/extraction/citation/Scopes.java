package org.armscope.extraction.citation;

import java.util.Arrays;
import java.util.List;
import org.armscope.lexicon.CitationWords;
import org.armscope.lexicon.CitationWords.Role;
import org.armscope.text.Span;
import org.armscope.text.Tokens;

/// Works out what a citation supports. Used for the citations of one text in their order.
final class Scopes {

    /// What one citation supports: surely, and at most.
    record Scope(Span sure, Span possible) {}

    /// How many tokens into its paragraph a cue may stand.
    private static final int CUE_WITHIN = 40;

    private final Tokens tokens;
    private final CitationWords words;
    private final List<Span> sentences;
    private final List<Span> paragraphs;

    Scopes(Tokens tokens, CitationWords words, List<Span> sentences, List<Span> paragraphs) {
        this.tokens = tokens;
        this.words = words;
        this.sentences = sentences;
        this.paragraphs = paragraphs;
    }

    /// The scope of a citation whose bracket opens at `offset`.
    ///
    /// @param ends where the citations before it end, ascending in the first `count` places
    Scope before(int offset, int[] ends, int count) {
        Span paragraph = last(paragraphs, offset);
        Span sentence = last(sentences, offset);
        int cited = lastBefore(ends, count, offset);
        Span sure = clipped(Math.max(sentence.start(), cited), offset);
        if (sure.isEmpty() && cited < paragraph.start()) {
            sure = clipped(paragraph.start(), offset);
        }
        int from = Math.max(paragraph.start(), cited);
        if (cited < paragraph.start() && goesOn(paragraph)) {
            Span previous = last(paragraphs, paragraph.start() - 1);
            from = Math.max(previous.start(), cited);
        }
        Span possible = clipped(from, offset);
        return new Scope(sure, sure.isEmpty() ? possible : possible.cover(sure));
    }

    /// True if the first sentence of a paragraph says that its source is that of the one before.
    private boolean goesOn(Span paragraph) {
        Span first = last(sentences, paragraph.start());
        int from = tokens.at(paragraph.start());
        int to = Math.min(tokens.at(Math.min(first.end(), paragraph.end())), from + CUE_WITHIN);
        for (int i = from; i < to; i++) {
            if (words.behind(Role.BACKWARD, tokens, i) > i) {
                return true;
            }
        }
        return false;
    }

    /// From the first word at or behind `from` to the last token before `to`.
    private Span clipped(int from, int to) {
        int first = tokens.at(from);
        int last = tokens.at(to);
        while (first < last && !tokens.isWord(first) && isLeading(first)) {
            first++;
        }
        return first >= last
                ? new Span(to, to)
                : new Span(tokens.start(first), tokens.end(last - 1));
    }

    private boolean isLeading(int token) {
        return ".,;:)".indexOf(tokens.charAt(tokens.start(token))) >= 0;
    }

    /// The last span that begins at or before `offset`; an empty one there if none does.
    private static Span last(List<Span> spans, int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? new Span(Math.max(0, offset), Math.max(0, offset)) : spans.get(low - 1);
    }

    private static int lastBefore(int[] ends, int count, int offset) {
        int at = Arrays.binarySearch(ends, 0, count, offset);
        int index = at >= 0 ? at : -at - 2;
        return index < 0 ? 0 : ends[index];
    }
}
