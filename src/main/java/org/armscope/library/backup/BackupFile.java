package org.armscope.library.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.armscope.library.Library;
import org.armscope.library.sql.LibraryException;

/// A backup in one file: a ZIP archive of the library, the user's lexicon if there is one, and what
/// they must hash to.
public final class BackupFile {

    private static final String LIBRARY = "library.db";
    private static final String LEXICON = "lexicon.tsv";
    private static final String CONTENT = "backup.properties";

    private BackupFile() {}

    /// Writes a backup; the stream stays open.
    ///
    /// @param lexicon need not be there
    /// @param copy an empty file for a copy of the library on the way; the caller removes it
    public static BackupContent write(Library library, Path lexicon, Path copy, OutputStream out)
            throws IOException {
        library.copies().copyTo(copy);
        Instant made = Instant.now();
        ZipOutputStream zip = new ZipOutputStream(out);
        Properties properties = new Properties();
        String hash = add(zip, LIBRARY, copy);
        properties.setProperty(LIBRARY, hash);
        boolean own = Files.isRegularFile(lexicon);
        if (own) {
            properties.setProperty(LEXICON, add(zip, LEXICON, lexicon));
        }
        properties.setProperty("made", made.toString());
        long articles = library.count();
        properties.setProperty("articles", Long.toString(articles));
        zip.putNextEntry(new ZipEntry(CONTENT));
        StringBuilder lines = new StringBuilder();
        for (String name : properties.stringPropertyNames().stream().sorted().toList()) {
            lines.append(name).append('=').append(properties.getProperty(name)).append('\n');
        }
        zip.write(lines.toString().getBytes(StandardCharsets.ISO_8859_1));
        zip.finish();
        return new BackupContent(made, articles, hash, own);
    }

    private static String add(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(zip);
        }
        zip.closeEntry();
        return HexFormat.of().formatHex(digest.digest());
    }

    /// Writes what a backup holds to these files, if it is whole. A lexicon that is not in it is
    /// not written.
    ///
    /// @throws LibraryException if it is no backup, or not as it was written
    public static BackupContent unpack(Path file, Path library, Path lexicon) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Properties properties = new Properties();
            try (InputStream in = zip.getInputStream(entry(zip, file, CONTENT))) {
                properties.load(in);
            }
            String hash = extract(zip, file, LIBRARY, properties, library);
            boolean own = properties.getProperty(LEXICON) != null;
            if (own) {
                extract(zip, file, LEXICON, properties, lexicon);
            }
            return new BackupContent(
                    Instant.parse(properties.getProperty("made", "")),
                    Long.parseLong(properties.getProperty("articles", "")),
                    hash,
                    own);
        } catch (NoSuchFileException e) {
            throw new LibraryException(
                    "There is no backup at %s: name the file that the backup verb wrote."
                            .formatted(file),
                    e);
        } catch (ZipException | DateTimeException | IllegalArgumentException | EOFException e) {
            throw damaged(file, e);
        }
    }

    private static ZipEntry entry(ZipFile zip, Path file, String name) throws LibraryException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(file, new ZipException("it lacks " + name));
        }
        return entry;
    }

    private static String extract(
            ZipFile zip, Path file, String name, Properties properties, Path target)
            throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in =
                new DigestInputStream(zip.getInputStream(entry(zip, file, name)), digest)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        if (!hash.equals(properties.getProperty(name))) {
            throw damaged(file, new ZipException(name + " is not what was put in"));
        }
        force(target);
        return hash;
    }

    private static LibraryException damaged(Path file, Exception cause) {
        return new LibraryException(
                "%s is not a whole backup (%s): nothing was changed; use another backup."
                        .formatted(file, cause.getMessage()),
                cause);
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
