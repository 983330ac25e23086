package org.armscope.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.armscope.text.ResourceLines;

/// Names that a walk through a folder passes over in silence: hidden files, what operating
/// systems leave behind, and pages about the folder itself.
final class Litter {

    private static final Set<String> NAMES;
    private static final List<String> BEGINNINGS;

    static {
        List<String> lines = ResourceLines.read(Litter.class, "litter.txt");
        NAMES = lines.stream().filter(l -> !l.endsWith("*")).collect(Collectors.toSet());
        BEGINNINGS =
                lines.stream()
                        .filter(l -> l.endsWith("*"))
                        .map(l -> l.substring(0, l.length() - 1))
                        .toList();
    }

    private Litter() {}

    static boolean is(String fileName) {
        if (fileName.startsWith(".")) {
            return true;
        }
        String lower = fileName.toLowerCase(Locale.ROOT);
        if (NAMES.contains(lower)) {
            return true;
        }
        for (String beginning : BEGINNINGS) {
            if (lower.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
