package org.armscope.lexicon;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.armscope.annotation.MonetaryAmount.Approximation;
import org.armscope.annotation.MonetaryAmount.Purpose;
import org.armscope.lexicon.MoneyWord.Kind;
import org.armscope.lexicon.phrase.Phrases;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The words of which sums of money are made, and those that say how exactly they are meant and
/// what they are for.
public final class MoneyWords {

    private final Phrases<MoneyWord> words;
    private final Phrases<Approximation> approximations;
    private final Phrases<PurposeCue> purposes;

    /// A word that tells a sum's purpose, and on which sides of the sum it may stand.
    public record PurposeCue(Purpose purpose, boolean before, boolean behind) {}

    private MoneyWords(
            Phrases<MoneyWord> words,
            Phrases<Approximation> approximations,
            Phrases<PurposeCue> purposes) {
        this.words = words;
        this.approximations = approximations;
        this.purposes = purposes;
    }

    /// Word lines of: word, kind, value. Approximation lines of: word, meaning. Purpose lines of:
    /// word, purpose, side.
    public static MoneyWords of(
            List<LexiconLine> wordLines,
            List<LexiconLine> approximationLines,
            List<LexiconLine> purposeLines) {
        Phrases.Builder<MoneyWord> words = Phrases.anyCase();
        for (LexiconLine line : wordLines) {
            words.add(line.field(0), word(Kind.valueOf(constant(line.field(1))), line.field(2)));
        }
        Phrases.Builder<Approximation> approximations = Phrases.anyCase();
        for (LexiconLine line : approximationLines) {
            approximations.add(line.field(0), Approximation.valueOf(constant(line.field(1))));
        }
        Phrases.Builder<PurposeCue> purposes = Phrases.anyCase();
        for (LexiconLine line : purposeLines) {
            String side = line.field(2);
            PurposeCue cue =
                    new PurposeCue(
                            Purpose.valueOf(constant(line.field(1))),
                            !side.equals("behind"),
                            !side.equals("before"));
            purposes.add(line.field(0), cue);
        }
        return new MoneyWords(words.build(), approximations.build(), purposes.build());
    }

    private static MoneyWord word(Kind kind, String value) {
        return switch (kind) {
            case SIGN, CODE, CURRENCY, WEAK ->
                    new MoneyWord(kind, value, BigDecimal.ZERO, BigDecimal.ZERO);
            case MULTIPLE, MULTIPLES, NUMBER -> {
                int space = value.indexOf(' ');
                BigDecimal min = new BigDecimal(space < 0 ? value : value.substring(0, space));
                BigDecimal max = space < 0 ? min : new BigDecimal(value.substring(space + 1));
                yield new MoneyWord(kind, "", min, max);
            }
        };
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /// The longest money word or phrase that begins at a token, or null.
    public Phrases.@Nullable Match<MoneyWord> at(Tokens tokens, int token) {
        return words.longest(tokens, token);
    }

    /// False if no money word or phrase begins with the token.
    public boolean mayBegin(Tokens tokens, int token) {
        return words.firstWords().mayHave(tokens, token);
    }

    /// How exactly the sum that begins at `token` is meant, by the words before it.
    public Approximation approximation(Tokens tokens, int token) {
        for (int from = Math.max(0, token - 4); from < token; from++) {
            Phrases.Match<Approximation> match = approximations.longest(tokens, from);
            if (match != null && match.end() == token) {
                return match.value();
            }
        }
        return Approximation.EXACT;
    }

    /// The purpose cue that begins at a token, or null.
    public Phrases.@Nullable Match<PurposeCue> purpose(Tokens tokens, int token) {
        return purposes.longest(tokens, token);
    }
}
