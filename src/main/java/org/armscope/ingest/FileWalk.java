package org.armscope.ingest;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Finds the files under given paths, each once. Folders are walked to the bottom in order of
/// name; hidden files and system litter inside them are passed over; links are followed, never in
/// circles. Every other file comes out: as a candidate, or rejected with the reason.
public final class FileWalk {

    private FileWalk() {}

    /// What lies under the paths, found as the stream is read: stopping early is cheap. The stream
    /// is sequential and serves one reader.
    public static Stream<Found> under(List<Path> paths) {
        Set<Path> roots = new LinkedHashSet<>();
        for (Path path : paths) {
            roots.add(path.toAbsolutePath().normalize());
        }
        return StreamSupport.stream(new Steps(List.copyOf(roots)), false);
    }

    /// True if a walk through `folder` passes over this file, or over a folder it lies in, as
    /// hidden or as litter. By name alone: the file need not be there.
    public static boolean passesOver(Path folder, Path file) {
        for (Path name : folder.relativize(file)) {
            if (Litter.is(name.toString())) {
                return true;
            }
        }
        return false;
    }

    private static final class Steps extends Spliterators.AbstractSpliterator<Found> {

        private final FolderStack folders;

        Steps(List<Path> roots) {
            super(Long.MAX_VALUE, ORDERED | DISTINCT | NONNULL);
            folders = new FolderStack(roots);
        }

        @Override
        public boolean tryAdvance(Consumer<? super Found> action) {
            return folders.next(action);
        }
    }
}
