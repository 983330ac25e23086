package org.armscope.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/// Why a file could not be written, in a few words.
public final class WriteFault {

    private WriteFault() {}

    /// For example `the disk is full`.
    public static String words(IOException cause) {
        String told = String.valueOf(cause.getMessage());
        String said = told.toLowerCase(Locale.ROOT);
        if (said.contains("no space left") || said.contains("not enough space")) {
            return "the disk is full";
        }
        if (said.contains("quota exceeded")) {
            return "your share of the disk is used up";
        }
        if (said.contains("read-only") || cause.getCause() instanceof ReadOnlyFileSystemException) {
            return "the folder is read-only";
        }
        if (cause instanceof AccessDeniedException) {
            return "you may not write there";
        }
        if (cause instanceof NoSuchFileException) {
            return "its folder is not there";
        }
        return cause instanceof FileSystemException file && file.getReason() == null
                ? "there is something in the way at " + file.getFile()
                : told;
    }
}
