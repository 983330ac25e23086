package org.armscope.export.cite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.armscope.text.ResourceLines;

/// A citation style that ships with the program.
///
/// @param id what `--style` takes, for example `chicago`
/// @param file its CSL file
/// @param note true if it cites in notes; false if by entries of a bibliography
/// @param name for a person to choose by
public record CitationStyle(String id, String file, boolean note, String name) {

    /// All of them, the usual one first.
    public static List<CitationStyle> bundled() {
        return ResourceLines.read(CitationStyle.class, "styles.tsv").stream()
                .map(line -> line.split("\t", -1))
                .map(
                        cells ->
                                new CitationStyle(
                                        cells[0], cells[1], cells[2].equals("note"), cells[3]))
                .toList();
    }

    /// The style used where none is asked for: Chicago notes.
    public static CitationStyle usual() {
        return bundled().getFirst();
    }

    public static Optional<CitationStyle> named(String id) {
        return bundled().stream().filter(style -> style.id().equals(id)).findFirst();
    }

    String xml() {
        return resource(file);
    }

    /// The words of the language that citations are written in.
    static String locale() {
        return resource("locales-en-US.xml");
    }

    private static String resource(String name) {
        try (InputStream in = CitationStyle.class.getResourceAsStream("styles/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
