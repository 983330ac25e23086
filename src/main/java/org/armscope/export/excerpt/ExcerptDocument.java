package org.armscope.export.excerpt;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.armscope.export.cite.CitationStyle;

/// What is exported: excerpts in groups, and where the export comes from.
///
/// @param items in the basket's order, each once
/// @param style in which the items' citations are written
/// @param generator program and version: `Armscope 0.1.0`
public record ExcerptDocument(
        String title,
        List<ExcerptItem> items,
        Grouping grouping,
        CitationStyle style,
        Instant exported,
        String generator) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    public ExcerptDocument {
        items = items.stream().sorted(Grouping.NONE.order()).toList();
    }

    /// Items that stand together.
    ///
    /// @param name empty where nothing is grouped
    public record Group(String name, List<ExcerptItem> items) {}

    /// An item stands in each of its groups; those of none come last. No items make no groups.
    public List<Group> groups() {
        Map<String, List<ExcerptItem>> named =
                grouping == Grouping.DATE
                        ? new LinkedHashMap<>()
                        : new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(n -> n));
        List<ExcerptItem> rest = new ArrayList<>();
        for (ExcerptItem item : items.stream().sorted(grouping.order()).toList()) {
            List<String> names = grouping.of(item);
            names.forEach(name -> named.computeIfAbsent(name, _ -> new ArrayList<>()).add(item));
            if (names.isEmpty()) {
                rest.add(item);
            }
        }
        List<Group> groups = new ArrayList<>();
        named.forEach((name, group) -> groups.add(new Group(name, List.copyOf(group))));
        if (!rest.isEmpty()) {
            groups.add(new Group(grouping.rest(), List.copyOf(rest)));
        }
        return List.copyOf(groups);
    }

    /// What stands below the title where a person reads: `5 excerpts, cited after ...; exported 22
    /// November 2026, 14:03 UTC by Armscope 0.1.0`.
    String stamp() {
        return "%s, cited after %s; exported %s by %s"
                .formatted(count(), style.name(), MOMENT.format(exported), generator);
    }

    /// `1 excerpt`, `5 excerpts`.
    public String count() {
        return items.size() == 1 ? "1 excerpt" : items.size() + " excerpts";
    }
}
