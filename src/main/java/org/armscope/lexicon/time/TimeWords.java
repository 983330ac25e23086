package org.armscope.lexicon.time;

import java.util.List;
import java.util.Locale;
import org.armscope.lexicon.LexiconLine;
import org.armscope.lexicon.phrase.Phrases;
import org.armscope.lexicon.time.TimeWord.Kind;
import org.armscope.lexicon.time.TimeWord.Part;
import org.armscope.text.TokenKind;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The words of which dates are made, and those that tell past from future.
public final class TimeWords {

    /// Where a time lies, seen from the issue date.
    public enum Tense {
        AHEAD,
        BEHIND
    }

    private final Phrases<TimeWord> words;
    private final Phrases<Tense> tenses;

    private final Phrases<Context> contexts;

    private enum Context {
        INTRODUCES,
        COUNTED
    }

    private TimeWords(Phrases<TimeWord> words, Phrases<Tense> tenses, Phrases<Context> contexts) {
        this.words = words;
        this.tenses = tenses;
        this.contexts = contexts;
    }

    /// Word lines of: word, kind, value. Tense lines of: word, `ahead` or `behind`. Context lines
    /// of: word, `introduces` or `counted`.
    public static TimeWords of(
            List<LexiconLine> wordLines,
            List<LexiconLine> tenseLines,
            List<LexiconLine> contextLines) {
        Phrases.Builder<TimeWord> words = Phrases.anyCase();
        for (LexiconLine line : wordLines) {
            words.add(line.field(0), word(constant(line.field(1)), line.field(2)));
        }
        Phrases.Builder<Tense> tenses = Phrases.anyCase();
        for (LexiconLine line : tenseLines) {
            tenses.add(line.field(0), Tense.valueOf(constant(line.field(1))));
        }
        Phrases.Builder<Context> contexts = Phrases.anyCase();
        for (LexiconLine line : contextLines) {
            contexts.add(line.field(0), Context.valueOf(constant(line.field(1))));
        }
        return new TimeWords(words.build(), tenses.build(), contexts.build());
    }

    private static TimeWord word(String kindName, String value) {
        Kind kind = Kind.valueOf(kindName);
        return switch (kind) {
            case UNIT, UNITS -> new TimeWord(kind, 0, Stretch.valueOf(constant(value)), null);
            case PART -> new TimeWord(kind, 0, null, Part.valueOf(constant(value)));
            default -> new TimeWord(kind, Integer.parseInt(value), null, null);
        };
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /// The time word or phrase that begins at a token, or null.
    public Phrases.@Nullable Match<TimeWord> at(Tokens tokens, int token) {
        return words.longest(tokens, token);
    }

    /// False if no time word or phrase begins with the token.
    public boolean mayBegin(Tokens tokens, int token) {
        return words.firstWords().mayHave(tokens, token);
    }

    /// The single word at a token if it is of this kind, or null.
    public @Nullable TimeWord word(Tokens tokens, int token, Kind kind) {
        TimeWord word = words.word(tokens, token);
        return word != null && word.kind() == kind ? word : null;
    }

    /// The number of the month named at a token, 0 if none is.
    public int month(Tokens tokens, int token) {
        if (!tokens.isCapital(token)) {
            return 0;
        }
        TimeWord word = words.word(tokens, token);
        return word != null && word.isMonth() ? word.number() : 0;
    }

    /// True if a month cut short stands at a token.
    public boolean isShort(Tokens tokens, int token) {
        return word(tokens, token, Kind.MONTH_SHORT) != null;
    }

    /// True if the word at a token is one that stands before years and months.
    public boolean introducesTime(Tokens tokens, int token) {
        return contexts.word(tokens, token) == Context.INTRODUCES;
    }

    /// True if the number at a token, though it could be the year `number`, seems to count things.
    public boolean countsThings(Tokens tokens, int token, int number) {
        boolean word = tokens.is(token + 1, TokenKind.LOWER);
        if (word && contexts.word(tokens, token + 1) == Context.COUNTED) {
            return true;
        }
        if (introducesTime(tokens, token - 1)) {
            return false;
        }
        boolean plural = word && tokens.charAt(tokens.end(token + 1) - 1) == 's';
        boolean round = number % 100 == 0;
        boolean quantified = tokens.is(token - 1, TokenKind.LOWER) && !tokens.is(token - 1, "the");
        return number < 1900 || (round && (plural || quantified));
    }

    public Phrases<Tense> tenses() {
        return tenses;
    }
}
