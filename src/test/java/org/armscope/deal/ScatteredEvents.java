package org.armscope.deal;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.armscope.annotation.CitedDate;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.MonetaryAmount;
import org.armscope.annotation.Outlet;
import org.armscope.annotation.Provenance;
import org.armscope.annotation.SourceCitation;
import org.armscope.annotation.event.Attribution;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventKorea;
import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.event.EventWeapon;
import org.armscope.annotation.event.HedgeMark;
import org.armscope.annotation.event.Party;
import org.armscope.annotation.event.Quantity;
import org.armscope.annotation.event.StatusMark;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.article.Header;
import org.armscope.article.Heading;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.article.Source;
import org.armscope.article.TextHash;
import org.armscope.query.timeline.EventId;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Made-up events of all that the making of deals tells apart: dated to the day, vaguely and not at
/// all, with contested suppliers and none, of systems, kinds of arms, packages and debts. The same
/// for the same seed.
public final class ScatteredEvents {

    private static final Provenance MADE = new Provenance("test", "made up");
    private static final LocalDate FIRST = LocalDate.of(1985, 1, 1);
    private static final List<String> SUPPLIERS =
            List.of("Russia", "Soviet Union", "Ukraine", "China", "Belarus");
    private static final List<String> RECIPIENTS =
            List.of("South Korea", "North Korea", "India", "Iran");
    private static final List<String> SYSTEMS =
            List.of(
                    "T-80U",
                    "T-80",
                    "T-90",
                    "BMP-3",
                    "Su-27",
                    "Su-35",
                    "Su-37",
                    "MiG-29",
                    "MiG-21",
                    "MiG",
                    "Ka-50",
                    "Mi-26",
                    "S-300",
                    "Igla",
                    "Metis",
                    "Scud",
                    "Kilo class");
    private static final List<String> THINGS =
            List.of(
                    "tanks",
                    "submarines",
                    "anti-ship missiles",
                    "missile technology",
                    "military technology",
                    "helicopters",
                    "arms",
                    "arms to repay its debt",
                    "debts",
                    "grain",
                    "goods, but not tanks",
                    "arms, after the talks on submarines");

    private final Random random;
    private final int perArticle;
    private final int years;
    private final List<DealEvent> events = new ArrayList<>();

    private ScatteredEvents(long seed, int perArticle, int years) {
        random = new Random(seed);
        this.perArticle = perArticle;
        this.years = years;
    }

    /// So many events, article by article.
    ///
    /// @param perArticle how many events an article has at most
    /// @param years over how many years they spread
    public static List<DealEvent> of(int count, long seed, int perArticle, int years) {
        ScatteredEvents made = new ScatteredEvents(seed, perArticle, years);
        for (int article = 0; made.events.size() < count; article++) {
            made.article(article, count - made.events.size());
        }
        return List.copyOf(made.events);
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void article(int number, int most) {
        ArticleSummary summary = summary(number);
        String to = any(RECIPIENTS);
        String from = any(SUPPLIERS.subList(0, 2 + random.nextInt(SUPPLIERS.size() - 1)));
        int all = Math.min(most, 1 + random.nextInt(perArticle));
        for (int i = 0; i < all; i++) {
            events.add(event(summary, i, one(5) ? any(SUPPLIERS) : from, one(9) ? "Iran" : to));
        }
    }

    private ArticleSummary summary(int number) {
        LocalDate day = FIRST.plusDays(random.nextInt(365 * years));
        IssueDate issue =
                new IssueDate(
                        day,
                        day.plusDays(one(4) ? 6 : 0),
                        day,
                        Precision.DAY,
                        IssueDate.Basis.PRINTED,
                        "made up");
        String heading = one(5) ? "On " + any(SYSTEMS) + " and " + any(THINGS) : "Made up";
        return new ArticleSummary(
                new ArticleId("%012x".formatted(number * 2_654_435_761L & 0xffff_ffff_ffffL)),
                new Source(Path.of("/made/" + number + ".txt"), 100, Instant.EPOCH, "UTF-8"),
                TextHash.of("made up"),
                Header.NONE,
                new Heading(heading, true),
                new Span(0, 100),
                null,
                one(8) ? null : issue,
                100);
    }

    private DealEvent event(ArticleSummary article, int number, String from, String to) {
        int start = 1000 * number;
        String begin = "The state offered " + (one(3) ? "and showed " : "");
        String system = any(SYSTEMS);
        boolean named = !one(3);
        String words = begin + (named ? system + " and " : "") + any(THINGS) + ".";
        List<EventWeapon> weapons =
                named ? List.of(weapon(system, start + begin.length())) : List.of();
        boolean open = one(5);
        Span trigger = new Span(start + 10, start + 17);
        EventMention mention =
                new EventMention(
                        new Span(start, start + words.length()),
                        trigger,
                        any(List.of(EventKind.values())),
                        date(article.issueDate()),
                        List.of(),
                        open || one(4) ? null : new Party(from, trigger),
                        open ? null : new Party(to, trigger),
                        weapons,
                        one(4) ? List.of(sum(trigger)) : List.of(),
                        null,
                        one(3) ? null : new StatusMark(any(List.of(EventStatus.values())), trigger),
                        HedgeMark.ASSERTED,
                        one(3) ? cited(trigger) : Attribution.NONE,
                        any(List.of(EventKorea.values())),
                        !one(4),
                        MADE);
        return new DealEvent(new EventId(article.id(), number), article, mention, words);
    }

    private EventWeapon weapon(String system, int at) {
        Span span = new Span(at, at + system.length());
        int least = 1 + random.nextInt(5);
        return new EventWeapon(
                system,
                one(6) ? null : EntityMention.of(span, new Entity(EntityType.WEAPON, system), MADE),
                span,
                one(2) ? null : new Quantity(least, least + random.nextInt(2), span));
    }

    private MonetaryAmount sum(Span span) {
        BigDecimal least = BigDecimal.valueOf((1 + random.nextInt(30)) * 10_000_000L);
        return new MonetaryAmount(
                span,
                least,
                least,
                one(5) ? "RUB" : "USD",
                any(List.of(MonetaryAmount.Approximation.values())),
                any(List.of(MonetaryAmount.Purpose.values())),
                null,
                MADE);
    }

    private Attribution cited(Span span) {
        String outlet = any(List.of("Courier", "Gazette", "Herald"));
        CitedDate date = new CitedDate("May 4", DayRange.of(FIRST.plusDays(120)), span);
        return new Attribution(
                List.of(
                        new SourceCitation(
                                span,
                                span,
                                List.of(new Outlet(outlet, one(2) ? outlet : null, span)),
                                one(2) ? List.of() : List.of(date),
                                span,
                                span,
                                MADE)),
                List.of(),
                null,
                null);
    }

    /// To the day, within a month, vague, or not at all; some are still to come when told.
    private @Nullable EventDate date(@Nullable IssueDate issue) {
        LocalDate told = issue == null ? FIRST.plusDays(random.nextInt(365 * years)) : issue.from();
        int length = any(List.of(0, 0, 0, 6, 29, 91, 92, 93, 200, 365, 1200));
        LocalDate from = told.minusDays(random.nextInt(1 + random.nextInt(2000)));
        return one(4)
                ? null
                : EventDate.of(
                        new DayRange(from, from.plusDays(length)),
                        EventDate.Basis.IN_SENTENCE,
                        null);
    }
}
