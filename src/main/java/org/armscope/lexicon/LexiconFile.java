package org.armscope.lexicon;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads lexicon files: UTF-8 text, one entry a line, fields set apart by tabs; empty lines and
/// lines that begin with `#` say nothing.
public final class LexiconFile {

    private LexiconFile() {}

    /// The bytes of a file that comes with the program, to be closed.
    ///
    /// @param name seen from this class
    public static InputStream open(String name) throws IOException {
        InputStream in = LexiconFile.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException("The program's own file " + name + " is missing.");
        }
        return in;
    }

    /// The lines of a file that comes with the program.
    public static List<LexiconLine> bundled(String name) throws IOException {
        try (InputStream in = open(name)) {
            return read(name, new InputStreamReader(in, StandardCharsets.UTF_8));
        }
    }

    /// All lines of a file that comes with the program, as they stand.
    public static List<String> lines(String name) throws IOException {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    public static List<LexiconLine> read(String name, Reader from) throws IOException {
        BufferedReader reader = new BufferedReader(from);
        List<LexiconLine> lines = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> fields =
                        Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
                lines.add(new LexiconLine(name, number, fields));
            }
        }
        return List.copyOf(lines);
    }
}
