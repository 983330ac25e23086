package org.armscope.library.work;

/// Names an item.
record ItemKey(ItemKind kind, String id) {}
