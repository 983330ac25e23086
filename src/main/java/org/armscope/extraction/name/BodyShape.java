package org.armscope.extraction.name;

import org.armscope.annotation.EntityType;
import org.armscope.lexicon.name.Names;
import org.armscope.lexicon.name.PlaceEntry;
import org.armscope.lexicon.name.WordClass;
import org.armscope.lexicon.phrase.Phrases;
import org.armscope.text.TokenKind;
import org.jspecify.annotations.Nullable;

/// Tells where the words of a text have the form of a body's name.
final class BodyShape {

    private static final int MOST_WORDS = 7;

    private final Names names;
    private final NameText text;

    BodyShape(Names names, NameText text) {
        this.names = names;
        this.text = text;
    }

    /// A body's name.
    ///
    /// @param end the token behind the last
    record Found(
            int end, String name, @Nullable String country, @Nullable String line, String rule) {}

    /// The longest name of a body that begins at token `i`, or null.
    @Nullable Found at(int i) {
        if (text.is(i, WordClass.NATIONALITY)
                || (text.is(i, WordClass.NO_NAME) && !begins(i))
                || startsForbidden(i)) {
            return null;
        }
        Found administration = administration(i);
        if (administration != null) {
            return administration;
        }
        int end = nounLast(i);
        if (end > 0) {
            return found(i, complement(i, end), "kind of body last");
        }
        end = nounFirst(i);
        if (end > 0) {
            return found(i, end, "kind of body first");
        }
        boolean ending =
                text.tokens.is(i, TokenKind.CAPITALISED)
                        && !text.isKnown(i)
                        && isWhole(i + 1)
                        && names.bodyEndings().fit(text.tokens.string(i));
        return ending ? found(i, i + 1, "ending of a company's name") : null;
    }

    /// Some everyday words begin a body's name: `Security Council`, `Foreign Ministry`.
    private boolean begins(int i) {
        return text.is(i, WordClass.OFFICE_MODIFIER);
    }

    private boolean startsForbidden(int i) {
        return names.forbidden().blocks(text.tokens, i, i + 1, EntityType.ORGANIZATION);
    }

    private Found found(int start, int end, String rule) {
        return new Found(end, text.string(start, end), null, null, rule);
    }

    /// `Clinton administration`: a person's government.
    private @Nullable Found administration(int i) {
        int end = text.wordEnd(i);
        if (!text.follows(end) || !text.reads(end, "administration")) {
            return null;
        }
        boolean person =
                text.tokens.is(i, TokenKind.CAPITALISED)
                        && !text.is(i, WordClass.NO_NAME)
                        && !text.is(i, WordClass.OFFICE)
                        && !text.is(i, WordClass.OFFICE_MODIFIER)
                        && names.places().byName().longest(text.tokens, i) == null;
        return person ? found(i, end + 1, "administration") : null;
    }

    /// The end of `Defense Ministry`, `Industry, Science and Technology Ministry`, or -1.
    private int nounLast(int i) {
        int end = -1;
        int at = i;
        for (int n = 0; n < MOST_WORDS && isPart(at); n++) {
            boolean last = n > 0 && text.is(at, WordClass.BODY_LAST);
            boolean alone = n == 0 && text.is(at, WordClass.BODY_ALONE) && !goesOn(at + 1);
            if (last || alone) {
                end = text.wordEnd(at);
            } else if (n > 0 && endsName(at)) {
                break;
            }
            int next = text.wordEnd(at);
            at = joined(next, at);
            if (at < 0) {
                break;
            }
        }
        return end > 0 && isWhole(end) ? end : -1;
    }

    /// The next word of the name behind the one that ends before `next`, or -1.
    private int joined(int next, int word) {
        if (text.follows(next) && text.isCapital(next)) {
            return next;
        }
        if (text.isPossessive(next)
                && text.reads(next - 1, "people")
                && text.follows(text.afterPossessive(next))) {
            return text.afterPossessive(next);
        }
        boolean list =
                (text.reads(next, "and") || text.isMark(next, ','))
                        && text.is(word, WordClass.OFFICE_MODIFIER)
                        && text.is(next + 1, WordClass.OFFICE_MODIFIER)
                        && text.isCapital(next + 1);
        return list ? next + 1 : -1;
    }

