package org.armscope.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.armscope.export.WriteFault;
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

    /// Takes the pictures and names each as it is written, or could not be taken.
    ///
    /// @return 0, or 1 if some could not be taken
    @Override
    public Integer call() throws WorkspaceException {
        Optional<BundledCorpus> corpus = BundledCorpus.besideTheProgram();
        if (corpus.isEmpty()) {
            throw new WorkspaceException(
                    "There is no bundled corpus beside the program to take pictures of; start"
                            + " Armscope by its own launcher.");
        }
        AtomicInteger missing = new AtomicInteger();
        Screenshots pictures =
                new Screenshots(
                        out,
                        new Camera(),
                        file -> spec.commandLine().getOut().println(file),
                        (file, why) -> {
                            missing.incrementAndGet();
                            say(file + " was not taken: " + why + ".");
                        });
        try {
            Files.createDirectories(out);
            pictures.take(corpus.get().files());
        } catch (IOException e) {
            throw new WorkspaceException(
                    "No picture can be written to "
                            + out
                            + " ("
                            + WriteFault.words(e)
                            + "); choose another folder for --out.",
                    e);
        } catch (WindowUnavailableException e) {
            throw new WorkspaceException("No picture can be taken: " + e.getMessage() + ".", e);
        }
        if (missing.get() == 0) {
            return 0;
        }
        say(missing + (missing.get() == 1 ? " picture is" : " pictures are") + " missing.");
        return 1;
    }

    private void say(String sentence) {
        spec.commandLine().getErr().println("armscope: " + sentence);
    }
}
