package org.armscope.library.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.decision.DealRuling;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.decision.EventRuling;
import org.armscope.annotation.decision.EventTarget;
import org.armscope.annotation.decision.HeaderRuling;
import org.armscope.annotation.decision.MentionRuling;
import org.armscope.annotation.decision.Ruling;
import org.armscope.annotation.decision.Scope;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.mark.Anchor;
import org.armscope.annotation.mark.Colour;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.annotation.mark.Highlight;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleText;
import org.armscope.article.Header;
import org.armscope.article.Heading;
import org.armscope.article.Source;
import org.armscope.article.TextHash;
import org.armscope.library.Library;
import org.armscope.text.Span;

/// Made-up articles and marks in them.
public final class WorkSamples {

    public static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456789Z");

    private static final String UMLAUTS = "\ud83d\ude80 “Игла”\u0000\ud800 \"x\"\r\n";

    private WorkSamples() {}

    /// A text with everything in it that encodings stumble over.
    public static String text(int number) {
        return "No. " + number + ". " + UMLAUTS.repeat(20) + "The end of it.";
    }

    public static ArticleId article(Library library, int number) throws IOException {
        String text = text(number);
        ArticleText content =
                new ArticleText(
                        text,
                        TextHash.of(text),
                        Header.NONE,
                        new Heading("A label", false),
                        new Span(0, text.length()),
                        null);
        Path path = Path.of("/articles").resolve(number + ".txt").toAbsolutePath();
        return library.store(content, new Source(path, 42, NOW, "UTF-8"), null).article();
    }

    public static Anchor anchor(int number, int start, int end) {
        String text = text(number);
        return Anchor.of(text, TextHash.of(text), new Span(start, end));
    }

    public static Highlight highlight(String id, ArticleId article, int start, String... tags) {
        return Highlight.of(id, article, anchor(1, start, start + 20), Colour.PINK, NOW)
                .withTags(List.of(tags).stream().map(Tag::new).toList(), NOW)
                .withNote("*so* " + UMLAUTS, NOW);
    }

    public static Excerpt excerpt(String id, ArticleId article, int place) {
        return new Excerpt(
                id,
                article,
                anchor(1, 3, 40),
                Excerpt.Origin.CONCORDANCE,
                List.of(new Tag("b"), new Tag("a/ c".replace(" ", ""))),
                UMLAUTS,
                place,
                NOW,
                NOW.plusSeconds(1));
    }

    public static Decision decision(String id, Scope scope, ArticleId article, Ruling ruling) {
        return new Decision(id, scope, article, ruling, true, NOW);
    }

    /// One of each kind.
    public static List<Ruling> rulings(ArticleId article) {
        Anchor at = anchor(1, 5, 15);
        Entity found = new Entity(EntityType.PERSON, "Игла \ud83d\ude80");
        DayRange days = new DayRange(LocalDate.of(2001, 2, 3), LocalDate.of(2001, 2, 4));
        EventTarget event = new EventTarget(anchor(1, 0, 30), at, EventKind.DELIVERY);
        List<EventRuling.Weapon> weapons =
                List.of(new EventRuling.Weapon("T-80U", 33), new EventRuling.Weapon("BMP-3", null));
        return List.of(
                new MentionRuling(at, found, new MentionRuling.NotAnEntity()),
                new MentionRuling(at, found, new MentionRuling.SameAs(found)),
                new MentionRuling(at, found, new MentionRuling.SplitOff(found)),
                new MentionRuling(at, found, new MentionRuling.OtherType(EntityType.WEAPON)),
                new MentionRuling(at, found, new MentionRuling.OtherBoundaries(anchor(1, 4, 16))),
                new EventRuling(event, new EventRuling.Reject()),
                new EventRuling(event, new EventRuling.OtherDate(days)),
                new EventRuling(event, new EventRuling.OtherKind(EventKind.ORDER)),
                new EventRuling(event, new EventRuling.OtherStatus(EventStatus.DENIED)),
                new EventRuling(event, new EventRuling.OtherStatus(null)),
                new EventRuling(event, new EventRuling.OtherParties("Russia", null)),
                new EventRuling(event, new EventRuling.OtherWeapons(weapons)),
                new EventRuling(
                        event, new EventRuling.Add(days, EventStatus.AGREED, null, "X", weapons)),
                new DealRuling(
                        DealRuling.How.SPLIT,
                        List.of(
                                new DealRuling.Member(article, event),
                                new DealRuling.Member(article, event))),
                new HeaderRuling.Words(HeaderRuling.Field.AUTHOR, "A. “B”"),
                new HeaderRuling.IssueDay(days));
    }

    /// Any change of marks in an article, the same for the same random numbers.
    static Changes anyChanges(Random random, ArticleId article) {
        Changes changes = new Changes();
        for (int i = random.nextInt(4); i >= 0; i--) {
            String id = "id" + random.nextInt(5);
            switch (random.nextInt(5)) {
                case 0 -> changes.put(highlight(id, article, random.nextInt(50), "t" + i));
                case 1 -> changes.removeHighlight(id);
                case 2 -> changes.put(excerpt(id, article, random.nextInt(9)));
                case 3 -> changes.removeExcerpt(id);
                default -> {
                    List<Ruling> all = rulings(article);
                    Scope scope = List.of(Scope.values()).get(random.nextInt(3));
                    changes.put(
                            decision(id, scope, article, all.get(random.nextInt(all.size())))
                                    .switched(random.nextBoolean()));
                }
            }
        }
        return changes;
    }
}
