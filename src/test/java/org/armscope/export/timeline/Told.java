package org.armscope.export.timeline;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.Annotations;
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
import org.armscope.annotation.event.EventBrief;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventKorea;
import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.event.EventWeapon;
import org.armscope.annotation.event.Hedge;
import org.armscope.annotation.event.HedgeMark;
import org.armscope.annotation.event.Party;
import org.armscope.annotation.event.Quantity;
import org.armscope.annotation.event.Speaker;
import org.armscope.annotation.event.StatusMark;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.article.ArticleText;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.article.Source;
import org.armscope.ingest.ArticleParser;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.text.Span;

/// A made-up digest that tells of two events, with what is awkward in each format.
final class Told {

    static final LocalDate MADE = LocalDate.of(2026, 3, 7);

    private static final ArticleText ARTICLE =
            ArticleParser.parse(
                    "Kind: digest\nPublication: Harbor <Gazette> Volume: 3 Issue: 7\n\n"
                            + "\uD83D\uDEA2 In 1999 Russia delivered 30 to 35 T-80U, worth \"$60"
                            + " million\", to South Korea (Kurier, March 2). Later, an official"
                            + " said, the North reportedly asked for <boats> & spares.\n");

    private static final String TEXT = ARTICLE.text();
    private static final ArticleId ID = new ArticleId("0123456789ab");
    private static final Provenance RULE = new Provenance("events", "made-up.tsv:1");
    private static final IssueDate DATE =
            new IssueDate(
                    LocalDate.of(2001, 3, 4),
                    LocalDate.of(2001, 3, 6),
                    LocalDate.of(2001, 3, 5),
                    Precision.DAYS,
                    IssueDate.Basis.DERIVED,
                    "made up");

    private Told() {}

    static List<TimelineRow> rows() {
        Annotations annotations = annotations();
        ArticleSummary summary =
                ArticleSummary.of(
                        new Article(
                                ID,
                                new Source(Path.of("/made/up.txt"), 1, Instant.EPOCH, "UTF-8"),
                                ARTICLE,
                                DATE));
        List<EventMention> events = annotations.events();
        List<TimelineRow> rows = new ArrayList<>();
        for (EventBrief brief : EventBrief.in(annotations)) {
            EventMention event = events.get(brief.number());
            rows.add(new TimelineRow(entry(brief), summary, event, TEXT));
        }
        return rows;
    }

    static Caption caption() {
        return Caption.of(
                "All dated events, naming “<A & B>”",
                MADE,
                rows().stream().map(TimelineRow::entry).toList());
    }

    static Picture picture() {
        return Picture.of(rows().stream().map(TimelineRow::entry).toList(), null, null, caption());
    }

    private static TimelineEntry entry(EventBrief brief) {
        return new TimelineEntry(ID, brief, new DayRange(DATE.from(), DATE.to()), true, null);
    }

    private static Annotations annotations() {
        Span first = new Span(at("In 1999").start(), at("2).").end());
        Span second = new Span(at("Later").start(), at("spares.").end());
        EntityMention tank =
                EntityMention.of(at("T-80U"), new Entity(EntityType.WEAPON, "T-80U"), RULE);
        return Annotations.of(List.of(tank, delivery(first, tank), request(second)));
    }

    private static EventMention delivery(Span sentence, EntityMention tank) {
        Span citation = at("Kurier, March 2");
        SourceCitation source =
                new SourceCitation(
                        citation,
                        at("(Kurier, March 2)"),
                        List.of(new Outlet("Kurier", null, at("Kurier"))),
                        List.of(),
                        sentence,
                        sentence,
                        RULE);
        MonetaryAmount price =
                new MonetaryAmount(
                        at("$60 million"),
                        new BigDecimal("60000000"),
                        new BigDecimal("60000000"),
                        "USD",
                        MonetaryAmount.Approximation.EXACT,
                        MonetaryAmount.Purpose.DEBT,
                        null,
                        RULE);
        return new EventMention(
                sentence,
                at("delivered"),
                EventKind.DELIVERY,
                EventDate.of(
                        days("1999-01-01", "1999-12-31"), EventDate.Basis.IN_SENTENCE, at("1999")),
                List.of(),
                new Party("Russia", at("Russia")),
                new Party("South Korea", at("South Korea")),
                List.of(
                        new EventWeapon(
                                "T-80U", tank, at("T-80U"), new Quantity(30, 35, at("30 to 35")))),
                List.of(price),
                null,
                new StatusMark(EventStatus.DELIVERED, at("delivered")),
                HedgeMark.ASSERTED,
                new Attribution(List.of(source), List.of(), null, null),
                EventKorea.SOUTH,
                true,
                RULE);
    }

    private static EventMention request(Span sentence) {
        return new EventMention(
                sentence,
                at("asked"),
                EventKind.OFFER,
                EventDate.of(days("2001-03-04", "2001-03-04"), EventDate.Basis.ISSUE, null),
                List.of(),
                null,
                new Party("North Korea", at("the North")),
                List.of(new EventWeapon("=<boats>", null, at("<boats>"), null)),
                List.of(),
                null,
                new StatusMark(EventStatus.PROPOSED, at("asked for")),
                new HedgeMark(Hedge.REPORTED, at("reportedly")),
                new Attribution(List.of(), List.of(), null, new Speaker(at("an official"), null)),
                EventKorea.NORTH,
                true,
                RULE);
    }

    private static DayRange days(String from, String to) {
        return new DayRange(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
