package org.armscope.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.armscope.workspace.intake.BundledCorpus;
import org.armscope.workspace.open.WorkspaceException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

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

    @Spec private CommandSpec spec = CommandSpec.create();

    /// @return 0, also where there is no corpus to work on
    @Override
    public Integer call() throws IOException, WorkspaceException, WindowUnavailableException {
        Optional<BundledCorpus> corpus = BundledCorpus.besideTheProgram();
        if (corpus.isPresent()) {
            Path pictures = Files.createTempDirectory("armscope-rehearsal");
            try {
                verbs(pictures.resolve("workspace"), corpus.get().files());
                new Screenshots(pictures, file -> {}).takeOnce(corpus.get().files());
            } finally {
                TemporaryFolder.delete(pictures);
            }
        }
        return 0;
    }

    private void verbs(Path workspace, List<Path> articles) {
        CommandLine armscope = spec.root().commandLine();
        List<String> ingest = new ArrayList<>(List.of("--workspace", workspace.toString()));
        ingest.add("ingest");
        articles.forEach(file -> ingest.add(file.toString()));
        armscope.execute(ingest.toArray(String[]::new));
        for (List<String> verb :
                List.of(
                        List.of("search", "T-80", "--json"),
                        List.of("search", "weapon:T-80"),
                        List.of("list"),
                        List.of("entities"))) {
            List<String> words = new ArrayList<>(List.of("--workspace", workspace.toString()));
            words.addAll(verb);
            armscope.execute(words.toArray(String[]::new));
        }
    }
}
