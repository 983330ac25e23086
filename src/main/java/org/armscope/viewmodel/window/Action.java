package org.armscope.viewmodel.window;

import java.util.List;
import java.util.function.BooleanSupplier;

/// One thing that the window can do. The palette, the keys and the sheet of shortcuts are all made
/// of the same actions.
///
/// @param name what it does, in the words of a menu
/// @param keys that run it, the first of them shown: a character (`j`, `/`), or a key with its
///     modifiers (`Ctrl+K`, `Alt+Left`, `Esc`); may be empty
/// @param available false while there is nothing it could do
public record Action(
        String name, Group group, List<String> keys, BooleanSupplier available, Runnable work) {

    /// Where an action stands in the sheet of shortcuts.
    public enum Group {
        GO("Go"),
        RESULTS("Results and events"),
        READER("Reader"),
        MARKS("Your own work"),
        WORKSPACE("Workspace"),
        WINDOW("Window");

        private final String word;

        Group(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public Action {
        keys = List.copyOf(keys);
    }

    /// An action that can always be run.
    public static Action of(Group group, String name, Runnable work, String... keys) {
        return new Action(name, group, List.of(keys), () -> true, work);
    }

    /// The same, run only while this holds.
    public Action when(BooleanSupplier holds) {
        return new Action(name, group, keys, holds, work);
    }

    public boolean isAvailable() {
        return available.getAsBoolean();
    }

    /// The key to show, or nothing.
    public String key() {
        return keys.isEmpty() ? "" : keys.getFirst();
    }

    /// Runs it, unless there is nothing to do.
    public void run() {
        if (isAvailable()) {
            work.run();
        }
    }
}
