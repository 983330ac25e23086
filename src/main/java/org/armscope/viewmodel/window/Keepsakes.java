package org.armscope.viewmodel.window;

import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Small things that views remember between two starts, by name: where a divider stands, what a
/// table is sorted by. Empty words stand for the usual state.
public final class Keepsakes {

    private final Map<String, StringProperty> kept = new TreeMap<>();

    /// What is kept under a name, to be bound to.
    public StringProperty of(String name) {
        return kept.computeIfAbsent(name, any -> new SimpleStringProperty(""));
    }

    /// All that is not usual.
    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        kept.forEach(
                (name, value) -> {
                    if (!value.get().isEmpty()) {
                        all.put(name, value.get());
                    }
                });
        return all;
    }

    void recall(Map<String, String> earlier) {
        earlier.forEach((name, value) -> of(name).set(value));
    }
}
