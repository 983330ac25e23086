package org.armscope.query.timeline;

import java.util.regex.Pattern;

/// The name of a deal, made of its parties, matter and first year, readable and the same for the
/// same events: `russia-south-korea-t-80u-1994`.
public record DealId(String value) implements Comparable<DealId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /// @throws IllegalArgumentException if the value is not lower-case words joined by hyphens
    public DealId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a deal id: " + value);
        }
    }

    @Override
    public int compareTo(DealId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
