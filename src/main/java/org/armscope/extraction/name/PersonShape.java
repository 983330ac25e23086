package org.armscope.extraction.name;

import org.armscope.lexicon.name.Names;
import org.armscope.lexicon.name.SurnameEndings;
import org.armscope.lexicon.name.WordClass;
import org.armscope.text.TokenKind;
import org.jspecify.annotations.Nullable;

/// Tells where the words of a text have the form of a person's name, and how much that form proves.
final class PersonShape {

    private static final int MOST_WORDS = 5;

    private final Names names;
    private final NameText text;

    PersonShape(Names names, NameText text) {
        this.names = names;
        this.text = text;
    }

    /// What a form proves.
    enum Proof {
        /// The form alone makes it a person.
        NAME,
        /// Two or more words that may be a name if something beside them says so.
        MAYBE,
        /// One word, which needs a title in front.
        SINGLE
    }

    /// Words in the form of a name.
    ///
    /// @param end the token behind the last
    /// @param rule what the form is
    record Candidate(int end, Proof proof, String rule) {}

    /// The candidate that begins at token `i`, or null.
    @Nullable Candidate at(int i) {
        if (!text.isCapital(i) || (text.tokens.glued(i) && text.tokens.isWord(i - 1))) {
            return null;
        }
        if (text.isInitial(i)) {
            return initials(i);
        }
        Candidate eastern = familyFirst(i);
        return eastern != null ? eastern : givenFirst(i);
    }

    private @Nullable Candidate initials(int i) {
        int end = i;
        while (isInitialWithPoint(end) && end - i < 6) {
            end += 2;
        }
        boolean hasSurname = end > i && text.isFree(end) && isSurname(end) && !startsOther(end);
        return hasSurname && !text.tokens.beginsLine(end)
                ? new Candidate(text.wordEnd(end), Proof.NAME, "initials")
                : null;
    }

    private boolean isInitialWithPoint(int i) {
        return text.isInitial(i) && text.isMark(i + 1, '.') && text.tokens.glued(i + 1);
    }

    /// Korean and Chinese names: the family name, then one or two syllables.
    private @Nullable Candidate familyFirst(int i) {
        boolean korean = text.is(i, WordClass.KOREAN_FAMILY_NAME);
        boolean chinese = text.is(i, WordClass.CHINESE_FAMILY_NAME);
        int given = i + 1;
        if (!(korean || chinese) || !text.follows(given) || !text.isFree(given)) {
            return null;
        }
        boolean other =
                (text.is(i, WordClass.NO_NAME) && text.beginsSentence(i))
                        || names.places().byName().longest(text.tokens, given) != null;
        if (!text.isCapital(given) || other) {
            return null;
        }
        int end = text.wordEnd(given);
        if (korean && isKoreanPair(given, end)) {
            return new Candidate(end, Proof.NAME, "Korean name");
        }
        if (end - given == 1 && korean && isKoreanSyllable(given)) {
            boolean second = text.follows(end) && text.isCapital(end) && isKoreanSyllable(end);
            return second && text.wordEnd(end) == end + 1
                    ? new Candidate(end + 1, Proof.NAME, "Korean name")
                    : new Candidate(end, oneSyllable(i), "Korean name");
        }
        if (chinese && !text.is(i, WordClass.NO_NAME) && isChineseGiven(given, end)) {
            return new Candidate(end, Proof.NAME, "Chinese name");
        }
        return null;
    }

    /// A given name of one syllable proves little behind a family name that is also a word.
    private Proof oneSyllable(int family) {
        return text.is(family, WordClass.NO_NAME) ? Proof.MAYBE : Proof.NAME;
    }

    private boolean isKoreanPair(int start, int end) {
        if (end - start == 1) {
            return text.tokens.is(start, TokenKind.CAPITALISED)
                    && text.tokens.end(start) - text.tokens.start(start) >= 5
                    && !text.isKnown(start)
                    && names.korean().isTwo(text.tokens.string(start));
        }
        return end - start == 3
                && names.korean().isOne(text.tokens.string(start))
                && names.korean().isOne(text.tokens.string(start + 2));
    }

    private boolean isKoreanSyllable(int i) {
        return !text.is(i, WordClass.NO_NAME)
                && text.tokens.is(i, TokenKind.CAPITALISED)
                && names.korean().isOne(text.tokens.string(i));
    }

    private boolean isChineseGiven(int start, int end) {
        if (text.is(start, WordClass.NO_NAME) || !text.tokens.is(start, TokenKind.CAPITALISED)) {
            return false;
        }
        String word = text.tokens.string(start);
        return end - start == 3
                ? names.chinese().isOne(word)
                        && names.chinese().isOne(text.tokens.string(start + 2))
                : end - start == 1
                        && (names.chinese().isTwo(word)
                                || (names.chinese().isOne(word) && word.length() >= 2));
    }

