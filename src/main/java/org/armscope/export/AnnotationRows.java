package org.armscope.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.CitedDate;
import org.armscope.annotation.CrossReference;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.EndnoteMarker;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.MonetaryAmount;
import org.armscope.annotation.Outlet;
import org.armscope.annotation.Role;
import org.armscope.annotation.SourceCitation;
import org.armscope.annotation.TemporalExpression;
import org.armscope.text.CodePoints;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// The annotations of a text as rows of named values: `start`, `end`, `text` and `type` first, then
/// what is known of that type, at last the annotator and the rule. A value that is absent has no
/// field.
public final class AnnotationRows {

    private final String text;
    private final CodePoints points;

    private AnnotationRows(String text) {
        this.text = text;
        points = new CodePoints(text);
    }

    /// One row an annotation, in document order; events have rows of their own ([EventRows]).
    public static List<Map<String, Object>> of(String text, Annotations annotations) {
        AnnotationRows rows = new AnnotationRows(text);
        return annotations.withoutEvents().stream().map(rows::row).toList();
    }

    private Map<String, Object> row(Annotation annotation) {
        Span place = points.toCodePoints(annotation.span());
        Row row =
                new Row()
                        .put("start", place.start())
                        .put("end", place.end())
                        .put("text", annotation.span().in(text))
                        .put("type", TypeNames.of(annotation));
        switch (annotation) {
            case EntityMention mention -> mention(row, mention);
            case TemporalExpression time -> time(row, time);
            case MonetaryAmount money -> money(row, money);
            case SourceCitation source -> source(row, source);
            case CrossReference reference ->
                    row.put("canonical", reference.publication())
                            .list("dates", values(reference.dates()));
            case EndnoteMarker marker ->
                    row.put("number", marker.number()).span("supports", outside(marker.supports()));
            case EventMention event -> row.put("canonical", event.kind().word());
        }
        return row.put("annotator", annotation.provenance().annotator())
                .put("rule", annotation.provenance().rule())
                .fields();
    }

    private void mention(Row row, EntityMention mention) {
        Role role = mention.role();
        row.put("canonical", mention.entity().name())
                .put("metonym_for", mention.metonymFor())
                .put("role", role == null ? null : role.text())
                .span("role_span", outside(role == null ? null : role.span()))
                .put("country", mention.country())
                .put("korea", mention.korea())
                .put("lexicon_id", mention.lexiconId());
    }

    private static void time(Row row, TemporalExpression time) {
        DayRange days = time.days();
        row.put("value", time.value())
                .put("from", days == null ? null : days.from().toString())
                .put("to", days == null ? null : days.to().toString())
                .put("anchor", time.anchor())
                .put("anchor_day", time.anchorDay() == null ? null : time.anchorDay().toString())
                .put("direction", time.direction());
    }

    private void money(Row row, MonetaryAmount money) {
        row.put("canonical", money.span().in(text))
                .put("min", money.min())
                .put("max", money.max())
                .put("currency", money.currency())
                .put("approximation", money.approximation())
                .put("purpose", money.purpose())
                .span("purpose_span", outside(money.purposeSpan()));
    }

    private void source(Row row, SourceCitation source) {
        row.list("outlets", source.outlets().stream().map(Outlet::printed).toList())
                .list("outlet_ids", source.outlets().stream().map(AnnotationRows::id).toList())
                .list("dates", values(source.dates()))
                .span("parenthesis", outside(source.parenthesis()))
                .span("sure", outside(source.sure()))
                .span("possible", outside(source.possible()));
    }

    /// Empty for an outlet that the lexicon does not know, so that the list fits the other one.
    private static String id(Outlet outlet) {
        return Optional.ofNullable(outlet.id()).orElse("");
    }

    private static List<String> values(List<CitedDate> dates) {
        return dates.stream().map(CitedDate::value).toList();
    }

    private @Nullable Span outside(@Nullable Span span) {
        return span == null ? null : points.toCodePoints(span);
    }
}
