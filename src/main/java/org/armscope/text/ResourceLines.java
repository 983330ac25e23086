package org.armscope.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/// The lines of a word list or table that ships with the program: UTF-8, one entry a line,
/// blank lines and lines that begin with `#` left out.
public final class ResourceLines {

    private ResourceLines() {}

    /// The entries of the resource that stands beside a class, in order.
    ///
    /// @throws IllegalStateException if there is no such resource: the program is incomplete
    public static List<String> read(Class<?> beside, String name) {
        InputStream resource = beside.getResourceAsStream(name);
        if (resource == null) {
            throw new IllegalStateException("the resource " + name + " is missing");
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The entries as a set of words.
    public static Set<String> words(Class<?> beside, String name) {
        return Set.copyOf(read(beside, name));
    }
}
