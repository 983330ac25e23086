package org.armscope.index.folder;

import java.io.IOException;
import java.nio.file.Path;

/// The index is missing, damaged or of another version; it has to be rebuilt from the library.
public final class BrokenIndexException extends IOException {

    BrokenIndexException(Path folder, Throwable cause) {
        super("The search index in " + folder + " cannot be read; rebuild it.", cause);
    }

    BrokenIndexException(Path folder, IndexState state) {
        super("The search index in " + folder + " " + state.predicate() + "; rebuild it.");
    }
}
