package org.armscope.export.timeline;

import org.armscope.annotation.EntityType;
import org.armscope.query.timeline.TimelineEntry;

/// The name of an entry in a few words: its weapons, else the first person, and the kind:
/// `T-80U, BMP-3: delivery`.
public final class Labels {

    private static final int MOST = 2;

    private Labels() {}

    public static String of(TimelineEntry entry) {
        String doing = entry.kind().word();
        if (entry.weapons().isEmpty()) {
            return entry.entities().stream()
                    .filter(entity -> entity.type() == EntityType.PERSON)
                    .map(person -> TimelineRow.onOneLine(person.name()) + ": " + doing)
                    .findFirst()
                    .orElse(doing);
        }
        int rest = entry.weapons().size() - MOST;
        String weapons =
                String.join(", ", entry.weapons().stream().limit(MOST).toList())
                        + (rest > 0 ? " +" + rest : "");
        return TimelineRow.onOneLine(weapons) + ": " + doing;
    }
}
