package org.armscope.deal.build;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.armscope.annotation.DayRange;
import org.armscope.deal.Parties;
import org.armscope.query.timeline.DealId;
import org.jspecify.annotations.Nullable;

/// Gives deals their ids: parties, subject, first year; a number where two would be the same.
final class DealIds {

    private final Set<String> given = new HashSet<>();

    /// The numbers that were given last, by what they stand behind.
    private final Map<String, Integer> numbers = new HashMap<>();

    DealId next(Parties parties, String subject, @Nullable DayRange days) {
        String supplier = parties.supplier().isEmpty() ? "unknown" : parties.supplier();
        String base =
                slug(supplier)
                        + "-"
                        + slug(parties.recipient())
                        + "-"
                        + slug(subject)
                        + "-"
                        + (days == null ? "undated" : Integer.toString(days.from().getYear()));
        String id = base;
        while (!given.add(id)) {
            id = base + "-" + numbers.merge(base, 2, (last, _) -> last + 1);
        }
        return new DealId(id);
    }

    private static String slug(String name) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "other" : plain;
    }
}
