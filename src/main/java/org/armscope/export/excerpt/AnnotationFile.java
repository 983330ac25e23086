package org.armscope.export.excerpt;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// A file of web annotations: JSON-LD, or a page that was exported with them in it.
public final class AnnotationFile {

    private static final String WANTED =
            "name a JSON-LD file of web annotations, or a page that Armscope exported";

    private AnnotationFile() {}

    /// Its annotations, in the order of the file.
    ///
    /// @throws IOException if it cannot be read, is neither or holds none; the message is a whole
    ///     sentence that names the file and says what to do
    public static List<ImportedAnnotation> read(Path file) throws IOException {
        String text = text(file);
        try {
            List<ImportedAnnotation> read =
                    text.stripLeading().startsWith("<")
                            ? HtmlAnnotations.read(text)
                            : WebAnnotationReader.read(text);
            if (read.isEmpty()) {
                throw new IOException("no web annotation stands in it");
            }
            return read;
        } catch (IOException e) {
            throw new IOException(
                    file + ": " + withoutStop(String.valueOf(e.getMessage())) + "; " + WANTED + ".",
                    e);
        }
    }

    private static String text(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder; " + WANTED + ".");
        }
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new IOException(file + " is not there; " + WANTED + ".", e);
        } catch (AccessDeniedException e) {
            throw new IOException(file + " may not be read; check its permissions.", e);
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not in UTF-8; " + WANTED + ".", e);
        }
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
