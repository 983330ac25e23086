package org.armscope.workspace.intake;

import static org.armscope.workspace.notebook.Doing.done;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.library.Library;
import org.armscope.library.files.Copy;
import org.armscope.library.files.SourceFiles;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.upkeep.IndexKeeper;

/// The files that articles came from, and the folders in which more are expected.
public final class Sources {

    private final Library library;
    private final SourceFiles files;
    private final Presence presence;

    public Sources(Library library, IndexKeeper index) {
        this.library = library;
        files = new SourceFiles(library);
        presence = new Presence(library, index);
    }

    /// A file with the text of an article that has another file for its own.
    public record Duplicate(Path file, ArticleSummary of) {}

    /// The articles whose file was gone when it was last looked for; they stay as they are.
    public Set<ArticleId> missing() throws WorkspaceException {
        return done(files::missing);
    }

    /// The files that are copies, by path.
    public List<Duplicate> duplicates() throws WorkspaceException {
        return done(
                () -> {
                    List<Duplicate> duplicates = new ArrayList<>();
                    for (Copy copy : files.copies()) {
                        Optional<ArticleSummary> of = library.summary(copy.of());
                        of.ifPresent(it -> duplicates.add(new Duplicate(copy.file(), it)));
                    }
                    return duplicates;
                });
    }

    /// Looks whether the files that were read from these paths, or from below them, are still
    /// there, and notes which are not.
    ///
    /// @return true if anything is otherwise than it was
    public boolean review(List<Path> paths) throws WorkspaceException {
        return done(() -> presence.review(paths, library.knownFiles().keySet(), Set.of()));
    }

    /// The folders whose files are taken in as they come.
    public List<Path> watched() throws WorkspaceException {
        return done(files::watched);
    }

    /// Puts a folder on the list of those watched.
    ///
    /// @return its absolute path, as the list has it
    public Path watch(Path folder) throws WorkspaceException {
        Path absolute = folder.toAbsolutePath().normalize();
        return done(
                () -> {
                    files.watch(absolute, Instant.now());
                    return absolute;
                });
    }

    /// Takes a folder off that list; the articles that came from it stay.
    public void unwatch(Path folder) throws WorkspaceException {
        done(
                () -> {
                    files.unwatch(folder);
                    return folder;
                });
    }
}
