package org.armscope.extraction.name;

import org.armscope.lexicon.name.WordClass;

/// Tells whether what stands around an everyday word makes it a weapon's name.
final class WeaponCues {

    /// How many words may stand between a name and the weapon noun that proves it.
    private static final int REACH = 5;

    private final NameText text;

    WeaponCues(NameText text) {
        this.text = text;
    }

    /// True if the words from `start` to `end - 1` stand in quotation marks or beside a weapon
    /// noun.
    boolean stand(int start, int end) {
        return isQuoted(start, end) || nounFollows(end) || nounPrecedes(start);
    }

    private boolean isQuoted(int start, int end) {
        return text.isQuote(start - 1)
                && text.tokens.glued(start)
                && text.isQuote(end)
                && text.tokens.glued(end);
    }

    /// True if a weapon noun stands behind, with nothing but words that describe it in between.
    boolean nounFollows(int end) {
        int i = text.isQuote(end) ? end + 1 : end;
        for (int n = 0; n < REACH && text.inside(i); n++) {
            boolean hyphen = text.isMark(i, '-');
            if (!hyphen && text.is(i, WordClass.WEAPON_NOUN)) {
                return true;
            }
            if (!hyphen && !text.is(i, WordClass.WEAPON_MODIFIER)) {
                return false;
            }
            i++;
        }
        return false;
    }

    private boolean nounPrecedes(int start) {
        int i = text.isQuote(start - 1) ? start - 2 : start - 1;
        return text.is(i, WordClass.WEAPON_NOUN) && text.isSmall(i);
    }
}
