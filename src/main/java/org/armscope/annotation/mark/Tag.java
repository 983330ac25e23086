package org.armscope.annotation.mark;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// A word of the analyst's own for sorting what is marked, in a hierarchy: `debt/barter` lies below
/// `debt`. Ordered by path; letters count as written.
///
/// @param path the names from the top down, with `/` between them and no blanks around them
public record Tag(String path) implements Comparable<Tag> {

    /// @throws IllegalArgumentException if a name of the path is empty or has blanks around it
    public Tag {
        if (!path.equals(tidy(path)) || path.isEmpty()) {
            throw new IllegalArgumentException("not a tag: \"" + path + "\"");
        }
    }

    /// The tag that was typed, or empty if nothing was: blanks around names and empty names are
    /// left out.
    public static Optional<Tag> typed(String typed) {
        String path = tidy(typed);
        return path.isEmpty() ? Optional.empty() : Optional.of(new Tag(path));
    }

    private static String tidy(String typed) {
        return Arrays.stream(typed.split("/", -1))
                .map(name -> name.strip().replaceAll("\\s+", " "))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("/"));
    }

    /// True for the tag itself and for all above it.
    public boolean isWithin(Tag upper) {
        return path.equals(upper.path) || path.startsWith(upper.path + "/");
    }

    /// This tag after `from` was renamed to `to`; those that lie below move with it.
    public Tag renamed(Tag from, Tag to) {
        return isWithin(from) ? new Tag(to.path + path.substring(from.path.length())) : this;
    }

    @Override
    public int compareTo(Tag other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