    private boolean isPart(int at) {
        if (!text.isCapital(at) || !text.isFree(at) || text.is(at, WordClass.NATIONALITY)) {
            return false;
        }
        Phrases.Match<PlaceEntry> place = names.places().byName().longest(text.tokens, at);
        return place == null || !place.value().isCountry();
    }

    /// True if a capital follows, as in a headline: then the word is no body by itself.
    private boolean goesOn(int i) {
        return text.follows(i) && text.isCapital(i) && !text.is(i, WordClass.OFFICE);
    }

    /// A title ends what comes before a person's name, not a body's; an everyday word ends both.
    private boolean endsName(int at) {
        boolean everyday =
                text.is(at, WordClass.NO_NAME)
                        && !text.is(at, WordClass.OFFICE_MODIFIER)
                        && !text.is(at, WordClass.BODY_LAST);
        return everyday
                || text.is(at, WordClass.OFFICE)
                || text.is(at, WordClass.HONORIFIC)
                || text.is(at, WordClass.GIVEN_NAME);
    }

    /// The end of `Commission` with `on ...` or `for ...` behind it.
    private int complement(int start, int end) {
        boolean goes =
                (text.reads(end, "on") || text.reads(end, "for"))
                        && text.is(end - 1, WordClass.BODY_FIRST)
                        && end - start > 1;
        int last = goes ? capitals(end + 1) : -1;
        return last > 0 ? last : end;
    }

    /// The end of `Ministry of Defense`, `Center for Arms Control`, or -1.
    private int nounFirst(int i) {
        if (!text.is(i, WordClass.BODY_FIRST)) {
            return -1;
        }
        int of = i + 1;
        boolean linked = text.reads(of, "of") || text.reads(of, "for") || text.reads(of, "on");
        return linked ? capitals(text.reads(of + 1, "the") ? of + 2 : of + 1) : -1;
    }

    /// The end of the capitals from `at`, with `and`, `of` and commas between them; -1 if none.
    private int capitals(int at) {
        int end = -1;
        int i = at;
        for (int n = 0; n < MOST_WORDS && isComplement(i); n++) {
            end = text.wordEnd(i);
            if (text.follows(end) && text.isCapital(end)) {
                i = end;
            } else if (text.reads(end, "and") || text.reads(end, "of") || text.isMark(end, '&')) {
                i = text.reads(end + 1, "the") ? end + 2 : end + 1;
                if (startsBody(i)) {
                    break;
                }
            } else if (text.isMark(end, ',') && listGoesOn(end + 1)) {
                i = end + 1;
            } else {
                break;
            }
        }
        return end;
    }

    /// True if another body's name begins here: `the Ministry of Defense and the Security Council`.
    private boolean startsBody(int i) {
        return text.is(i, WordClass.BODY_FIRST)
                || nounLast(i) > 0
                || names.bodies().longest(text.tokens, i) != null;
    }

    private boolean listGoesOn(int i) {
        int end = text.isCapital(i) ? text.wordEnd(i) : i;
        return end > i
                && (text.reads(end, "and") || text.isMark(end, ','))
                && text.isCapital(end + 1)
                && text.is(i, WordClass.OFFICE_MODIFIER);
    }

    private boolean isComplement(int i) {
        return text.isCapital(i)
                && text.isFree(i)
                && !text.is(i, WordClass.GIVEN_NAME)
                && names.places().byName().longest(text.tokens, i) == null
                && !(text.is(i, WordClass.BODY_LAST) && text.is(i, WordClass.BODY_ALONE));
    }

    /// True if no word goes on at `end`: no hyphen, no letter glued to it.
    boolean isWhole(int end) {
        boolean goesOn =
                text.tokens.glued(end)
                        && (text.tokens.isWord(end)
                                || (text.isMark(end, '-')
                                        && text.tokens.glued(end + 1)
                                        && text.tokens.isWord(end + 1)));
        return !goesOn;
    }
}
