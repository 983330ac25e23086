package org.armscope.workspace.intake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.armscope.library.Library;
import org.armscope.library.files.Moved;
import org.armscope.library.files.SourceFiles;
import org.armscope.library.table.FileOutcome;
import org.armscope.workspace.upkeep.IndexKeeper;
import org.jspecify.annotations.Nullable;

/// Notes which articles' files are gone, which are back, and which were moved.
final class Presence {

    private final Library library;
    private final IndexKeeper index;
    private final SourceFiles files;

    Presence(Library library, IndexKeeper index) {
        this.library = library;
        this.index = index;
        files = new SourceFiles(library);
    }

    /// Whether any known file was gone when it was last looked for.
    boolean anyMissing() throws IOException {
        return !files.missingPaths().isEmpty();
    }

    /// Looks for the known files at or below some paths.
    ///
    /// @param known the absolute paths of all files that were read
    /// @param met the absolute paths of those that were just seen, which need no second look
    /// @return true if anything is otherwise than it was
    boolean review(List<Path> paths, Collection<String> known, Set<String> met) throws IOException {
        Set<String> missing = files.missingPaths();
        List<String> gone = new ArrayList<>();
        List<String> back = new ArrayList<>();
        List<String> roots = paths.stream().map(Presence::absolute).toList();
        for (String path : known) {
            if (!isUnder(path, roots)) {
                continue;
            }
            boolean there = met.contains(path) || Files.exists(Path.of(path));
            if (there && missing.contains(path)) {
                back.add(path);
            } else if (!there && !missing.contains(path)) {
                gone.add(path);
            }
        }
        note(gone, back);
        return adopt() || !gone.isEmpty() || !back.isEmpty();
    }

    private void note(List<String> gone, List<String> back) throws IOException {
        if (gone.isEmpty() && back.isEmpty()) {
            return;
        }
        library.<Object, IOException>inTransaction(
                () -> {
                    files.gone(gone, Instant.now());
                    files.back(back);
                    for (String path : gone) {
                        record(
                                Path.of(path),
                                "source missing",
                                "The file is no longer there; an article that came from it stays.");
                    }
                    for (String path : back) {
                        record(Path.of(path), "unchanged", null);
                    }
                    return gone;
                });
    }

    /// A copy of what is gone is the same file under another name.
    private boolean adopt() throws IOException {
        long before = library.revision();
        List<Moved> moved = files.adoptCopies();
        for (Moved one : moved) {
            record(one.to(), "moved", "It was " + one.from() + " before; its article is the same.");
        }
        if (!moved.isEmpty()) {
            index.putChangedSince(before);
            index.commit();
        }
        return !moved.isEmpty();
    }

    private void record(Path file, String word, @Nullable String reason) throws IOException {
        library.recordOutcome(new FileOutcome(file, word, reason, Instant.now()));
    }

    private static boolean isUnder(String path, List<String> roots) {
        for (String root : roots) {
            if (path.startsWith(root)
                    && (path.length() == root.length()
                            || root.endsWith(File.separator)
                            || path.charAt(root.length()) == File.separatorChar)) {
                return true;
            }
        }
        return false;
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }
}
