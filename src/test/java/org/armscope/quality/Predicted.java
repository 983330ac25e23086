package org.armscope.quality;

import java.util.List;
import java.util.Objects;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.CitedDate;
import org.armscope.annotation.CrossReference;
import org.armscope.annotation.EndnoteMarker;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.MonetaryAmount;
import org.armscope.annotation.Outlet;
import org.armscope.annotation.SourceCitation;
import org.armscope.annotation.TemporalExpression;
import org.armscope.text.CodePoints;
import org.armscope.text.Span;

/// Annotations in the form of the gold rows.
final class Predicted {

    private final String text;
    private final CodePoints points;

    Predicted(String text) {
        this.text = text;
        this.points = new CodePoints(text);
    }

    List<GoldRow> rows(Annotations annotations) {
        return annotations.stream()
                .filter(a -> !(a instanceof EndnoteMarker || a instanceof EventMention))
                .map(this::row)
                .toList();
    }

    private GoldRow row(Annotation annotation) {
        return switch (annotation) {
            case EntityMention m -> row(m, m.type().name(), m.entity().name());
            case TemporalExpression t ->
                    row(t.span(), "DATE", null, t.value(), List.of(), List.of());
            case MonetaryAmount m -> row(m, "MONEY", m.span().in(text));
            case SourceCitation s ->
                    row(
                            s.span(),
                            "SOURCE",
                            null,
                            null,
                            s.outlets().stream().map(Outlet::printed).toList(),
                            days(s.dates()));
            case CrossReference c ->
                    row(c.span(), "CROSSREF", c.publication(), null, List.of(), days(c.dates()));
            case EndnoteMarker e -> row(e, "ENDNOTE", Objects.toString(e.number()));
            case EventMention e -> row(e, "EVENT", e.kind().word());
        };
    }

    private GoldRow row(Annotation annotation, String type, String canonical) {
        return row(annotation.span(), type, canonical, null, List.of(), List.of());
    }

    private GoldRow row(
            Span span,
            String type,
            @org.jspecify.annotations.Nullable String canonical,
            @org.jspecify.annotations.Nullable String value,
            List<String> outlets,
            List<String> dates) {
        Span outside = points.toCodePoints(span);
        return new GoldRow(
                outside.start(),
                outside.end(),
                span.in(text),
                type,
                canonical,
                value,
                outlets,
                dates,
                false);
    }

    private static List<String> days(List<CitedDate> dates) {
        return dates.stream().map(CitedDate::value).toList();
    }
}
