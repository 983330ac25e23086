package org.armscope.query.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventKorea;
import org.armscope.annotation.event.EventStatus;
import org.jspecify.annotations.Nullable;

/// A filter in plain words, so that nobody wonders what is shown: `Arms dealings with the Koreas,
/// from 1 Jan 1999, naming “Sergeev”, status agreed or ordered`.
public final class FilterWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private FilterWords() {}

    public static String of(TimelineFilter filter) {
        List<String> parts = new ArrayList<>();
        parts.add(filter.koreaArmsOnly() ? "Arms dealings with the Koreas" : "All dated events");
        day(parts, "from ", filter.from());
        day(parts, "to ", filter.to());
        any(parts, "naming ", " and ", quoted(filter.names()));
        any(parts, "kind ", " or ", filter.kinds().stream().sorted().map(EventKind::word));
        any(parts, "status ", " or ", filter.statuses().stream().sorted().map(EventStatus::word));
        any(parts, "Korea ", " or ", filter.koreas().stream().sorted().map(EventKorea::word));
        any(parts, "said by ", " or ", quoted(filter.outlets()));
        day(parts, "as known on ", filter.knownBy());
        return String.join(", ", parts);
    }

    private static void day(List<String> parts, String before, @Nullable LocalDate day) {
        if (day != null) {
            parts.add(before + DAY.format(day));
        }
    }

    private static void any(
            List<String> parts, String before, String between, Stream<String> words) {
        String joined = words.collect(Collectors.joining(between));
        if (!joined.isEmpty()) {
            parts.add(before + joined);
        }
    }

    private static Stream<String> quoted(Collection<NameWanted> names) {
        return names.stream().map(name -> "“" + name.typed() + "”");
    }
}
