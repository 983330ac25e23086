package org.armscope.extraction.name;

import org.armscope.annotation.Role;
import org.armscope.lexicon.name.WordClass;
import org.armscope.text.TokenKind;
import org.jspecify.annotations.Nullable;

/// Reads the office that stands behind a name between commas: `..., an independent analyst, ...`.
final class Apposition {

    private static final int LONGEST = 16;
    private static final int LATEST_OFFICE = 8;

    private final NameText text;

    Apposition(NameText text) {
        this.text = text;
    }

    /// The office behind the name that ends before token `end`, or null.
    @Nullable Role after(int end) {
        if (!text.isMark(end, ',')) {
            return null;
        }
        int start = end + 1;
        if (text.reads(start, "a") || text.reads(start, "an") || text.reads(start, "the")) {
            start++;
        }
        int office = office(start);
        if (office < 0) {
            return null;
        }
        int stop = office + 1;
        while (stop - start < LONGEST && text.inside(stop) && !isStop(stop)) {
            stop++;
        }
        return new Role(text.string(start, stop), text.tokens.span(start, stop));
    }

    /// The first noun of an office near `start`, before anything that ends the apposition.
    private int office(int start) {
        for (int i = start; i < start + LATEST_OFFICE && text.inside(i); i++) {
            if (isStop(i) || (text.is(i, WordClass.PERSON_VERB) && !isTitle(i))) {
                return -1;
            }
            if (isOffice(i)) {
                return namesSomebody(i + 1) ? -1 : i;
            }
        }
        return -1;
    }

    private boolean isTitle(int i) {
        return text.is(i, WordClass.OFFICE) || text.is(i, WordClass.OFFICE_MODIFIER);
    }

    private boolean isOffice(int i) {
        return text.is(i, WordClass.OFFICE) || (text.is(i, WordClass.RANK) && text.isSmall(i));
    }

    /// True if a title goes on to a name: then it belongs to the next in a list of people.
    private boolean namesSomebody(int i) {
        return text.isCapital(i) && !text.is(i, WordClass.OFFICE) && text.follows(i);
    }

    private boolean isStop(int i) {
        boolean mark =
                text.tokens.is(i, TokenKind.MARK)
                        && !text.isMark(i, '-')
                        && !text.isApostrophe(i)
                        && !isAbbreviationPoint(i);
        return mark || text.reads(i, "who") || text.reads(i, "whose") || text.tokens.beginsLine(i);
    }

    private boolean isAbbreviationPoint(int i) {
        return text.isMark(i, '.') && text.isInitial(i - 1);
    }
}
