package org.armscope.extraction.time;

import org.armscope.lexicon.phrase.Phrases;
import org.armscope.lexicon.time.TimeWords.Tense;
import org.armscope.text.TokenKind;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Looks for the verb beside a date that tells whether the date lies ahead: first back to the
/// clause's beginning, then on to its end.
final class TenseFinder {

    private static final int BACK = 20;
    private static final int AHEAD = 10;

    private TenseFinder() {}

    /// The tense around the expression in tokens `from` to `end - 1`, or null if nothing shows it.
    static @Nullable Tense around(TimeContext c, int from, int end) {
        for (int i = from - 1; i >= Math.max(0, from - BACK); i--) {
            if (closes(c.tokens(), i)) {
                break;
            }
            Tense tense = at(c, i);
            if (tense != null) {
                return tense;
            }
        }
        for (int i = end; i < Math.min(c.limit(), end + AHEAD) && !closes(c.tokens(), i); i++) {
            Tense tense = at(c, i);
            if (tense != null) {
                return tense;
            }
        }
        return null;
    }

    private static @Nullable Tense at(TimeContext c, int i) {
        if (c.tokens().is(i - 1, "be")) {
            // "will be signed": the verb before tells, not the participle.
            return null;
        }
        Phrases.Match<Tense> match = c.words().tenses().longest(c.tokens(), i);
        if (match != null) {
            return match.value();
        }
        Tokens tokens = c.tokens();
        int end = tokens.end(i);
        boolean past =
                tokens.is(i, TokenKind.LOWER)
                        && end - tokens.start(i) > 4
                        && tokens.charAt(end - 1) == 'd'
                        && tokens.charAt(end - 2) == 'e';
        return past ? Tense.BEHIND : null;
    }

    private static boolean closes(Tokens tokens, int i) {
        return tokens.is(i, '.') || tokens.is(i, ';') || tokens.is(i, '(') || tokens.is(i, ')');
    }
}
