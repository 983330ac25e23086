package org.armscope.viewmodel.timeline;

import java.util.List;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
import org.armscope.query.timeline.TimelineEntry;

/// What the lanes of the timeline stand for.
public enum Grouping {
    KOREA("Lanes by Korea"),
    DEAL("Lanes by deal"),
    WEAPON("Lanes by weapon"),
    PERSON("Lanes by person");

    static final String SEOUL = org.armscope.export.timeline.Lane.SEOUL.title();
    static final String PYONGYANG = org.armscope.export.timeline.Lane.PYONGYANG.title();

    private final String words;

    Grouping(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// The lanes that an event belongs in, by name; empty for the lane of all others.
    List<String> lanesOf(TimelineEntry entry) {
        return switch (this) {
            case KOREA ->
                    switch (entry.korea()) {
                        case SOUTH -> List.of(SEOUL);
                        case NORTH -> List.of(PYONGYANG);
                        case BOTH, PENINSULA, NONE, UNCLEAR -> List.of();
                    };
            case DEAL -> entry.deal() == null ? List.of() : List.of(entry.deal().value());
            case WEAPON -> entry.weapons().stream().distinct().toList();
            case PERSON ->
                    entry.entities().stream()
                            .filter(entity -> entity.type() == EntityType.PERSON)
                            .map(Entity::name)
                            .distinct()
                            .toList();
        };
    }

    /// What the lane of all others is called.
    String others() {
        return switch (this) {
            case KOREA -> org.armscope.export.timeline.Lane.OTHER.title();
            case DEAL -> "In no deal, or in a smaller one";
            case WEAPON -> "No weapon named, or a rarer one";
            case PERSON -> "No person named, or a rarer one";
        };
    }
}
