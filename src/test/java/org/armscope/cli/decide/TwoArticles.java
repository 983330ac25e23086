package org.armscope.cli.decide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.armscope.cli.CommandRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// Two made-up articles, ingested anew for each test, to rule on by the command line.
abstract class TwoArticles {

    @TempDir Path folder;

    @BeforeEach
    void articles() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("first.txt"),
                "Publication: Monitor\n"
                        + "Title: Made up\n"
                        + "Date: 2001-03-07\n\n"
                        + "Igla launchers came. Russia delivered ten T-80 tanks to South "
                        + "Korea last week. A T-80 was seen again.\n");
        Files.writeString(
                articles.resolve("second.txt"),
                "Publication: Monitor\nTitle: Another\nDate: 2001-03-09\n\nAnother T-80 came.\n");
        run("ingest", articles.toString());
    }

    CommandRun run(String... arguments) {
        return CommandRun.on(folder.resolve("workspace"), arguments);
    }

    String id(String file) {
        return JsonMapper.shared()
                .readTree(run("show", file, "--json").out())
                .get(0)
                .get("id")
                .asString();
    }

    String decision() {
        return JsonMapper.shared()
                .readTree(run("decisions", "list", "--json").out())
                .get(0)
                .get("decision")
                .asString();
    }

    String first() {
        return "  " + id("first.txt") + "  7 Mar 2001  Monitor  first.txt\n";
    }

    static String[] with(String[] words, String last) {
        String[] all = Arrays.copyOf(words, words.length + 1);
        all[words.length] = last;
        return all;
    }
}
