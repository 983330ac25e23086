package org.armscope.library.codec;

import java.io.IOException;
import java.math.BigDecimal;
import org.armscope.annotation.CitedDate;
import org.armscope.annotation.CrossReference;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.EndnoteMarker;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.Korea;
import org.armscope.annotation.Mention;
import org.armscope.annotation.MonetaryAmount;
import org.armscope.annotation.Outlet;
import org.armscope.annotation.Provenance;
import org.armscope.annotation.Role;
import org.armscope.annotation.SourceCitation;
import org.armscope.annotation.TemporalExpression;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads one mention that [MentionWriter] wrote.
final class MentionReader {

    private final FieldReader from;
    private final Once once;

    MentionReader(FieldReader from, Once once) {
        this.from = from;
        this.once = once;
    }

    Mention read() throws IOException {
        Kind kind = from.word(Kind.class);
        Span span = from.span();
        Provenance provenance = once.of(from.provenance());
        return switch (kind) {
            case MENTION -> mention(span, provenance);
            case TIME -> time(span, provenance);
            case MONEY -> money(span, provenance);
            case SOURCE -> source(span, provenance);
            case REFERENCE ->
                    new CrossReference(span, from.text(), from.list(this::date), provenance);
            case ENDNOTE -> new EndnoteMarker(span, from.number(), from.span(), provenance);
        };
    }

    private EntityMention mention(Span span, Provenance provenance) throws IOException {
        return new EntityMention(
                span,
                once.of(new Entity(from.word(EntityType.class), from.text())),
                role(),
                from.textOrNull(),
                from.textOrNull(),
                from.wordOrNull(Korea.class),
                from.textOrNull(),
                provenance);
    }

    private @Nullable Role role() throws IOException {
        String text = from.textOrNull();
        Span span = from.spanOrNull();
        return text == null || span == null ? null : new Role(text, span);
    }

    private TemporalExpression time(Span span, Provenance provenance) throws IOException {
        String value = from.text();
        DayRange days = days();
        TemporalExpression.Anchor anchor = from.word(TemporalExpression.Anchor.class);
        DayRange anchorDay = days();
        return new TemporalExpression(
                span,
                value,
                days,
                anchor,
                anchorDay == null ? null : anchorDay.from(),
                from.word(TemporalExpression.Direction.class),
                provenance);
    }

    private MonetaryAmount money(Span span, Provenance provenance) throws IOException {
        return new MonetaryAmount(
                span,
                new BigDecimal(from.text()),
                new BigDecimal(from.text()),
                from.text(),
                from.word(MonetaryAmount.Approximation.class),
                from.word(MonetaryAmount.Purpose.class),
                from.spanOrNull(),
                provenance);
    }

    private SourceCitation source(Span span, Provenance provenance) throws IOException {
        return new SourceCitation(
                span,
                from.span(),
                from.list(this::outlet),
                from.list(this::date),
                from.span(),
                from.span(),
                provenance);
    }

    private Outlet outlet() throws IOException {
        return new Outlet(from.text(), from.textOrNull(), from.span());
    }

    private CitedDate date() throws IOException {
        return new CitedDate(from.text(), days(), from.span());
    }

    private @Nullable DayRange days() throws IOException {
        return from.number() == 0 ? null : once.of(new DayRange(from.day(), from.day()));
    }
}
