package org.armscope.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// A disk of a few megabytes that a test may fill or make read-only. To mount it takes root on
/// Linux; where that cannot be had, and without `-Pproof`, the test is skipped.
final class SmallDisk implements AutoCloseable {

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    static SmallDisk at(Path folder, int megabytes) throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Boolean.getBoolean("proof"), "a small disk is mounted under -Pproof only");
        Files.createDirectories(folder);
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder),
                "no small disk can be mounted here: that takes root on Linux");
        return new SmallDisk(folder);
    }

    /// Leaves only so many bytes free, or somewhat less.
    void fill(long free) throws IOException {
        byte[] page = new byte[4096];
        Path filler = folder.resolve("filler");
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (Files.getFileStore(folder).getUsableSpace() >= free + page.length) {
                out.write(page);
            }
        }
    }

    void makeRoom() throws IOException {
        Files.delete(folder.resolve("filler"));
    }

    void readOnly() throws IOException, InterruptedException {
        if (!run("mount", "-o", "remount,ro", folder)) {
            throw new IOException(folder + " cannot be made read-only");
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (!run("umount", folder)) {
            throw new IOException(folder + " cannot be unmounted");
        }
    }

    private static boolean run(Object... words) throws IOException, InterruptedException {
        String[] command = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            command[i] = words[i].toString();
        }
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                System.err.println(String.join(" ", command) + ": " + said);
                return false;
            }
            return true;
        } catch (IOException noSuchProgram) {
            System.err.println(noSuchProgram.getMessage());
            return false;
        }
    }
}
