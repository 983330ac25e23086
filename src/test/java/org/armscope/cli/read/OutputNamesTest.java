package org.armscope.cli.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OutputNamesTest {

    private static List<String> names(String... files) {
        return OutputNames.of(Stream.of(files).map(Path::of).toList()).stream()
                .map(Path::toString)
                .toList();
    }

    @Test
    void aFilesStemIsItsName() {
        assertEquals(
                List.of("7-46", "second.part", ".hidden", "plain"),
                names("/a/7-46.txt", "/b/second.part.txt", "/a/.hidden", "/a/plain"));
    }

    @Test
    void equalStemsKeepTheirFolder() {
        assertEquals(
                List.of("a/x", "b/x", "y"), names("/in/a/x.txt", "/in/b/x.txt", "/in/a/y.txt"));
        assertEquals(List.of("one/in/x", "two/in/x"), names("/one/in/x.txt", "/two/in/x.txt"));
    }

    @Test
    void equalStemsInOneFolderKeepTheWholeName() {
        assertEquals(List.of("x.txt", "x.md"), names("/a/x.txt", "/a/x.md"));
    }

    @Test
    void namesThatDifferInCaseAloneAreToldApart() {
        assertEquals(List.of("a/X", "b/x"), names("/a/X.txt", "/b/x.txt"));
        assertEquals(List.of("a/x", "A/x-2"), names("/a/x", "/A/x"));
    }

    @Property
    void noTwoFilesGetTheSameName(
            @ForAll @Size(min = 1, max = 4) List<@Size(min = 1, max = 4) List<Part>> paths) {
        List<Path> files = paths.stream().map(OutputNamesTest::path).distinct().toList();
        List<Path> names = OutputNames.of(files);
        HashSet<String> different = new HashSet<>();
        names.forEach(name -> different.add(name.toString().toLowerCase(Locale.ROOT)));
        assertEquals(files.size(), different.size(), () -> files + " became " + names);
    }

    /// A part of a path.
    enum Part {
        A("a"),
        X("x"),
        X_TXT("x.txt"),
        X_MD("x.md"),
        X_CAPITAL("X.txt"),
        X_TXT_GZ("x.txt.gz");

        private final String name;

        Part(String name) {
            this.name = name;
        }
    }

    private static Path path(List<Part> parts) {
        return parts.stream().map(part -> Path.of(part.name)).reduce(Path.of("/"), Path::resolve);
    }
}
