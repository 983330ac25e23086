package org.armscope.export.excerpt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A file of web annotations: JSON-LD, or a page that was exported with them in it.
public final class AnnotationFile {

    private AnnotationFile() {}

    /// Its annotations, in the order of the file.
    ///
    /// @throws IOException if it cannot be read or is neither; the message says why
    public static List<ImportedAnnotation> read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return text.stripLeading().startsWith("<")
                ? HtmlAnnotations.read(text)
                : WebAnnotationReader.read(text);
    }
}
