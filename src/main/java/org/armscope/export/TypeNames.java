package org.armscope.export;

import java.util.List;
import java.util.stream.Stream;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.CrossReference;
import org.armscope.annotation.EndnoteMarker;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.MonetaryAmount;
import org.armscope.annotation.SourceCitation;
import org.armscope.annotation.TemporalExpression;

/// What annotations are called outside the program: `PERSON`, `WEAPON`, `ORGANIZATION`, `PLACE`,
/// `MONEY`, `DATE`, `SOURCE`, `CROSSREF`, `ENDNOTE`, `EVENT`.
public final class TypeNames {

    /// All of them, in the order of legends.
    public static final List<String> ALL =
            Stream.concat(
                            Stream.of(EntityType.values()).map(Enum::name),
                            Stream.of("MONEY", "DATE", "SOURCE", "CROSSREF", "ENDNOTE", "EVENT"))
                    .toList();

    private TypeNames() {}

    public static String of(Annotation annotation) {
        return switch (annotation) {
            case EntityMention mention -> mention.type().name();
            case TemporalExpression ignored -> "DATE";
            case MonetaryAmount ignored -> "MONEY";
            case SourceCitation ignored -> "SOURCE";
            case CrossReference ignored -> "CROSSREF";
            case EndnoteMarker ignored -> "ENDNOTE";
            case EventMention ignored -> "EVENT";
        };
    }
}
