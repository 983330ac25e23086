package org.armscope.workspace.upkeep;

/// Hears how far a long work has come, and says whether it should stop. Called from the working
/// thread, often; implementations thin out what they show.
public interface Progress {

    /// `done` of `total` steps are behind; `total` is 0 while it is not known.
    ///
    /// @param what what is being done now, for a person: `reading 7-46.txt`
    void at(long done, long total, String what);

    /// True once the work should end at the next safe point, keeping what is done.
    default boolean cancelled() {
        return false;
    }

    /// Hears nothing and never stops.
    static Progress silent() {
        return (done, total, what) -> {};
    }
}
