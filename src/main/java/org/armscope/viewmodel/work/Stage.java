package org.armscope.viewmodel.work;

import org.armscope.viewmodel.Counts;

/// How far the work is.
///
/// @param total 0 while nobody knows it
/// @param what what is being done now
public record Stage(long done, long total, String what) {

    public static final Stage NONE = new Stage(0, 0, "");

    /// Between 0 and 1, or -1 while nobody knows.
    public double fraction() {
        return total <= 0 ? -1 : (double) done / total;
    }

    /// For example `1,204 of 10,000`; empty while nobody knows.
    public String howFar() {
        return total <= 0 ? "" : Counts.number(done) + " of " + Counts.number(total);
    }
}
