package org.armscope.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// An article annotated by hand.
///
/// @param name the stem of its file
record GoldArticle(String name, String text, LocalDate date, List<GoldRow> rows) {

    /// The half that nobody reads while developing.
    private static final Set<String> CHECK =
            Set.of("001", "003", "101", "105", "109", "113", "117", "121");

    boolean isCheck() {
        return CHECK.contains(name.substring(0, 3));
    }

    /// All annotated articles under the folder that holds `articles` and `gold`.
    static List<GoldArticle> in(Path shared) throws IOException {
        Map<String, LocalDate> dates = new HashMap<>();
        for (String line : Files.readAllLines(shared.resolve("gold/dates.tsv"))) {
            String[] fields = line.split("\t", -1);
            dates.put(fields[0].replace(".txt", ""), LocalDate.parse(fields[1].strip()));
        }
        List<GoldArticle> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(shared.resolve("gold/mentions"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".jsonl", "");
                LocalDate date = dates.get(name);
                if (date == null) {
                    throw new IOException("gold/dates.tsv has no date for " + name + ".");
                }
                found.add(new GoldArticle(name, text(shared, name), date, rows(file)));
            }
        }
        return found;
    }

    private static String text(Path shared, String name) throws IOException {
        Path own = shared.resolve("articles").resolve(name + ".txt");
        Path file = Files.exists(own) ? own : shared.resolve("gold/articles/" + name + ".txt");
        return Files.readString(file);
    }

    private static List<GoldRow> rows(Path file) throws IOException {
        JsonMapper json = new JsonMapper();
        List<GoldRow> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                rows.add(GoldRow.of(json.readTree(line)));
            }
        }
        return rows;
    }
}
