package org.armscope.cli;

/// What a verb ends with.
final class ExitCode {

    /// Done, also when nothing was found.
    static final int DONE = 0;

    /// Some input was rejected, or the work failed.
    static final int FAILED = 1;

    /// Wrong usage, or a query that cannot be read.
    static final int WRONG_USAGE = 2;

    private ExitCode() {}
}
