package org.armscope.annotation.mark;

import java.util.List;
import java.util.Optional;
import org.armscope.article.TextHash;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds the words of an anchor in a version of the text: at their place, else by the quote where
/// it is unique, else by the text around it, else not at all. It never chooses between places that
/// it cannot tell apart. Pure functions, in time linear in the text.
public final class Anchoring {

    /// How many places an orphan is offered.
    public static final int CANDIDATES = 20;

    /// A quote of so many characters that was unique and still is needs no further proof; any other
    /// needs some of the text that was beside it.
    private static final int TELLING = 24;

    /// How many characters on one side count as "some of the text".
    private static final int BESIDE = 8;

    /// How many characters, on both sides together, tell one of several places.
    private static final int SURE = 16;

    private static final Anchored NOWHERE = new Anchored.Orphan(List.of());

    private Anchoring() {}

    /// Where the words stand in `text`, whose hash is `version`.
    ///
    /// @param former the text that the anchor was made in, or null if it is not known: then a quote
    ///     counts as one that was not unique
    public static Anchored find(
            Anchor anchor, String text, TextHash version, @Nullable String former) {
        Span span = anchor.span();
        String quote = anchor.exact();
        boolean stands = text.startsWith(quote, span.start());
        if (stands && (anchor.version().equals(version) || isWhole(anchor, text))) {
            return new Anchored.InPlace(span);
        }
        if (quote.isBlank()) {
            return new Anchored.Orphan(List.of());
        }
        boolean telling =
                quote.length() >= TELLING
                        && former != null
                        && Places.of(quote, former).count() == 1;
        Anchored exact = among(quote, anchor.prefix(), anchor.suffix(), text, telling);
        return exact.equals(NOWHERE) ? folded(anchor, text) : exact;
    }

    /// The same words with other blanks between them; they count as moved.
    private static Anchored folded(Anchor anchor, String text) {
        Folded whole = Folded.of(text);
        Anchored found =
                among(
                        Folded.of(anchor.exact()).text(),
                        Folded.of(anchor.prefix()).text(),
                        Folded.of(anchor.suffix()).text(),
                        whole.text(),
                        false);
        return switch (found) {
            case Anchored.Orphan(List<Span> some) ->
                    new Anchored.Orphan(some.stream().map(whole::unfold).toList());
            default -> new Anchored.Moved(whole.unfold(found.place().orElseThrow()));
        };
    }

    /// @param telling whether the quote alone is enough where it is unique
    private static Anchored among(
            String quote, String prefix, String suffix, String text, boolean telling) {
        Places places = Places.of(quote, text);
        if (places.count() == 1) {
            Span only = places.span(0);
            boolean beside =
                    before(prefix, text, only) >= BESIDE || behind(suffix, text, only) >= BESIDE;
            return telling || beside
                    ? new Anchored.ByQuote(only)
                    : new Anchored.Orphan(List.of(only));
        }
        return best(places, prefix, suffix, text)
                .<Anchored>map(Anchored.Moved::new)
                .orElse(new Anchored.Orphan(places.first(CANDIDATES)));
    }

    /// The place whose surroundings agree more than those of any other, if they agree enough.
    private static Optional<Span> best(Places places, String prefix, String suffix, String text) {
        int best = -1;
        int most = SURE - 1;
        boolean alone = false;
        for (int i = 0; i < places.count(); i++) {
            Span span = places.span(i);
            int agreement = before(prefix, text, span) + behind(suffix, text, span);
            if (agreement > most) {
                best = i;
                most = agreement;
                alone = true;
            } else if (agreement == most) {
                alone = false;
            }
        }
        return alone ? Optional.of(places.span(best)) : Optional.empty();
    }

    /// True if the text around the span is the anchor's, up to the ends of the text.
    private static boolean isWhole(Anchor anchor, String text) {
        Span span = anchor.span();
        return before(anchor.prefix(), text, span) == anchor.prefix().length()
                && behind(anchor.suffix(), text, span) == anchor.suffix().length()
                && (!anchor.prefix().isEmpty() || span.start() == 0)
                && (!anchor.suffix().isEmpty() || span.end() == text.length());
    }

    /// How many characters of the prefix stand before the span, counted from it.
    private static int before(String prefix, String text, Span span) {
        int n = 0;
        while (n < prefix.length()
                && n < span.start()
                && prefix.charAt(prefix.length() - 1 - n) == text.charAt(span.start() - 1 - n)) {
            n++;
        }
        return n;
    }

    private static int behind(String suffix, String text, Span span) {
        int n = 0;
        while (n < suffix.length()
                && span.end() + n < text.length()
                && suffix.charAt(n) == text.charAt(span.end() + n)) {
            n++;
        }
        return n;
    }
}
