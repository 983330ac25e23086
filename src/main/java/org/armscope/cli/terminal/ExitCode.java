package org.armscope.cli.terminal;

/// What a verb ends with.
public final class ExitCode {

    /// Done, also when nothing was found.
    public static final int DONE = 0;

    /// Some input was rejected, or the work failed.
    public static final int FAILED = 1;

    /// Wrong usage, or a query that cannot be read.
    public static final int WRONG_USAGE = 2;

    private ExitCode() {}
}
