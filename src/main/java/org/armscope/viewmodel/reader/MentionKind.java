package org.armscope.viewmodel.reader;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.CrossReference;
import org.armscope.annotation.EndnoteMarker;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.MonetaryAmount;
import org.armscope.annotation.SourceCitation;
import org.armscope.annotation.TemporalExpression;

/// What the reader marks, each kind in its own way. Enum order is the order of the legend.
public enum MentionKind {
    PERSON("Person"),
    WEAPON("Weapon"),
    ORGANIZATION("Organization"),
    PLACE("Place"),
    MONEY("Money"),
    DATE("Date"),
    SOURCE("Source"),
    CROSSREF("Cross reference");

    private final String word;

    MentionKind(String word) {
        this.word = word;
    }

    /// All kinds but these.
    public static Set<MentionKind> besides(Set<MentionKind> kinds) {
        Set<MentionKind> others = EnumSet.allOf(MentionKind.class);
        others.removeAll(kinds);
        return others;
    }

    public String word() {
        return word;
    }

    /// The word where room is scarce.
    public String shortWord() {
        return this == CROSSREF ? "Cross ref." : word;
    }

    /// The style class of everything drawn for it.
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// True for what is marked by a fill and a line; false for what is set smaller instead.
    public boolean isUnderlined() {
        return this != SOURCE && this != CROSSREF;
    }

    /// Empty for an endnote marker, which is small type, and for an event, which is a sentence.
    public static Optional<MentionKind> of(Annotation annotation) {
        return switch (annotation) {
            case EntityMention mention ->
                    Optional.of(
                            switch (mention.type()) {
                                case PERSON -> PERSON;
                                case WEAPON -> WEAPON;
                                case ORGANIZATION -> ORGANIZATION;
                                case PLACE -> PLACE;
                            });
            case MonetaryAmount ignored -> Optional.of(MONEY);
            case TemporalExpression ignored -> Optional.of(DATE);
            case SourceCitation ignored -> Optional.of(SOURCE);
            case CrossReference ignored -> Optional.of(CROSSREF);
            case EndnoteMarker ignored -> Optional.empty();
            case EventMention ignored -> Optional.empty();
        };
    }
}
