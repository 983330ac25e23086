package org.armscope.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.armscope.workspace.intake.BundledCorpus;
import org.armscope.workspace.open.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `screenshots`
@Command(
        name = "screenshots",
        mixinStandardHelpOptions = true,
        description =
                "Writes pictures of the window in its main states, light and dark, at three sizes."
                        + " Works on a temporary workspace made from the bundled corpus and needs"
                        + " no display.")
public final class ScreenshotsCommand implements Callable<Integer> {

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder that the pictures are written to; made if it is missing.")
    private Path out = Path.of(".");

    @Spec private CommandSpec spec = CommandSpec.create();

    /// Takes the pictures and names each as it is written.
    ///
    /// @return 0
    @Override
    public Integer call() throws IOException, WorkspaceException, WindowUnavailableException {
        Optional<BundledCorpus> corpus = BundledCorpus.besideTheProgram();
        if (corpus.isEmpty()) {
            throw new WorkspaceException(
                    "There is no bundled corpus beside the program to take pictures of; start"
                            + " Armscope by its own launcher.");
        }
        new Screenshots(out, file -> spec.commandLine().getOut().println(file))
                .take(corpus.get().files());
        return 0;
    }
}
