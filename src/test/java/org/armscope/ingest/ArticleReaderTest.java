package org.armscope.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.armscope.article.Source;
import org.armscope.ingest.Reading.Rejected;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {

    private static final byte[] PNG =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAC"
                                    + "hwGA60e6kgAAAABJRU5ErkJggg==");

    @TempDir Path folder;

    private final ArticleReader reader = new ArticleReader(1000);

    @Test
    void aTextIsReadWithItsSource() throws IOException {
        String text = "Publication: Monitor Volume: 7 Issue: 46\r\n\r\nTanks were sold.";
        Path file = file("a.txt", text.getBytes(StandardCharsets.UTF_16LE));
        assertEquals(
                new Reading.Read(
                        ArticleParser.parse(text),
                        new Source(
                                file,
                                Files.size(file),
                                Files.getLastModifiedTime(file).toInstant(),
                                "UTF-16LE")),
                reader.read(folder.resolve("x").resolve("..").resolve("a.txt")));
    }

    @Test
    void aPictureRenamedToTextIsNamed() throws IOException {
        rejected(
                "photo.txt",
                PNG,
                Reason.NOT_TEXT,
                "photo.txt is a PNG image, not text; export its text first.");
    }

    @Test
    void aDocumentSaysThatItCannotBeReadYet() throws IOException {
        rejected(
                "report.pdf",
                "%PDF-1.4 ...".getBytes(StandardCharsets.US_ASCII),
                Reason.UNSUPPORTED,
                "report.pdf is a PDF document, which cannot be read yet; save it as plain text"
                        + " first.");
        rejected(
                "report.docx",
                new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 33, 0, -1, -2, -3, 0},
                Reason.UNSUPPORTED,
                "report.docx is a Word document, which cannot be read yet; save it as plain text"
                        + " first.");
    }

    @Test
    void whiteSpaceAloneIsEmpty() throws IOException {
        String sentence = "a.txt holds no text; fill it or leave it out.";
        rejected("a.txt", new byte[0], Reason.EMPTY, sentence);
        rejected(
                "a.txt",
                " \r\n\t\u00A0\uFEFF".getBytes(StandardCharsets.UTF_8),
                Reason.EMPTY,
                sentence);
    }

    @Test
    void aFileBeyondTheLimitIsTooLarge() throws IOException {
        rejected(
                "a.txt",
                "a".repeat(1001).getBytes(StandardCharsets.US_ASCII),
                Reason.TOO_LARGE,
                "a.txt has 1001 bytes, more than the 1000 bytes that are read at once; split it"
                        + " into smaller files.");
    }

    @Test
    void bytesThatFitNoCharacterSetAreNotGuessedAt() throws IOException {
        byte[] bytes = "\uFEFFTanks were sold to Se?ul.".getBytes(StandardCharsets.UTF_8);
        bytes[22] = (byte) 0xE9;
        rejected(
                "a.txt",
                bytes,
                Reason.UNREADABLE,
                "a.txt is not text in any character set that fits; save it as UTF-8 text and try"
                        + " again.");
    }

    @Test
    void aFileThatIsGoneIsSaidToBe() {
        Path file = folder.resolve("gone.txt");
        assertEquals(
                new Rejected(
                        file,
                        Reason.VANISHED,
                        "gone.txt is not there; check the path and try again."),
                reader.read(file));
    }

    @Test
    void aFolderIsNoFile() {
        assertEquals(
                new Rejected(
                        folder,
                        Reason.UNSUPPORTED,
                        folder.getFileName() + " is a folder, not a file; add it as a folder."),
                reader.read(folder));
    }

    @Test
    void aFileThatMayNotBeOpenedIsUnreadable() throws IOException {
        Path file = file("a.txt", new byte[] {'a'});
        Assumptions.assumeTrue(
                Files.getFileStore(file).supportsFileAttributeView("posix"),
                "no permissions on this file system");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "this user may read everything");
        assertEquals(
                new Rejected(
                        file,
                        Reason.UNREADABLE,
                        "a.txt may not be opened; give yourself permission to read it and try"
                                + " again."),
                reader.read(file));
    }

    private void rejected(String name, byte[] bytes, Reason reason, String sentence)
            throws IOException {
        Path file = file(name, bytes);
        assertEquals(new Rejected(file, reason, sentence), reader.read(file));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
