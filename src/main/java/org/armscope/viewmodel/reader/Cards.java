package org.armscope.viewmodel.reader;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.CitedDate;
import org.armscope.annotation.CrossReference;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.EndnoteMarker;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.MonetaryAmount;
import org.armscope.annotation.Outlet;
import org.armscope.annotation.SourceCitation;
import org.armscope.annotation.TemporalExpression;
import org.armscope.article.InWords;
import org.armscope.article.Precision;
import org.armscope.library.table.EntityCount;
import org.armscope.text.Span;
import org.armscope.viewmodel.Counts;
import org.jspecify.annotations.Nullable;

/// Writes the cards of the mentions of one page.
final class Cards {

    private final Page page;
    private final Map<Entity, EntityCount> library;

    /// @param library counts over all articles; an entity without one shows none
    Cards(Page page, Map<Entity, EntityCount> library) {
        this.page = page;
        this.library = library;
    }

    Card of(Annotation annotation) {
        return switch (annotation) {
            case EntityMention mention -> entity(mention);
            case TemporalExpression date -> date(date);
            case MonetaryAmount sum -> money(sum);
            case SourceCitation source -> source(source);
            case CrossReference reference -> reference(reference);
            case EndnoteMarker marker -> marker(marker);
            case EventMention event ->
                    card(event, printed(event.trigger()), "", new Card.Lines(), null);
        };
    }

    private Card entity(EntityMention mention) {
        String name = mention.entity().name();
        String printed = printed(mention.span());
        Card.Lines lines = new Card.Lines();
        lines.add("Printed", printed.equals(name) ? null : quoted(printed));
        lines.add("Role", mention.role() == null ? null : mention.role().text());
        lines.add(EntityWords.countryLabel(mention.type()), mention.country());
        lines.add("Stands for", EntityWords.metonym(mention));
        lines.add("Korea", EntityWords.korea(mention.korea()));
        long here =
                page.annotations().of(EntityMention.class).stream()
                        .filter(other -> other.entity().equals(mention.entity()))
                        .count();
        lines.add("In this article", Counts.of(here, "mention"));
        lines.add("In the library", inWords(library.get(mention.entity())));
        return card(mention, name, "", lines, name);
    }

    private Card date(TemporalExpression date) {
        String printed = printed(date.span());
        DayRange days = date.days();
        Card.Lines lines = new Card.Lines();
        lines.add("Printed", days == null ? null : quoted(printed));
        lines.add("Value", date.value());
        lines.add("Interval", days == null ? "open: nothing tells the days" : inWords(days));
        lines.add("Counted from", DateWords.anchor(date));
        boolean derived = date.anchor() != TemporalExpression.Anchor.TEXT && days != null;
        String title = days == null ? printed : DateWords.brief(date.value(), days);
        return card(date, title, derived ? "derived" : "", lines, null);
    }

    private Card money(MonetaryAmount sum) {
        Card.Lines lines = new Card.Lines();
        lines.add("Printed", quoted(printed(sum.span())));
        lines.add("Amount", SumWords.inFull(sum));
        lines.add("Meant", SumWords.approximation(sum));
        Span words = sum.purposeSpan();
        lines.add("For", SumWords.purpose(sum, words == null ? null : printed(words)));
        return card(sum, SumWords.brief(sum), "", lines, null);
    }

    private Card source(SourceCitation source) {
        String outlets =
                source.outlets().stream().map(Cards::name).collect(Collectors.joining(", "));
        Card.Lines lines = new Card.Lines();
        lines.add("Printed", quoted(printed(source.span())));
        lines.add("Dates", days(source.dates()));
        lines.add(
                "Supports",
                source.sure().equals(source.possible())
                        ? "the shaded words"
                        : "surely the darker words, perhaps also the lighter");
        return card(
                source,
                outlets.isEmpty() ? "An outlet lost from the text" : outlets,
                "",
                lines,
                null);
    }

    private Card reference(CrossReference reference) {
        Card.Lines lines = new Card.Lines();
        lines.add("Printed", quoted(printed(reference.span())));
        lines.add(
                "Issues", reference.dates().isEmpty() ? "none is named" : days(reference.dates()));
        return card(reference, reference.publication(), "", lines, null);
    }

    private Card marker(EndnoteMarker marker) {
        Card.Lines lines = new Card.Lines();
        lines.add("Supports", "the shaded words");
        return card(marker, "Note " + marker.number(), "", lines, null);
    }

    private static Card card(
            Annotation about, String title, String tag, Card.Lines lines, @Nullable String search) {
        lines.foundBy(about.provenance());
        return new Card(about, MentionKind.of(about).orElse(null), title, tag, lines.all(), search);
    }

    private static String name(Outlet outlet) {
        return outlet.id() == null ? outlet.printed() : outlet.id();
    }

    private static String days(List<CitedDate> dates) {
        return dates.stream()
                .map(date -> date.days() == null ? date.value() : inWords(date.days()))
                .collect(Collectors.joining(", "));
    }

    static String inWords(DayRange days) {
        return InWords.interval(days.from(), days.to(), Precision.DAYS);
    }

    private String printed(Span span) {
        return span.in(page.article().text()).strip().replaceAll("\\s+", " ");
    }

    private static @Nullable String inWords(@Nullable EntityCount count) {
        return count == null
                ? null
                : Counts.of(count.mentions(), "mention")
                        + " in "
                        + Counts.of(count.articles(), "article");
    }

    private static String quoted(String words) {
        return "“" + words + "”";
    }
}
