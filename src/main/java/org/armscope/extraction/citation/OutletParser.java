package org.armscope.extraction.citation;

import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.Outlet;
import org.armscope.lexicon.CitationWords;
import org.armscope.lexicon.CitationWords.Role;
import org.armscope.lexicon.name.OutletEntry;
import org.armscope.lexicon.name.OutletNames;
import org.armscope.lexicon.phrase.Phrases;
import org.armscope.text.TokenKind;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads the outlets of a citation: names the lexicon knows, and others by their shape.
final class OutletParser {

    private static final int MOST_WORDS = 7;

    private final OutletNames names;
    private final CitationWords words;

    OutletParser(OutletNames names, CitationWords words) {
        this.names = names;
        this.words = words;
    }

    /// The outlets in tokens `from` to `to - 1`, at least one; null if something else stands there.
    @Nullable List<Outlet> in(Tokens tokens, int from, int to) {
        List<Outlet> found = new ArrayList<>();
        int at = words.behind(Role.QUOTING, tokens, from);
        while (at < to) {
            Outlet outlet = one(tokens, at, to);
            if (outlet == null) {
                return null;
            }
            found.add(outlet);
            at = behindSeparators(tokens, tokens.at(outlet.span().end()), to);
            at = words.behind(Role.QUOTING, tokens, at);
        }
        return found.isEmpty() ? null : found;
    }

    private @Nullable Outlet one(Tokens tokens, int from, int to) {
        Phrases.Match<OutletEntry> known = names.byName().longest(tokens, from);
        if (known != null && known.end() <= to && isSeparator(tokens, known.end(), to)) {
            return outlet(tokens, from, known.end(), known.value().id());
        }
        int end = itemEnd(tokens, from, to);
        if (known != null && known.end() < end && tokens.is(known.end(), TokenKind.LOWER)) {
            return outlet(tokens, from, end, known.value().id());
        }
        return looksLikeOutlet(tokens, from, end) ? outlet(tokens, from, end, null) : null;
    }

    private static Outlet outlet(Tokens tokens, int from, int end, @Nullable String id) {
        return new Outlet(tokens.span(from, end).in(tokens.text()), id, tokens.span(from, end));
    }

    /// The end of an item of unknown shape: the next comma, or an "and" before a known name.
    private int itemEnd(Tokens tokens, int from, int to) {
        int i = from;
        while (i < to && !tokens.is(i, ',') && !startsNext(tokens, i, from)) {
            i++;
        }
        return i;
    }

    private boolean startsNext(Tokens tokens, int i, int from) {
        boolean and = tokens.is(i, "and") || tokens.is(i, '&') || tokens.is(i, '/');
        return and && i > from && names.byName().longest(tokens, i + 1) != null;
    }

    private boolean looksLikeOutlet(Tokens tokens, int from, int end) {
        int count = 0;
        boolean kind = false;
        for (int i = from; i < end; i++) {
            if (words.behind(Role.NEVER, tokens, i) > i || tokens.is(i, '$')) {
                return false;
            }
            kind |= words.behind(Role.OUTLET, tokens, i) > i;
            count += tokens.isWord(i) ? 1 : 0;
        }
        boolean named = tokens.isCapital(from) || isQuote(tokens, from);
        return count > 0 && count <= MOST_WORDS && (named || kind);
    }

    private static boolean isQuote(Tokens tokens, int i) {
        return tokens.is(i, TokenKind.MARK)
                && "\"'\u201C\u2018\u00AB\u00D2".indexOf(tokens.charAt(tokens.start(i))) >= 0
                && tokens.isCapital(i + 1);
    }

    private static boolean isSeparator(Tokens tokens, int i, int to) {
        return i >= to
                || tokens.is(i, ',')
                || tokens.is(i, '&')
                || tokens.is(i, '/')
                || tokens.is(i, "and")
                || tokens.is(i, "or");
    }

    private static int behindSeparators(Tokens tokens, int from, int to) {
        int i = from;
        while (i < to && isSeparator(tokens, i, to)) {
            i++;
        }
        return i;
    }

    /// True if every one of these outlets stands in the lexicon.
    static boolean allKnown(List<Outlet> outlets) {
        return outlets.stream().allMatch(outlet -> outlet.id() != null);
    }
}
