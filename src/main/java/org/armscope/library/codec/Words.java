package org.armscope.library.codec;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The texts that are to be written, each once: fields name them by number.
final class Words {

    private final Map<String, Integer> known = new LinkedHashMap<>();

    /// From 1 on; 0 stands for null.
    int number(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        Integer before = known.putIfAbsent(text, known.size() + 1);
        return before == null ? known.size() : before;
    }

    /// In the order of their numbers.
    Collection<String> all() {
        return known.keySet();
    }
}
