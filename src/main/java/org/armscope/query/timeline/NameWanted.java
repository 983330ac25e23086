package org.armscope.query.timeline;

import java.util.Set;

/// A name that a timeline is narrowed to.
///
/// @param typed a canonical name or any run of whole words of one, in either case
/// @param names canonical names that are wanted besides, since the lexicon knows them by what was
///     typed
public record NameWanted(String typed, Set<String> names) {

    /// @throws IllegalArgumentException if nothing was typed
    public NameWanted {
        typed = typed.strip();
        if (typed.isEmpty()) {
            throw new IllegalArgumentException("a name is missing");
        }
        names = Set.copyOf(names);
    }

    /// Wants names by their own words only.
    public static NameWanted of(String typed) {
        return new NameWanted(typed, Set.of());
    }

    /// True if this canonical name is wanted.
    public boolean accepts(String name) {
        return names.contains(name) || standsIn(name);
    }

    private boolean standsIn(String name) {
        for (int at = 0; at + typed.length() <= name.length(); at++) {
            if (isEdge(name, at)
                    && name.regionMatches(true, at, typed, 0, typed.length())
                    && isEdge(name, at + typed.length())) {
                return true;
            }
        }
        return false;
    }

    /// True unless the place lies within a word.
    private static boolean isEdge(String name, int at) {
        return at == 0
                || at == name.length()
                || !Character.isLetterOrDigit(name.charAt(at - 1))
                || !Character.isLetterOrDigit(name.charAt(at));
    }
}
