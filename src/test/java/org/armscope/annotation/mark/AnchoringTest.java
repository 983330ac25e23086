package org.armscope.annotation.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armscope.article.TextHash;
import org.armscope.text.Span;
import org.junit.jupiter.api.Test;

class AnchoringTest {

    private static final String TEXT =
            "The envoy spoke of “Igla” missiles.12 Nobody heard.\r\n\r\nLater the envoy spoke of"
                    + " “Igla” missiles again, and of a debt \ud83d\ude80 that was owed.";

    private static Anchor anchor(String text, Span span) {
        return Anchor.of(text, TextHash.of(text), span);
    }

    private static Anchored find(Anchor anchor, String former, String text) {
        return Anchoring.find(anchor, text, TextHash.of(text), former);
    }

    private static Span span(String words, String text, int from) {
        int start = text.indexOf(words, from);
        return new Span(start, start + words.length());
    }

    @Test
    void inTheVeryTextItIsInPlace() {
        Span second = span("“Igla”", TEXT, 40);
        assertEquals(new Anchored.InPlace(second), find(anchor(TEXT, second), TEXT, TEXT));
    }

    @Test
    void whereTheTextChangedFarAwayItIsInPlace() {
        Span span = span("heard.\r\n\r\nLater", TEXT, 0);
        String now = TEXT + " An addition.";
        assertEquals(new Anchored.InPlace(span), find(anchor(TEXT, span), TEXT, now));
    }

    @Test
    void aUniqueQuoteIsFoundElsewhere() {
        Span span = span("heard.\r\n\r\nLater", TEXT, 0);
        String now = "New. " + TEXT;
        assertEquals(new Anchored.ByQuote(span.shift(5)), find(anchor(TEXT, span), TEXT, now));
    }

    @Test
    void ofSeveralQuotesTheOneWithItsSurroundingsIsFoundAndMarkedAsMoved() {
        Span second = span("“Igla” missiles", TEXT, 50);
        String now = "New. " + TEXT;
        assertEquals(new Anchored.Moved(second.shift(5)), find(anchor(TEXT, second), TEXT, now));
    }

    @Test
    void ofSeveralQuotesWithTheSameSurroundingsNoneIsChosen() {
        String line = "A line that is repeated as often as one likes, and says nothing at all. ";
        String text = line.repeat(3) + "End.";
        Span middle = span("repeated", text, 80);
        String now = line.repeat(5) + "End. And more.";
        Anchor anchor = anchor(text, middle);
        Anchored found = find(anchor, text, "x" + now);
        assertEquals(Anchored.Orphan.class, found.getClass());
        assertEquals(5, ((Anchored.Orphan) found).candidates().size());
    }

    @Test
    void aShortQuoteInQuiteAnotherPlaceIsOnlyACandidate() {
        Span span = span("debt", TEXT, 0);
        String now = "A wholly new text in which someone mentions debt for reasons of his own.";
        assertEquals(
                new Anchored.Orphan(List.of(span("debt", now, 0))),
                find(anchor(TEXT, span), TEXT, now));
    }

    @Test
    void aLongQuoteThatWasRepeatedAndStandsOnceIsOnlyACandidate() {
        String quote = "the ministry has nothing to add to what it said";
        String text = "First: " + quote + ", full stop; then there was more talk: " + quote + "!";
        String now = "Nothing but this remains of it, " + quote + " as it were.";
        assertEquals(
                new Anchored.Orphan(List.of(span(quote, now, 0))),
                find(anchor(text, span(quote, text, 0)), text, now));
    }

    @Test
    void wordsThatAreGoneAreAnOrphanWithoutCandidates() {
        Span span = span("debt", TEXT, 0);
        assertEquals(
                new Anchored.Orphan(List.of()),
                find(anchor(TEXT, span), TEXT, TEXT.replace("debt", "loan")));
    }

    @Test
    void otherLineEndsAreNotOtherWords() {
        Span span = span("heard.\r\n\r\nLater", TEXT, 0);
        String now = TEXT.replace("\r\n", "\n");
        assertEquals(
                new Anchored.Moved(span("heard.\n\nLater", now, 0)),
                find(anchor(TEXT, span), TEXT, now));
    }

