package org.armscope.library.codec;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps one of all equal things that are read, as the bytes hold each string once: a long article
/// names few people and newspapers, but these tens of thousands of times.
final class Once {

    private final Map<Object, Object> known = new ConcurrentHashMap<>();

    /// The first thing that was equal to this one.
    <T> T of(T thing) {
        Object first = known.putIfAbsent(thing, thing);
        @SuppressWarnings("unchecked") // equal records are of one class
        T same = first == null ? thing : (T) first;
        return same;
    }
}
