package org.armscope.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.armscope.ingest.FileFormats.Format;
import org.armscope.ingest.Reading.Rejected;

/// Words every reason for not reading a file: what is the matter and what to do.
final class Rejections {

    private static final long MEGABYTE = 1L << 20;

    private Rejections() {}

    static Rejected empty(Path file) {
        return new Rejected(
                file, Reason.EMPTY, name(file) + " holds no text; fill it or leave it out.");
    }

    static Rejected format(Path file, Format format) {
        String sentence =
                format.reason() == Reason.UNSUPPORTED
                        ? " which cannot be read yet; save it as plain text first."
                        : " not text; export its text first.";
        return new Rejected(
                file, format.reason(), name(file) + " is " + format.words() + "," + sentence);
    }

    static Rejected undecodable(Path file) {
        return new Rejected(
                file,
                Reason.UNREADABLE,
                name(file)
                        + " is not text in any character set that fits; save it as UTF-8 text"
                        + " and try again.");
    }

    static Rejected tooLarge(Path file, long size, long limit) {
        return new Rejected(
                file,
                Reason.TOO_LARGE,
                name(file)
                        + " has "
                        + inWords(size)
                        + ", more than the "
                        + inWords(limit)
                        + " that are read at once; split it into smaller files.");
    }

    static Rejected folder(Path file) {
        return new Rejected(
                file,
                Reason.UNSUPPORTED,
                name(file) + " is a folder, not a file; add it as a folder.");
    }

    static Rejected notAFile(Path file) {
        return new Rejected(
                file,
                Reason.UNSUPPORTED,
                name(file) + " is a device or a pipe, not a file; leave it out.");
    }

    static Rejected brokenLink(Path link) {
        return new Rejected(
                link,
                Reason.VANISHED,
                name(link) + " is a link to a file that is not there; mend or remove it.");
    }

    /// What an I/O error means.
    static Rejected failed(Path file, IOException error) {
        return switch (error) {
            case NoSuchFileException gone ->
                    new Rejected(
                            file,
                            Reason.VANISHED,
                            name(file) + " is not there; check the path and try again.");
            case AccessDeniedException denied ->
                    new Rejected(
                            file,
                            Reason.UNREADABLE,
                            name(file)
                                    + " may not be opened; give yourself permission to read it"
                                    + " and try again.");
            default ->
                    new Rejected(
                            file,
                            Reason.UNREADABLE,
                            name(file)
                                    + " could not be read ("
                                    + cause(error)
                                    + "); check the disk and try again.");
        };
    }

    private static String cause(IOException error) {
        String message = error.getMessage();
        return message == null ? error.getClass().getSimpleName() : message;
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static String inWords(long bytes) {
        return bytes >= MEGABYTE
                ? (bytes + MEGABYTE / 2) / MEGABYTE + " MB"
                : bytes + (bytes == 1 ? " byte" : " bytes");
    }
}
