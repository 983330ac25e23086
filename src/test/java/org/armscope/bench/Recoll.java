package org.armscope.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The programs of Recoll, each started anew, with a configuration and an index of their own.
///
/// @param folder holds both
record Recoll(Path folder) {

    static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "recollindex")));
    }

    /// Makes a new index of the files below a folder; it makes no list of spellings.
    void index(Path articles) throws IOException, InterruptedException {
        Folders.delete(folder);
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("recoll.conf"),
                "topdirs = %s%nnoaspell = 1%nloglevel = 1%n".formatted(articles));
        run("recollindex", "-c", folder.toString());
    }

    /// The best twenty hits with their abstracts.
    ///
    /// @return what was printed
    String ask(String query) throws IOException, InterruptedException {
        return run("recollq", "-c", folder.toString(), "-n", "20", "-A", query);
    }

    private static String run(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(words));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command + " ended with " + process.exitValue() + ": " + said);
        }
        return said;
    }
}
