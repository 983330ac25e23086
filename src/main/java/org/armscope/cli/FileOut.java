package org.armscope.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.armscope.workspace.WorkspaceException;

/// Writes a file wholly or not at all: beside its place first, then moved there.
final class FileOut {

    private FileOut() {}

    static void write(Path file, byte[] content) throws WorkspaceException {
        Path target = file.toAbsolutePath().normalize();
        try {
            Files.createDirectories(target.resolveSibling(""));
            Path beside =
                    target.resolveSibling(
                            "." + target.getFileName() + "." + ProcessHandle.current().pid());
            try {
                Files.write(beside, content);
                move(beside, target);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new WorkspaceException(
                    target
                            + " cannot be written ("
                            + e.getMessage()
                            + "); choose another place for --out.",
                    e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