    /// What was added and removed elsewhere never makes it point to other words: it stands where
    /// they are now, or nowhere.
    @Property(tries = 1000)
    void neverPointsToOtherWords(@ForAll("texts") List<String> sentences, @ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        sentences.forEach(text::append);
        Span mark = anySpan(random, text.toString());
        Anchor anchor = anchor(text.toString(), mark);
        String former = text.toString();
        Span now = mark;
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            now = edit(random, text, now, "+" + Long.toString(random.nextLong() >>> 1, 36));
        }
        Anchored found = find(anchor, former, text.toString());
        assertEquals(now, found.place().orElse(now), found.toString());
    }

    /// Where the words themselves are gone and the same stand elsewhere, these are not taken.
    @Property(tries = 1000)
    void neverTakesOthersForWordsThatAreGone(
            @ForAll("texts") List<String> sentences, @ForAll long seed) {
        String former = String.join("", sentences);
        Span mark = anySpan(new Random(seed), former);
        String now = former.substring(0, mark.start()) + "#" + former.substring(mark.end());
        Anchored found = find(anchor(former, mark), former, now);
        assertEquals(Anchored.Orphan.class, found.getClass());
    }

    /// However often words and surroundings are repeated, a place has the very words.
    @Property(tries = 1000)
    void whereverItPointsAreTheWords(
            @ForAll("repetitions") List<String> sentences, @ForAll long seed) {
        Random random = new Random(seed);
        String former = String.join("", sentences);
        Span mark = anySpan(random, former);
        StringBuilder text = new StringBuilder(former);
        edit(random, text, mark, sentences.get(random.nextInt(sentences.size())));
        Anchored found = find(anchor(former, mark), former, text.toString());
        found.place()
                .ifPresent(
                        place ->
                                assertEquals(
                                        Folded.of(mark.in(former)).text(),
                                        Folded.of(place.in(text)).text()));
        if (found instanceof Anchored.Orphan(List<Span> some)) {
            some.forEach(one -> assertEquals(mark.length() > 0, one.length() > 0));
        }
    }

    @Property(tries = 500)
    void contextIsWholeAndOfTheRightLength(
            @ForAll("texts") List<String> sentences, @ForAll long seed) {
        String text = String.join("", sentences);
        Span span = anySpan(new Random(seed), text);
        Anchor anchor = anchor(text, span);
        assertEquals(span.in(text), anchor.exact());
        assertTrue(text.startsWith(anchor.prefix(), span.start() - anchor.prefix().length()));
        assertTrue(text.startsWith(anchor.suffix(), span.end()));
        int room = Math.min(Anchor.LEAST, span.start());
        assertTrue(anchor.prefix().length() >= room - 1, anchor.toString());
        assertTrue(anchor.suffix().length() >= Math.min(31, text.length() - span.end()));
        assertTrue(
                anchor.prefix().isEmpty() || !Character.isLowSurrogate(anchor.prefix().charAt(0)));
        assertTrue(
                anchor.suffix().isEmpty()
                        || !Character.isHighSurrogate(
                                anchor.suffix().charAt(anchor.suffix().length() - 1)));
    }

    private static Span anySpan(Random random, String text) {
        int start = boundary(text, random.nextInt(text.length()));
        int end = boundary(text, Math.min(text.length(), start + 1 + random.nextInt(60)));
        return start < end ? new Span(start, end) : new Span(0, text.length());
    }

    private static int boundary(String text, int at) {
        boolean splits = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return splits ? at - 1 : at;
    }

    /// Adds or removes something in front of the mark or behind it.
    private static Span edit(Random random, StringBuilder text, Span mark, String added) {
        boolean front = random.nextBoolean();
        int from = front ? 0 : mark.end();
        int room = front ? mark.start() : text.length() - mark.end();
        int at = boundary(text.toString(), from + (room == 0 ? 0 : random.nextInt(room + 1)));
        if (at < from) {
            at = from;
        }
        if (random.nextBoolean()) {
            text.insert(at, added);
            return front ? mark.shift(added.length()) : mark;
        }
        int most = (front ? mark.start() : text.length()) - at;
        int end = boundary(text.toString(), at + (most == 0 ? 0 : random.nextInt(most + 1)));
        text.delete(at, Math.max(at, end));
        return front ? mark.shift(-Math.max(0, end - at)) : mark;
    }

    /// Sentences that are not alike, of letters, quotes, line ends and markers.
    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.longs()
                .map(AnchoringTest::sentence)
                .withoutEdgeCases()
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static String sentence(long seed) {
        String letters = "abcdefghijklmnopqrstuvwxyzабвгдежзик한국말은 ,.;“”’123\n";
        Random random = new Random(seed);
        StringBuilder sentence = new StringBuilder();
        for (int i = 20 + random.nextInt(70); i > 0; i--) {
            sentence.append(letters.charAt(random.nextInt(letters.length())));
        }
        return sentence.append("\ud83d\ude80\r\n\r\n").toString();
    }

    @Provide
    Arbitrary<List<String>> repetitions() {
        return Arbitraries.of(
                        "He said “so”. ",
                        "He said ‘so’.12 ",
                        "The end.\r\n\r\n",
                        "\ud83d\ude80 rose over Игла-1, and fell. ",
                        "한국의 말. ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }
}
