package org.armscope.workspace.watch;

import java.nio.file.Path;

/// A folder on the list of those watched.
///
/// @param problem why it is not watched at present, in a sentence that says what to do; empty while
///     all is well
public record WatchedFolder(Path path, State state, String problem) {

    /// How it stands.
    public enum State {
        /// It is about to be watched.
        STARTING("starting"),
        /// What comes into it is taken in.
        WATCHING("watching"),
        /// It cannot be watched; the problem says why.
        TROUBLED("not watched");

        private final String word;

        State(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    static WatchedFolder starting(Path path) {
        return new WatchedFolder(path, State.STARTING, "");
    }

    static WatchedFolder watching(Path path) {
        return new WatchedFolder(path, State.WATCHING, "");
    }

    static WatchedFolder troubled(Path path, String problem) {
        return new WatchedFolder(path, State.TROUBLED, problem);
    }
}
