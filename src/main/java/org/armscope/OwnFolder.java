package org.armscope;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/// Where the program lies.
final class OwnFolder {

    private OwnFolder() {}

    /// The folder of the jar that a class path begins with; empty if the program is run from
    /// folders of classes. Classes from the ahead-of-time cache know no place of theirs where the
    /// cache was made elsewhere, so the class path is asked.
    static Optional<Path> on(String classPath) {
        String first = classPath.split(File.pathSeparator, 2)[0];
        return first.endsWith(".jar")
                ? Optional.ofNullable(Path.of(first).toAbsolutePath().getParent())
                : Optional.empty();
    }
}
