package org.armscope.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes files so that a reader finds the whole file or none: into a temporary file beside the
/// target, forced to the disk, then moved. What a process that was killed left behind goes when a
/// file is written into the same folder a minute later or more.
public final class SafeFile {

    private SafeFile() {}

    /// What is to stand in the file.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes text as UTF-8.
    ///
    /// @param replace true if an existing file may be replaced
    /// @throws FileAlreadyExistsException if the target exists and may not be replaced
    public static void write(Path target, boolean replace, String text) throws IOException {
        write(target, replace, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// Writes whatever `content` gives. If that fails, the target is as it was.
    ///
    /// @param replace true if an existing file may be replaced
    /// @throws FileAlreadyExistsException if the target exists and may not be replaced
    public static void write(Path target, boolean replace, Content content) throws IOException {
        Path file = target.toAbsolutePath();
        if (!replace && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path folder = file.resolveSibling("");
        Leftovers.sweep(folder);
        Path temporary = Leftovers.shared(folder);
        try {
            fill(temporary, content);
            if (replace) {
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(temporary, file);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void fill(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            OutputStream out =
                    new BufferedOutputStream(new Open(Channels.newOutputStream(channel)));
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /// Stays open when a writer closes it, so that the bytes can still be forced to the disk.
    private static final class Open extends FilterOutputStream {

        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
