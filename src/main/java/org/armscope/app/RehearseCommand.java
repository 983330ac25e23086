package org.armscope.app;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.armscope.workspace.intake.BundledCorpus;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.open.WorkspaceFolder;
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
        /// Verbs that are soon done.
        QUICK,
        VERBS,
        WINDOW
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "PART",
            description =
                    "Only quick verbs, only verbs, or only the window (default: verbs and window).")
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
            Path temporary = Files.createTempDirectory("armscope-rehearsal");
            try {
                List<Path> articles = corpus.get().files();
                Path workspace = temporary.resolve("workspace");
                if (part == Part.QUICK) {
                    elsewhere(ingest(workspace, articles));
                    ask(workspace);
                }
                if (part == null || part == Part.VERBS) {
                    cli.accept(ingest(workspace, articles).toArray(String[]::new));
                    ask(workspace);
                }
                if (part == null || part == Part.WINDOW) {
                    elsewhere(ingest(workspace, articles));
                    WindowRehearsal.run(new WorkspaceFolder(workspace));
                }
            } finally {
                TemporaryFolder.delete(temporary);
            }
        }
        return 0;
    }

    private static List<String> ingest(Path workspace, List<Path> articles) {
        List<String> words = new ArrayList<>(List.of("--workspace", workspace.toString()));
        words.add("ingest");
        articles.forEach(file -> words.add(file.toString()));
        return words;
    }

    /// Runs a verb in a process of its own, whose classes are none of this one's.
    private static void elsewhere(List<String> words) throws IOException, WorkspaceException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add("org.armscope.Main");
        command.addAll(words);
        ProcessBuilder process = new ProcessBuilder(command).inheritIO();
        // by this the installer asks for this process's cache, and the other would write its own
        process.environment().remove("JAVA_TOOL_OPTIONS");
        try {
            int code = process.start().waitFor();
            if (code != 0) {
                throw new WorkspaceException("The rehearsal's ingest ended with " + code + ".");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the rehearsal was interrupted");
        }
    }

    private void ask(Path workspace) {
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
