package org.armscope.extraction.name;

import org.armscope.lexicon.name.Designation;
import org.armscope.lexicon.name.Designations;
import org.armscope.lexicon.phrase.Phrases;
import org.armscope.text.TokenKind;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads designations such as `T-80U`, `S-300PMU-1`, `9M117`, `Project 877EKM` by their pattern,
/// with the blanks that crept into print (`T- 80U`) and without their plural s.
final class DesignationReader {

    private static final int MOST_LETTERS = 5;
    private static final int MOST_PARTS = 6;

    private final Designations patterns;
    private final NameText text;
    private final Tokens tokens;

    DesignationReader(Designations patterns, NameText text) {
        this.patterns = patterns;
        this.text = text;
        this.tokens = text.tokens;
    }

    /// A designation in a text.
    ///
    /// @param end the token behind its last
    /// @param canonical as it ought to be written: `T-80U`
    record Code(int end, String canonical, Designation pattern) {}

    /// The designation that begins at token `i`, or null.
    @Nullable Code at(int i, WeaponCues cues) {
        Code code = tokens.is(i, TokenKind.NUMBER) ? leadingNumber(i) : leadingSign(i);
        return code == null || accepted(code, i, cues) ? code : null;
    }

    private static boolean isPlain(Designation pattern) {
        return pattern.cue() == Designation.Cue.NONE;
    }

    private boolean accepted(Code code, int i, WeaponCues cues) {
        boolean letters =
                code.pattern.cue() == Designation.Cue.NOUN_OR_LETTERS
                        && Character.isLetter(code.canonical.charAt(code.canonical.length() - 1));
        return isPlain(code.pattern) || letters || cues.stand(i, code.end);
    }

    private @Nullable Code leadingSign(int i) {
        Phrases.Match<Designation> sign = patterns.leading().longest(tokens, i);
        if (sign == null) {
            return null;
        }
        int number = numberAfter(sign.end(), sign.value().joint());
        if (number < 0 || !sign.value().fits(digits(number))) {
            return null;
        }
        String start = sign.value().sign() + sign.value().joint().text() + tokens.string(number);
        return withTail(start, number + 1, sign.value());
    }

    private @Nullable Code leadingNumber(int i) {
        if (digits(i) > 2 || !tokens.glued(i + 1)) {
            return null;
        }
        Phrases.Match<Designation> sign = patterns.inner().longest(tokens, i + 1);
        if (sign == null
                || !tokens.glued(sign.end())
                || !text.inside(sign.end())
                || !sign.value().fits(digits(sign.end()))) {
            return null;
        }
        String start = tokens.string(i) + sign.value().sign() + tokens.string(sign.end());
        return withTail(start, sign.end() + 1, sign.value());
    }

    /// The number behind a sign, or -1. A hyphen may be missing or have blanks around it.
    private int numberAfter(int at, Designation.Joint joint) {
        boolean hyphen = isHyphen(at);
        int number = hyphen ? at + 1 : at;
        boolean fits =
                switch (joint) {
                    case HYPHEN -> hyphen || tokens.glued(number);
                    case HYPHEN_OR_SPACE -> true;
                    case SPACE -> !tokens.glued(number) || hyphen;
                    case GLUED -> !hyphen && tokens.glued(number);
                };
        boolean sameLine = text.inside(number) && !tokens.beginsLine(number);
        return fits && sameLine && tokens.number(number) >= 0 ? number : -1;
    }

    private boolean isHyphen(int i) {
        return text.isMark(i, '-') || text.isMark(i, '\u2010') || text.isMark(i, '\u2011');
    }

    private int digits(int number) {
        return tokens.is(number, TokenKind.NUMBER)
                ? tokens.end(number) - tokens.start(number)
                : Integer.MAX_VALUE;
    }

    /// Letters and further numbers glued on behind: `U`, `PMU-1`, `-93`, `E/F`, and the plural.
    private @Nullable Code withTail(String start, int at, Designation pattern) {
        StringBuilder canonical = new StringBuilder(start);
        int end = at;
        for (int parts = 0; parts < MOST_PARTS && tokens.glued(end) && text.inside(end); parts++) {
            int next = tail(end);
            if (next < 0) {
                break;
            }
            canonical.append(text.tokens.span(end, next).in(tokens.text()));
            end = next;
        }
        boolean cut = tokens.glued(end) && text.inside(end) && tokens.isWord(end);
        return cut ? plural(canonical, end, pattern) : new Code(end, trim(canonical), pattern);
    }

    private @Nullable Code plural(StringBuilder canonical, int at, Designation pattern) {
        boolean ends = !tokens.glued(at + 1) || !text.inside(at + 1) || !tokens.isWord(at + 1);
        return text.reads(at, "s") && ends ? new Code(at + 1, canonical.toString(), pattern) : null;
    }

    /// A plural s that stuck to capitals (`T-80Us`) belongs to the words, not to the designation.
    private static String trim(StringBuilder canonical) {
        int last = canonical.length() - 1;
        boolean plural =
                canonical.charAt(last) == 's' && Character.isUpperCase(canonical.charAt(last - 1));
        return plural ? canonical.substring(0, last) : canonical.toString();
    }

    /// The token behind a part of the tail that begins at `i`, or -1.
    private int tail(int i) {
        if (isLetters(i)) {
            return i + 1;
        }
        if (digits(i) <= 2) {
            return i + 1;
        }
        boolean joined =
                (isHyphen(i) || text.isMark(i, '/'))
                        && text.inside(i + 1)
                        && tokens.glued(i + 1)
                        && (digits(i + 1) <= 2 || (isLetters(i + 1) && text.isMark(i, '/')));
        return joined ? i + 2 : -1;
    }

    private boolean isLetters(int i) {
        int length = tokens.end(i) - tokens.start(i);
        boolean capitals = tokens.is(i, TokenKind.UPPER) || tokens.reads(i, "bis", true);
        boolean pluralCapitals =
                tokens.is(i, TokenKind.CAPITALISED)
                        && length <= MOST_LETTERS
                        && tokens.charAt(tokens.end(i) - 1) == 's'
                        && text.string(i, i + 1)
                                .chars()
                                .limit(length - 1L)
                                .allMatch(Character::isUpperCase);
        return (capitals && length <= MOST_LETTERS) || pluralCapitals;
    }
}
