package org.armscope.extraction.name;

import org.armscope.annotation.Role;
import org.armscope.lexicon.name.BodyNames;
import org.armscope.lexicon.name.Names;
import org.armscope.lexicon.name.Titles;
import org.armscope.lexicon.name.WordClass;
import org.armscope.lexicon.phrase.Phrases;
import org.jspecify.annotations.Nullable;

/// Follows a text from word to word and remembers the title that ends where the reader stands:
/// `First Deputy Defense Minister`, `Deputy Minister for Industry, Science and Technology`.
final class TitleRun {

    private static final int LONGEST_BRIDGE = 10;

    private final Titles titles;
    private final BodyNames bodies;
    private final NameText text;

    private int start = -1;
    private int end = -1;
    private boolean office;
    private boolean capital;
    private boolean roleful;

    /// Behind an office, the end of the words that say of what: `for Industry, Science`.
    private int bridgeEnd = -1;

    private int bridgeStart = -1;

    TitleRun(Names names, NameText text) {
        this.titles = names.titles();
        this.bodies = names.bodies();
        this.text = text;
    }

    /// Reads the title words at `i`; returns the token behind them, or `i` if none stand there.
    int read(int i) {
        if (!text.isWord(i)) {
            return bridge(i);
        }
        Phrases.Match<WordClass> match = titles.phrases().longest(text.tokens, i);
        boolean joined = i == end && text.follows(i);
        if (match == null || !text.isFree(i, match.end()) || isCut(i, match.end())) {
            return joined && text.is(i, WordClass.NATIONALITY) ? extend(i + 1) : bridge(i);
        }
        WordClass kind = match.value();
        if (!joined) {
            if (i == bridgeEnd && (kind == WordClass.OFFICE_MODIFIER || isBody(i))) {
                return bridge(i);
            }
            start = i;
            bridgeEnd = -1;
            roleful = false;
        }
        boolean modifier = kind == WordClass.OFFICE_MODIFIER;
        office = !modifier;
        capital = text.isCapital(i) || kind == WordClass.HONORIFIC;
        roleful |= kind == WordClass.OFFICE || kind == WordClass.RANK;
        if (kind == WordClass.RANK && !text.isCapital(i)) {
            office = false;
        }
        return extend(match.end());
    }

    /// True where a body's name begins with a title's word: `General Staff`.
    private boolean isBody(int i) {
        return bodies.longest(text.tokens, i) != null;
    }

    private boolean isCut(int i, int matchEnd) {
        return (text.tokens.glued(i) && text.tokens.isWord(i - 1))
                || (text.tokens.glued(matchEnd) && text.tokens.isWord(matchEnd));
    }

    private int extend(int to) {
        end = to;
        return to;
    }

    private int bridge(int i) {
        boolean begins =
                i == end
                        && office
                        && (text.reads(i, "of") || text.reads(i, "for") || text.reads(i, "at"));
        if (begins) {
            bridgeStart = start;
            bridgeEnd = i + 1;
        } else if (i == bridgeEnd && i - bridgeStart <= 2 * LONGEST_BRIDGE) {
            boolean goesOn =
                    text.isCapital(i)
                            || text.reads(i, "the")
                            || text.reads(i, "and")
                            || text.isMark(i, ',')
                            || text.isMark(i, '-');
            bridgeEnd = goesOn ? i + 1 : -1;
        }
        return i;
    }

    /// True if a title ends right before token `i` that makes a following word a person's name.
    boolean leadsTo(int i) {
        return end == i && office && text.follows(i);
    }

    /// True if that title is capitalised or a form of address, so that a surname alone will do.
    boolean leadsFirmlyTo(int i) {
        return leadsTo(i) && capital;
    }

    /// The office that the text gives to the person whose name begins at `i`, or null.
    @Nullable Role before(int i) {
        if (end == i && roleful && text.follows(i)) {
            return role(start, i);
        }
        boolean bridged =
                bridgeEnd == i
                        && text.follows(i)
                        && !text.isMark(i - 1, ',')
                        && !text.reads(i - 1, "and")
                        && !text.reads(i - 1, "the");
        return bridged ? role(bridgeStart, i) : null;
    }

    private Role role(int from, int to) {
        int first = from;
        while (first < to - 1 && text.is(first, WordClass.HONORIFIC)) {
            first += text.isMark(first + 1, '.') ? 2 : 1;
        }
        return new Role(text.string(first, to), text.tokens.span(first, to));
    }
}
