package org.armscope.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The folders a walk begins in, with all links resolved. What lies inside them the walk reaches
/// by itself, so that links to it need not be followed.
final class RealRoots {

    private final List<Path> folders;

    RealRoots(List<Path> roots) {
        List<Path> real = new ArrayList<>();
        for (Path root : roots) {
            realFolder(root).ifPresent(real::add);
        }
        folders = List.copyOf(real);
    }

    /// True if the walk comes to this path without following a link.
    boolean reach(Path real) {
        return folders.stream().anyMatch(f -> real.startsWith(f) && isOpen(f.relativize(real)));
    }

    private static boolean isOpen(Path relative) {
        for (Path name : relative) {
            if (Litter.is(name.toString())) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Path> realFolder(Path root) {
        try {
            return Files.isDirectory(root) ? Optional.of(root.toRealPath()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // the walk comes to this root and says what is wrong with it
        }
    }
}
