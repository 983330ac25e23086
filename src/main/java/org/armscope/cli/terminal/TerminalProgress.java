package org.armscope.cli.terminal;

import org.armscope.workspace.upkeep.Progress;

/// Shows progress on standard error: a bar that rewrites its line on a terminal, a plain line every
/// few seconds in a pipe.
public final class TerminalProgress implements Progress, AutoCloseable {

    private static final int WIDTH = 28;

    private final Terminal terminal;
    private final String unit;
    private long lastShown = System.nanoTime();
    private boolean barStands;
    private volatile boolean cancelled;

    /// @param unit what is counted, for example `files`
    public TerminalProgress(Terminal terminal, String unit) {
        this.terminal = terminal;
        this.unit = unit;
    }

    @Override
    public synchronized void at(long done, long total, String what) {
        long now = System.nanoTime();
        if (now - lastShown < terminal.progressEvery().toNanos()) {
            return;
        }
        lastShown = now;
        String count = total == 0 ? done + " " + unit : done + " of " + total + " " + unit;
        if (terminal.interactive()) {
            terminal.err().print("\r\u001b[K" + bar(done, total) + " " + count + "  " + cut(what));
            barStands = true;
        } else {
            terminal.err().println(count + ", " + what);
        }
        terminal.err().flush();
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }

    /// Takes the bar away.
    @Override
    public synchronized void close() {
        if (barStands) {
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
            barStands = false;
        }
    }

    private static String bar(long done, long total) {
        int full = total == 0 ? 0 : (int) (WIDTH * Math.min(done, total) / total);
        return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "]";
    }

    private static String cut(String what) {
        return what.length() <= 40 ? what : what.substring(0, 39) + "…";
    }
}
