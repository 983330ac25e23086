package org.armscope.export.excerpt;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.armscope.export.SafeFile;

/// The formats in which excerpts leave the program.
public enum ExcerptFormat {
    MD,
    HTML,
    DOCX,
    CSV,
    JSON,
    JSONLD;

    /// The word on the command line, and the ending of the file's name: `docx`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return word();
    }

    /// Writes a whole file or none.
    ///
    /// @param replace true if an existing file may be replaced
    /// @throws java.nio.file.FileAlreadyExistsException if it exists and may not be replaced
    public void write(ExcerptDocument document, Path file, boolean replace) throws IOException {
        SafeFile.write(file, replace, out -> write(document, out));
    }

    /// Writes to a stream, which stays open.
    public void write(ExcerptDocument document, OutputStream out) throws IOException {
        if (this == DOCX) {
            ExcerptDocx.write(document, out);
        } else {
            out.write(text(document).getBytes(StandardCharsets.UTF_8));
        }
    }

    private String text(ExcerptDocument document) {
        return switch (this) {
            case MD -> ExcerptMarkdown.of(document);
            case HTML -> ExcerptHtml.of(document);
            case CSV -> ExcerptCsv.of(document);
            case JSON -> ExcerptJson.of(document);
            case JSONLD -> WebAnnotations.of(document);
            case DOCX -> throw new IllegalStateException("a DOCX file is no text");
        };
    }
}
