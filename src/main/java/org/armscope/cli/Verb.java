package org.armscope.cli;

import java.util.function.Supplier;

/// A verb of the command line, made only when it is asked for: reading what all of them take costs
/// a start more than most of them do.
///
/// @param name as its command gives it
/// @param command makes the object that picocli reads, or a command line of it with verbs below
/// @param ahead begins, in the background, what the verb will need however it is asked
public record Verb(String name, Supplier<Object> command, Runnable ahead) {

    public Verb(String name, Supplier<Object> command) {
        this(name, command, () -> {});
    }
}
