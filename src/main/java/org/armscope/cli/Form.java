package org.armscope.cli;

/// How a verb prints what it found.
enum Form {
    /// For a person.
    TEXT,
    JSON,
    CSV
}
