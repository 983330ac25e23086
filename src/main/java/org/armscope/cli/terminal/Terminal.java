package org.armscope.cli.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/// Where the command line writes, and what the far end can show.
///
/// @param interactive true if a person watches: progress may rewrite its line, and words may be
///     marked by colour
/// @param progressEvery how long nothing is told of progress
public record Terminal(
        PrintWriter out,
        PrintWriter err,
        boolean interactive,
        boolean colour,
        Duration progressEvery) {

    private static final Duration BAR_EVERY = Duration.ofMillis(100);
    private static final Duration LINE_EVERY = Duration.ofSeconds(5);

    /// The process's own streams. Output is UTF-8 also where the locale says ASCII, so that what is
    /// piped into a file keeps every character; a Windows console gets its own character set.
    @SuppressWarnings("SystemConsoleNull") // the documentation still allows null
    public static Terminal ofThisProcess() {
        Console console = System.console();
        boolean interactive = console != null && console.isTerminal();
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("win");
        Charset charset =
                windows && interactive
                        ? Charset.forName(System.getProperty("stdout.encoding", "UTF-8"))
                        : StandardCharsets.UTF_8;
        boolean colour =
                interactive
                        && System.getenv("NO_COLOR") == null
                        && !"dumb".equals(System.getenv("TERM"));
        return new Terminal(
                writer(FileDescriptor.out, charset),
                writer(FileDescriptor.err, charset),
                interactive,
                colour,
                interactive ? BAR_EVERY : LINE_EVERY);
    }

    private static PrintWriter writer(FileDescriptor end, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(end), charset), false);
    }

    /// A matched word, so that it stands out.
    public String marked(String word) {
        return colour ? "\u001b[1;33m" + word + "\u001b[0m" : "**" + word + "**";
    }

    /// Something less important than the rest.
    public String faint(String words) {
        return colour ? "\u001b[2m" + words + "\u001b[0m" : words;
    }
}
