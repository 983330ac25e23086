package org.armscope.library.codec;

import org.armscope.annotation.CitedDate;
import org.armscope.annotation.CrossReference;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.EndnoteMarker;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.Mention;
import org.armscope.annotation.MonetaryAmount;
import org.armscope.annotation.Outlet;
import org.armscope.annotation.Role;
import org.armscope.annotation.SourceCitation;
import org.armscope.annotation.TemporalExpression;
import org.jspecify.annotations.Nullable;

/// Writes one mention: its kind, span and provenance, then the fields of its kind. [MentionReader]
/// reads it.
final class MentionWriter {

    private final FieldWriter to;

    MentionWriter(FieldWriter to) {
        this.to = to;
    }

    void write(Mention any) {
        to.word(Kind.of(any));
        to.span(any.span());
        to.provenance(any.provenance());
        switch (any) {
            case EntityMention mention -> mention(mention);
            case TemporalExpression time -> time(time);
            case MonetaryAmount money -> money(money);
            case SourceCitation source -> source(source);
            case CrossReference reference -> {
                to.text(reference.publication());
                to.list(reference.dates(), this::date);
            }
            case EndnoteMarker marker -> {
                to.number(marker.number());
                to.span(marker.supports());
            }
        }
    }

    private void mention(EntityMention mention) {
        to.word(mention.entity().type());
        to.text(mention.entity().name());
        Role role = mention.role();
        to.text(role == null ? null : role.text());
        to.spanOrNull(role == null ? null : role.span());
        to.text(mention.country());
        to.text(mention.metonymFor());
        to.word(mention.korea());
        to.text(mention.lexiconId());
    }

    private void time(TemporalExpression time) {
        to.text(time.value());
        days(time.days());
        to.word(time.anchor());
        days(time.anchorDay() == null ? null : DayRange.of(time.anchorDay()));
        to.word(time.direction());
    }

    private void money(MonetaryAmount money) {
        to.text(money.min().toString());
        to.text(money.max().toString());
        to.text(money.currency());
        to.word(money.approximation());
        to.word(money.purpose());
        to.spanOrNull(money.purposeSpan());
    }

    private void source(SourceCitation source) {
        to.span(source.parenthesis());
        to.list(source.outlets(), this::outlet);
        to.list(source.dates(), this::date);
        to.span(source.sure());
        to.span(source.possible());
    }

    private void outlet(Outlet outlet) {
        to.text(outlet.printed());
        to.text(outlet.id());
        to.span(outlet.span());
    }

    private void date(CitedDate date) {
        to.text(date.value());
        days(date.days());
        to.span(date.span());
    }

    private void days(@Nullable DayRange days) {
        to.number(days == null ? 0 : 1);
        if (days != null) {
            to.day(days.from());
            to.day(days.to());
        }
    }
}
