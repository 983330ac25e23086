package org.armscope.text;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// English month names, whole and abbreviated, without a full stop and in any case.
public final class MonthNames {

    private static final Map<String, Month> BY_NAME = byName();

    private MonthNames() {}

    public static Optional<Month> find(String word) {
        return Optional.ofNullable(BY_NAME.get(word.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Month> byName() {
        Map<String, Month> names = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            names.put(name.toLowerCase(Locale.ROOT), month);
            names.put(name.substring(0, 3).toLowerCase(Locale.ROOT), month);
        }
        names.put("sept", Month.SEPTEMBER);
        return Map.copyOf(names);
    }
}
