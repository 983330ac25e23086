package org.armscope.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Temporary files that carry the number of the process that writes them, so that those of one that
/// was killed can be told.
public final class Leftovers {

    /// A process of another machine, whose number means nothing here, writes on within that time.
    static final Duration STILL = Duration.ofMinutes(1);

    /// With what SQLite puts beside a database that it writes, as for a backup.
    private static final Pattern NAME =
            Pattern.compile("\\.armscope-([0-9]{1,18})-.*\\.tmp(-journal|-wal|-shm)?");

    private Leftovers() {}

    /// A new, empty temporary file of this process, which is to delete it.
    public static Path fresh(Path folder) throws IOException {
        return Files.createTempFile(
                folder, ".armscope-" + ProcessHandle.current().pid() + "-", ".tmp");
    }

    /// The same with the permissions of any new file: what is exported is for
    /// others too, where their owner's files are.
    static Path shared(Path folder) throws IOException {
        String name = ".armscope-" + ProcessHandle.current().pid() + "-" + UUID.randomUUID();
        return Files.createFile(folder.resolve(name + ".tmp"));
    }

    /// Deletes the temporary files in a folder whose process is gone.
    static void sweep(Path folder) throws IOException {
        Instant before = Instant.now().minus(STILL);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".armscope-*.tmp*")) {
            for (Path file : files) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches() && !runs(Long.parseLong(name.group(1)))) {
                    delete(file, before);
                }
            }
        }
    }

    private static boolean runs(long process) {
        return ProcessHandle.of(process).isPresent();
    }

    private static void delete(Path file, Instant before) throws IOException {
        try {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                Files.delete(file);
            }
        } catch (NoSuchFileException | AccessDeniedException other) {
            return; // another process was quicker, or it is another person's
        }
    }
}
