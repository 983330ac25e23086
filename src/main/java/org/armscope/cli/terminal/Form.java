package org.armscope.cli.terminal;

/// How a verb prints what it found.
public enum Form {
    /// For a person.
    TEXT,
    JSON,
    CSV
}
