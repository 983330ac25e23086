package org.armscope.cli.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armscope.export.SafeFile;
import org.armscope.export.WriteFault;
import org.armscope.workspace.open.WorkspaceException;

/// Writes what a verb's `--out` names, with its folder, wholly or not at all.
final class FileOut {

    private FileOut() {}

    static void write(Path file, byte[] content) throws WorkspaceException {
        Path target = file.toAbsolutePath().normalize();
        try {
            Files.createDirectories(target.resolveSibling(""));
            SafeFile.write(target, true, out -> out.write(content));
        } catch (IOException e) {
            throw new WorkspaceException(
                    target
                            + " cannot be written ("
                            + WriteFault.words(e)
                            + "); choose another place for --out.",
                    e);
        }
    }
}
