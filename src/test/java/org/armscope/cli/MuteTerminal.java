package org.armscope.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.armscope.cli.terminal.Terminal;

/// A terminal for tests that ask verbs what they are called and take, and run none.
final class MuteTerminal {

    private MuteTerminal() {}

    static Terminal make() {
        return new Terminal(
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                false,
                false,
                Duration.ofDays(1));
    }
}
