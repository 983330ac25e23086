package org.armscope.library.work;

import org.jspecify.annotations.Nullable;

/// What becomes of an item in a step.
///
/// @param after null if it goes
record Edit(ItemKey key, @Nullable Item after) {

    static Edit put(Item item) {
        return new Edit(item.key(), item);
    }

    static Edit remove(ItemKey key) {
        return new Edit(key, null);
    }
}
