package org.armscope.text;

import java.util.List;

/// A half-open range `[start, end)` of a text, in UTF-16 code units as Java strings count them.
/// Outside the program offsets are code points; [CodePoints] converts.
public record Span(int start, int end) implements Comparable<Span> {

    /// @throws IllegalArgumentException if `start` is negative or lies behind `end`
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span from " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// The covered text.
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// True if one of the others contains this one.
    public boolean isInAnyOf(List<Span> others) {
        for (Span other : others) {
            if (other.contains(this)) {
                return true;
            }
        }
        return false;
    }

    /// True if the two share at least one character.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The same length of text, `by` characters further on (or back, if negative).
    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /// The smallest span that covers both.
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// Document order: by start, and of two that start together the longer first.
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
