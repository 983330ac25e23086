package org.armscope.library.work;

/// The kinds of items; the names are written, so they must not change.
enum ItemKind {
    HIGHLIGHT,
    ARTICLE,
    EXCERPT,
    DECISION
}
