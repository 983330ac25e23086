package org.armscope.deal;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.armscope.annotation.DayRange;
import org.armscope.query.timeline.DealId;
import org.jspecify.annotations.Nullable;

/// Gives deals their ids: parties, subject, first year; a number where two would be the same.
final class DealIds {

    private final Set<String> given = new HashSet<>();

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
        for (int n = 2; !given.add(id); n++) {
            id = base + "-" + n;
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
