package org.armscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.armscope.SharedFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The five real articles, through the command line.
class RealArticlesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir Path workspace;

    @BeforeEach
    void ingest() {
        Path articles = SharedFolder.require("articles");
        assertEquals(
                new CommandRun(0, "5 ingested, 0 unchanged, 0 duplicate, 0 rejected\n", ""),
                CommandRun.on(workspace, "ingest", articles.toString()));
    }

    @Test
    void theirIssueDatesAreDerivedWithBasisAndBounds() {
        JsonNode rows = JSON.readTree(CommandRun.on(workspace, "list", "--json").out());
        assertEquals(
                List.of(
                        "001 4 108 1998-06-05 1998-06-05 1998-06-05 derived",
                        "003 5 160 1999-08-31 1999-09-01 1999-08-31 derived",
                        "000 7 46 2001-03-07 2001-03-07 2001-03-07 derived",
                        "004 7 153 2001-08-09 2001-08-10 2001-08-09 derived",
                        "002 13 2 2002-11-01 2002-12-31 2002-12-15 printed"),
                rows.valueStream()
                        .map(
                                row ->
                                        row.get("file").asString().substring(0, 3)
                                                + told(row, "volume", "issue", "date_from")
                                                + told(row, "date_to", "date_best", "date_basis"))
                        .toList());
    }

    private static String told(JsonNode row, String... names) {
        return Stream.of(names)
                .map(name -> " " + row.get(name).asString())
                .reduce("", String::concat);
    }

    @Test
    void aSearchForTwoWeaponsFindsTheOneArticleWithBothWordsMarked() {
        JsonNode rows =
                JSON.readTree(CommandRun.on(workspace, "search", "T80 Igla", "--json").out());
        assertEquals(
                List.of("001_c1dc7ec4a5690e4a.txt"),
                rows.valueStream().map(row -> row.get("file").asString()).toList());
        assertEquals(
                List.of("T-80", "Igla"),
                rows.get(0)
                        .get("passages")
                        .valueStream()
                        .flatMap(passage -> passage.get("matches").valueStream())
                        .map(match -> match.get("text").asString())
                        .toList());
    }

    @Test
    void theIssuesTheyPointToAreWanted() {
        JsonNode rows = JSON.readTree(CommandRun.on(workspace, "wanted", "--json").out());
        assertEquals(
                List.of(
                        "2000-11-07",
                        "2000-11-22",
                        "2001-01-29",
                        "2001-02-12",
                        "2001-03-01",
                        "2001-03-02",
                        "2001-04-24"),
                rows.valueStream()
                        .filter(row -> row.get("date_from").equals(row.get("date_to")))
                        .map(row -> row.get("date_from").asString())
                        .toList());
        assertEquals(7, rows.size());
    }

    @Test
    void whatTheBundledCorpusHoldsIsNoLongerWanted() {
        CommandRun.on(workspace, "ingest", "corpus");
        JsonNode rows = JSON.readTree(CommandRun.on(workspace, "wanted", "--json").out());
        List<String> days = rows.valueStream().map(row -> row.get("date_from").asString()).toList();
        assertEquals(
                List.of("2000-11-07", "2001-01-29", "2001-02-12"),
                Stream.of(
                                "2000-11-07",
                                "2000-11-22",
                                "2001-01-29",
                                "2001-02-12",
                                "2001-03-01",
                                "2001-03-02",
                                "2001-04-24")
                        .filter(days::contains)
                        .toList());
    }
}
