package org.armscope.export.timeline;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.armscope.annotation.event.EventStatus;
import org.armscope.text.ResourceLines;
import org.jspecify.annotations.Nullable;

/// How a status is drawn.
///
/// @param colour as `#rrggbb`, on white
public record Style(String colour, Sign sign) {

    private static final Style NONE = new Style("#57606a", Sign.DOT);
    private static final Map<EventStatus, Style> STYLES = read();

    /// How a status is drawn.
    ///
    /// @param status null where no deal is at stake
    public static Style of(@Nullable EventStatus status) {
        return status == null ? NONE : STYLES.getOrDefault(status, NONE);
    }

    private static Map<EventStatus, Style> read() {
        Map<EventStatus, Style> styles = new EnumMap<>(EventStatus.class);
        for (String line : ResourceLines.read(Style.class, "statuses.tsv")) {
            String[] fields = line.split("\t", -1);
            styles.put(
                    EventStatus.valueOf(fields[0].toUpperCase(Locale.ROOT)),
                    new Style(fields[1], Sign.valueOf(fields[2])));
        }
        return styles;
    }
}