    /// Western, Russian, Arabic and African order, and what only may be a name.
    private @Nullable Candidate givenFirst(int i) {
        if (!isNameWord(i) || (startsOther(i) && !isGivenInSpite(i))) {
            return null;
        }
        boolean given =
                text.is(i, WordClass.GIVEN_NAME) && text.tokens.is(i, TokenKind.CAPITALISED);
        boolean weak = text.is(i, WordClass.WEAK_GIVEN_NAME);
        int end = text.wordEnd(i);
        int words = 1;
        int last = i;
        while (words < MOST_WORDS) {
            int next = nextWord(end, words == 1 && given);
            if (next < 0) {
                break;
            }
            last = next;
            end = text.wordEnd(next);
            words++;
        }
        if (words == 1) {
            return new Candidate(end, Proof.SINGLE, "surname");
        }
        if (!given && !weak && givenNameFollows(i)) {
            return null;
        }
        boolean surname = ending(last) == SurnameEndings.Proof.STRONG;
        if (given || (weak && (surname || hasInitial(i, last)))) {
            return new Candidate(withNumeral(end), Proof.NAME, "given name");
        }
        boolean knownEnding = surname && !text.isKnown(i);
        return new Candidate(
                end,
                knownEnding ? Proof.NAME : Proof.MAYBE,
                knownEnding ? "surname ending" : "two words");
    }

    /// True if a given name and a further name stand behind the word: then the name begins there.
    private boolean givenNameFollows(int i) {
        int next = text.wordEnd(i);
        boolean given = text.follows(next) && text.is(next, WordClass.GIVEN_NAME);
        return given && nextWord(text.wordEnd(next), true) >= 0;
    }

    /// The end of a name with a Roman numeral behind it: `John Paul II`.
    private int withNumeral(int end) {
        boolean numeral =
                text.follows(end)
                        && text.isFree(end)
                        && text.tokens.is(end, TokenKind.UPPER)
                        && text.tokens.string(end).chars().allMatch(c -> "IVX".indexOf(c) >= 0);
        return numeral ? end + 1 : end;
    }

    private boolean hasInitial(int i, int last) {
        return last - i > 2 && text.isInitial(i + 1);
    }

    /// The next word of a name whose words so far end before `end`, initials and particles passed
    /// over; -1 if none follows.
    private int nextWord(int end, boolean behindGivenName) {
        int i = end;
        while (text.follows(i) && isInitialWithPoint(i) && text.isFree(i, i + 2)) {
            i += 2;
            while (isInitialWithPoint(i) && text.tokens.glued(i)) {
                i += 2;
            }
        }
        while (text.follows(i) && text.isSmall(i) && text.is(i, WordClass.NAME_PARTICLE)) {
            i = text.wordEnd(i) > i + 1 ? i : i + 1;
            if (text.wordEnd(i) > i + 1) {
                break;
            }
        }
        boolean particle = text.isSmall(i) && text.wordEnd(i) > i + 1;
        if (particle) {
            return text.isCapital(i + 2) && text.isFree(i, i + 3) ? i : -1;
        }
        boolean fits = text.follows(i) && text.isFree(i) && text.isCapital(i);
        if (!fits || text.isInitial(i) || (startsOther(i) && !(behindGivenName && isMaker(i)))) {
            return -1;
        }
        boolean title =
                text.is(i, WordClass.OFFICE)
                        || text.is(i, WordClass.RANK)
                        || text.is(i, WordClass.OFFICE_MODIFIER);
        boolean surname = behindGivenName && title && !text.isCapital(i + 1);
        return isNameWord(i) || surname ? i : -1;
    }

    /// A word that can be part of a name: capital, neither an everyday word nor a kind of body.
    private boolean isNameWord(int i) {
        boolean other =
                text.is(i, WordClass.NO_NAME)
                        || text.is(i, WordClass.NATIONALITY)
                        || text.is(i, WordClass.BODY_LAST)
                        || text.is(i, WordClass.BODY_FIRST)
                        || text.is(i, WordClass.HONORIFIC);
        boolean title =
                (text.is(i, WordClass.OFFICE)
                                || text.is(i, WordClass.RANK)
                                || text.is(i, WordClass.OFFICE_MODIFIER))
                        && !text.is(i, WordClass.GIVEN_NAME);
        return text.tokens.is(i, TokenKind.CAPITALISED) && !other && !title;
    }

    private boolean isSurname(int i) {
        return isNameWord(i);
    }

    /// True if a place or a body known by name begins here.
    private boolean startsOther(int i) {
        boolean place =
                !text.is(i, WordClass.GIVEN_NAME)
                        && names.places().byName().longest(text.tokens, i) != null;
        return place
                || names.bodies().longest(text.tokens, i) != null
                || names.forbidden().phrases().longest(text.tokens, i) != null;
    }

    /// True for a body's name of one word that is a given name here, since a surname follows.
    private boolean isGivenInSpite(int i) {
        int next = i + 1;
        return isMaker(i)
                && text.follows(next)
                && text.isCapital(next)
                && isNameWord(next)
                && !text.isKnown(next)
                && ending(next) == SurnameEndings.Proof.STRONG;
    }

    /// True for a maker named after its founder: a surname behind a given name.
    private boolean isMaker(int i) {
        var body = names.bodies().longest(text.tokens, i);
        return body != null
                && body.end() == i + 1
                && names.places().byName().longest(text.tokens, i) == null;
    }

    SurnameEndings.Proof ending(int word) {
        int end = text.wordEnd(word);
        return names.endings().of(text.tokens.string(end - 1));
    }

    /// False for words that are known or too short to show that they are surnames.
    boolean mayEndAsSurname(int i) {
        return !text.isKnown(i) && text.tokens.end(i) - text.tokens.start(i) >= 6;
    }

    /// True if a single word shows by its ending that it is a surname.
    boolean isSurnameByEnding(int i, int end) {
        return end == i + 1
                && mayEndAsSurname(i)
                && ending(i) == SurnameEndings.Proof.STRONG
                && !(text.follows(end) && text.isCapital(end));
    }
}
