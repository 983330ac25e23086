package org.armscope.index.words;

import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.Outlet;
import org.armscope.annotation.SourceCitation;
import org.armscope.query.FieldName;
import org.armscope.text.Span;

/// A stretch of a text that names something which a field can ask for.
///
/// @param name the canonical name, or the printed one where the lexicon knows none
public record Named(FieldName field, String name, Span span) {

    /// The names that stand inside one of the zones, in document order.
    public static List<Named> of(Annotations annotations, List<Span> zones) {
        List<Named> found = new ArrayList<>();
        for (Annotation annotation : annotations) {
            switch (annotation) {
                case EntityMention mention ->
                        found.add(
                                new Named(
                                        field(mention.type()),
                                        mention.entity().name(),
                                        mention.span()));
                case SourceCitation citation ->
                        citation.outlets().forEach(outlet -> found.add(of(outlet)));
                default -> {} // names nothing
            }
        }
        found.removeIf(named -> !named.span().isInAnyOf(zones));
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }

    static Named of(Outlet outlet) {
        String name = outlet.id() == null ? outlet.printed() : outlet.id();
        return new Named(FieldName.OUTLET, name, outlet.span());
    }

    static FieldName field(EntityType type) {
        return switch (type) {
            case PERSON -> FieldName.PERSON;
            case WEAPON -> FieldName.WEAPON;
            case ORGANIZATION -> FieldName.ORG;
            case PLACE -> FieldName.PLACE;
        };
    }
}
