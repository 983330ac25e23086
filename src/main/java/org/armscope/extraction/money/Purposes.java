package org.armscope.extraction.money;

import org.armscope.annotation.MonetaryAmount.Purpose;
import org.armscope.lexicon.MoneyWord;
import org.armscope.lexicon.MoneyWord.Kind;
import org.armscope.lexicon.MoneyWords;
import org.armscope.lexicon.MoneyWords.PurposeCue;
import org.armscope.lexicon.phrase.Phrases;
import org.armscope.text.Span;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Looks beside a sum for the words that say what it is for: the nearest within its clause.
final class Purposes {

    private static final int BEHIND = 6;
    private static final int BEFORE = 8;

    private final MoneyWords words;

    /// What the money is for, and the words that say so.
    record Found(Purpose purpose, @Nullable Span span) {}

    Purposes(MoneyWords words) {
        this.words = words;
    }

    Found around(Tokens tokens, int from, int end) {
        for (int distance = 0; distance < BEFORE; distance++) {
            Found behind = distance < BEHIND ? behind(tokens, end, end + distance) : null;
            if (behind != null) {
                return behind;
            }
            Found before = before(tokens, from, from - 1 - distance);
            if (before != null) {
                return before;
            }
        }
        return new Found(Purpose.UNSTATED, null);
    }

    private @Nullable Found behind(Tokens tokens, int end, int at) {
        if (at >= tokens.count() || isParted(tokens, end, at + 1)) {
            return null;
        }
        Phrases.Match<PurposeCue> cue = words.purpose(tokens, at);
        return cue == null || !cue.value().behind()
                ? null
                : new Found(cue.value().purpose(), tokens.span(at, cue.end()));
    }

    private @Nullable Found before(Tokens tokens, int from, int at) {
        if (at < 0 || isParted(tokens, at, from)) {
            return null;
        }
        Phrases.Match<PurposeCue> cue = words.purpose(tokens, at);
        return cue == null || !cue.value().before() || cue.end() > from
                ? null
                : new Found(cue.value().purpose(), tokens.span(at, cue.end()));
    }

    /// True if a clause ends or another sum stands among the tokens from `from` to `to - 1`.
    private boolean isParted(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, '.')
                    || tokens.is(i, ';')
                    || tokens.is(i, '(')
                    || tokens.is(i, ')')
                    || tokens.is(i, ',')
                    || isCurrency(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCurrency(Tokens tokens, int i) {
        Phrases.Match<MoneyWord> word = words.at(tokens, i);
        return word != null && (word.value().is(Kind.SIGN) || word.value().is(Kind.CURRENCY));
    }
}
