package org.armscope.workspace.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.armscope.workspace.open.WorkspaceException;

/// The digests that come with the program, read into a workspace on its very first start so that
/// there is something to see.
public record BundledCorpus(Path folder) {

    /// The corpus beside the program, if the launcher told where the program is (the system
    /// property `armscope.home`) and a corpus stands there.
    public static Optional<BundledCorpus> besideTheProgram() {
        String home = System.getProperty("armscope.home");
        if (home == null) {
            return Optional.empty();
        }
        Path folder = Path.of(home, "corpus");
        return Files.isDirectory(folder)
                ? Optional.of(new BundledCorpus(folder))
                : Optional.empty();
    }

    /// Its articles: the text files; what explains the corpus to people is left out.
    public List<Path> files() throws WorkspaceException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new WorkspaceException(
                    "The bundled corpus in "
                            + folder
                            + " cannot be read ("
                            + e.getMessage()
                            + "); install the program again, or ingest a folder of your own.",
                    e);
        }
    }
}
