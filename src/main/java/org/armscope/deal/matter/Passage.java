package org.armscope.deal.matter;

import java.io.IOException;
import java.util.Locale;
import org.armscope.deal.DealEvent;
import org.armscope.lexicon.LexiconFile;
import org.armscope.lexicon.LexiconLine;
import org.armscope.lexicon.phrase.Phrases;
import org.armscope.text.Span;
import org.armscope.text.Tokens;

/// Finds the part of an event's sentence that tells of the event itself: what stands between two
/// turns to something else, without what only recalls another matter.
public final class Passage {

    private enum Sign {
        TURN,
        RECALL
    }

    private final Phrases<Sign> signs;

    private Passage(Phrases<Sign> signs) {
        this.signs = signs;
    }

    /// That of the program.
    ///
    /// @throws IOException if it cannot be read
    public static Passage bundled() throws IOException {
        Phrases.Builder<Sign> signs = Phrases.anyCase();
        for (LexiconLine line : LexiconFile.bundled("/org/armscope/deal/deal-asides.tsv")) {
            signs.add(line.field(0), Sign.valueOf(line.field(1).toUpperCase(Locale.ROOT)));
        }
        return new Passage(signs.build());
    }

    /// Within the sentence's own words, the first of them at 0.
    Span of(DealEvent event) {
        int trigger = event.mention().trigger().start() - event.mention().span().start();
        Tokens tokens = Tokens.of(event.words());
        int start = 0;
        int end = event.words().length();
        for (int i = 1; i < tokens.count(); i++) {
            Phrases.Match<Sign> match = signs.longest(tokens, i);
            int at = tokens.start(i);
            if (match == null) {
                continue;
            }
            if (at > trigger) {
                end = Math.min(end, at);
            } else if (match.value() == Sign.TURN) {
                start = at;
            }
        }
        return new Span(start, end);
    }
}
