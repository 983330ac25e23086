package org.armscope;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// One file of the bundled corpus, read without the program's own reader so that it can judge both.
///
/// @param head the lines before the first blank one, by key, in their order
/// @param body what follows the blank line, as it stands
record CorpusDigest(Path path, Map<String, String> head, String body) {

    static final Path FOLDER = Path.of("corpus");

    /// All digests, in the order of their paths.
    static List<CorpusDigest> all() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(CorpusDigest::read)
                    .toList();
        }
    }

    private static CorpusDigest read(Path path) {
        try {
            String text = Files.readString(path, UTF_8);
            int blank = text.indexOf("\n\n");
            Map<String, String> head = new LinkedHashMap<>();
            for (String line : text.substring(0, blank).split("\n", -1)) {
                int colon = line.indexOf(": ");
                head.put(line.substring(0, colon), line.substring(colon + 2));
            }
            return new CorpusDigest(path, head, text.substring(blank + 2));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// A line of the head, or the empty string where there is none.
    String line(String key) {
        return head.getOrDefault(key, "");
    }

    @Override
    public String toString() {
        return FOLDER.relativize(path).toString();
    }
}
