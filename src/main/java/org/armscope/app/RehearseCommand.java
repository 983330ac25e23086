package org.armscope.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.armscope.workspace.intake.BundledCorpus;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `rehearse`, which the launcher runs once after a first start: Java watches it and keeps what it
/// loaded for later starts (JEP 483, JEP 514).
@Command(
        name = "rehearse",
        hidden = true,
        mixinStandardHelpOptions = true,
        description =
                "Goes through what the program does most, out of sight and on a temporary"
                        + " workspace, so that Java can make an ahead-of-time cache of it.")
public final class RehearseCommand implements Callable<Integer> {

    /// What a cache is made for.
    private enum Part {
        VERBS,
        WINDOW
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "PART",
            description = "Only verbs, or only the window (default: both).")
    private @Nullable Part part;

    private final Consumer<String[]> cli;

    /// @param cli runs the verb that some words name, as a start of the program does
    public RehearseCommand(Consumer<String[]> cli) {
        this.cli = cli;
    }

    /// @return 0, also where there is no corpus to work on
    @Override
    public Integer call() throws IOException, WorkspaceException, WindowUnavailableException {
        Optional<BundledCorpus> corpus = BundledCorpus.besideTheProgram();
        if (corpus.isPresent()) {
            Path pictures = Files.createTempDirectory("armscope-rehearsal");
            try {
                if (part != Part.WINDOW) {
                    verbs(pictures.resolve("workspace"), corpus.get().files());
                }
                if (part != Part.VERBS) {
                    new Screenshots(pictures, file -> {}).takeOnce(corpus.get().files());
                }
            } finally {
                TemporaryFolder.delete(pictures);
            }
        }
        return 0;
    }

    private void verbs(Path workspace, List<Path> articles) {
        List<String> ingest = new ArrayList<>(List.of("--workspace", workspace.toString()));
        ingest.add("ingest");
        articles.forEach(file -> ingest.add(file.toString()));
        cli.accept(ingest.toArray(String[]::new));
        for (List<String> verb :
                List.of(
                        List.of("search", "missile"),
                        List.of("search", "T-80", "--json"),
                        List.of("search", "weapon:T-80"),
                        List.of("list"),
                        List.of("entities"))) {
            List<String> words = new ArrayList<>(List.of("--workspace", workspace.toString()));
            words.addAll(verb);
            cli.accept(words.toArray(String[]::new));
        }
    }
}
