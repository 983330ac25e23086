package org.armscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CliTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir Path folder;
    private Path workspace;
    private Path articles;

    @BeforeEach
    void twoArticles() throws IOException {
        workspace = folder.resolve("workspace");
        articles = Files.createDirectories(folder.resolve("articles"));
        write(
                "first.txt",
                "Publication: Monitor Volume: 4 Issue: 111\n\nThe deliveries include T-80 tanks and"
                        + " Igla missiles, officials said. Vienna wants neither.\n");
        write(
                "second.txt",
                "Kind: digest\nPublication: Gazette\nTitle: Harbor talks\nDate: 2001-03-07\n\n"
                        + "Talks on a harbor went on. \uD83D\uDEA2 Ships were named.\n");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(articles.resolve(name), text);
    }

    private CommandRun run(String... arguments) {
        return CommandRun.on(workspace, arguments);
    }

    private CommandRun ingest() {
        return run("ingest", articles.toString());
    }

    @Test
    void ingestEndsWithCountsAndASecondOneFindsNothingNew() {
        assertEquals(
                new CommandRun(0, "2 ingested, 0 unchanged, 0 duplicate, 0 rejected\n", ""),
                ingest());
        assertEquals(
                new CommandRun(0, "0 ingested, 2 unchanged, 0 duplicate, 0 rejected\n", ""),
                ingest());
    }

    @Test
    void progressIsToldFileByFileWhereNothingHoldsItBack() {
        CommandRun told =
                CommandRun.of(
                        Duration.ZERO,
                        "--workspace",
                        workspace.toString(),
                        "ingest",
                        articles.toString());
        assertEquals(0, told.code());
        assertEquals(
                List.of(),
                told.err()
                        .lines()
                        .filter(line -> !line.matches("[0-2]( of 2)? files, \\S.*"))
                        .toList());
        assertTrue(told.err().contains("2 of 2 files, "), told::err);
    }

    @Test
    void aChangedFileIsANewVersionAndACopyADuplicate() throws IOException {
        ingest();
        write("first.txt", "Publication: Monitor Volume: 4 Issue: 111\n\nQuite another text.\n");
        Files.copy(articles.resolve("second.txt"), articles.resolve("third.txt"));
        assertEquals(
                "0 ingested, 1 new version, 1 unchanged, 1 duplicate, 0 rejected",
                ingest().lastLine());
        assertEquals(0, JSON.readTree(run("search", "Igla", "--json").out()).size());
        assertEquals(1, JSON.readTree(run("search", "another", "--json").out()).size());
    }

    @Test
    void filesThatCannotBeReadAreNamedAndTheOthersIngested() throws IOException {
        Files.writeString(articles.resolve("empty.txt"), "");
        Files.write(
                articles.resolve("photo.txt"),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13});
        CommandRun run = ingest();
        assertEquals(1, run.code());
        assertEquals("2 ingested, 0 unchanged, 0 duplicate, 2 rejected", run.lastLine());
        assertEquals(
                List.of(
                        "rejected: empty.txt holds no text; fill it or leave it out.",
                        "rejected: photo.txt is a PNG image, not text; export its text first."),
                run.err().lines().toList());
    }

    @Test
    void searchMarksEveryMatchedWordAndSaysHowTheQueryWasRead() {
        ingest();
        CommandRun run = run("search", "T80", "Igla");
        assertEquals(0, run.code());
        assertEquals(
                "all of: T80, Igla · 1 article\n"
                        + "\n"
                        + id("first.txt")
                        + "  10 Jun 1998 (derived)  Monitor 4(111)  first.txt\n"
                        + "  [The deliveries include T-80 tanks and Igla missiles, officials said.]"
                        + "  2 matches\n"
                        + "    The deliveries include **T-80** tanks and **Igla** missiles,"
                        + " officials said.\n",
                run.out());
    }

    @Test
    void offsetsInJsonAreCodePoints() {
        ingest();
        JsonNode match =
                JSON.readTree(run("search", "ships", "--json").out())
                        .get(0)
                        .get("passages")
                        .get(0)
                        .get("matches")
                        .get(0);
        String text =
                JSON.readTree(run("show", "second.txt", "--json").out())
                        .get(0)
                        .get("text")
                        .asString();
        int start = text.offsetByCodePoints(0, match.get("start").asInt());
        int end = text.offsetByCodePoints(0, match.get("end").asInt());
        assertEquals("Ships", text.substring(start, end));
        assertEquals("Ships", match.get("text").asString());
    }

    @Test
    void nothingFoundIsNoError() {
        ingest();
        assertEquals(new CommandRun(0, "[ ]\n", ""), run("search", "submarine", "--json"));
        assertEquals(
                new CommandRun(0, "all of: submarine · 0 articles\n", ""),
                run("search", "submarine"));
    }

    @Test
    void aQueryThatCannotBeReadIsOneLineWithThePosition() {
        ingest();
        assertEquals(
                new CommandRun(
                        2,
                        "",
                        "armscope: query, character 6: The phrase lacks its closing quotation mark."
                                + " Did you mean: Igla \"surface to air\"\n"),
                run("search", "Igla \"surface to air"));
    }

    @Test
    void listTellsTheDateAndWhatItRestsOn() {
        ingest();
        JsonNode rows = JSON.readTree(run("list", "--json").out());
        assertEquals(
                List.of(
                        "first.txt article Monitor 4 111 1998-06-10 1998-06-10 derived",
                        "second.txt digest Gazette null null 2001-03-07 2001-03-07 printed"),
                rows.valueStream().map(CliTest::told).toList());
        assertEquals(
                List.of(false, true),
                rows.valueStream().map(row -> row.get("heading_is_title").asBoolean()).toList());
    }

    private static String told(JsonNode row) {
        return List.of(
                        "file",
                        "kind",
                        "publication",
                        "volume",
                        "issue",
                        "date_from",
                        "date_to",
                        "date_basis")
                .stream()
                .map(name -> row.get(name).isNull() ? "null" : row.get(name).asString())
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }

    @Test
    void showPrintsTheTextAsItIs() throws IOException {
        ingest();
        assertEquals(
                Files.readString(articles.resolve("first.txt")), run("show", "first.txt").out());
        assertEquals(
                Files.readString(articles.resolve("first.txt")),
                run("show", id("first.txt").substring(0, 5)).out());
    }

    @Test
    void anUnknownArticleIsWrongUsage() {
        ingest();
        assertEquals(
                new CommandRun(
                        2,
                        "",
                        "armscope: no article is called 'third.txt'; 'armscope list' shows ids and"
                                + " file names.\n"),
                run("show", "third.txt"));
    }

    @Test
    void aWorkspaceThatIsNotThereIsNotMadeByReading() {
        CommandRun run = run("search", "anything");
        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("armscope: There is no workspace in "), run.err());
        assertTrue(Files.notExists(workspace));
    }

    @Test
    void wrongUsageIsOneLine() {
        assertEquals(
                new CommandRun(
                        2,
                        "",
                        "armscope: there is no verb or further argument 'serach'; did you mean"
                                + " search? (see 'armscope --help')\n"),
                run("serach", "x"));
        assertEquals(2, run("ingest").code());
        assertEquals(2, run("search", "--limit", "many", "x").code());
    }

    @Test
    void reindexBuildsTheIndexAnewEvenWhereItIsGone() throws IOException {
        ingest();
        try (var files = Files.list(workspace.resolve("index"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertEquals(new CommandRun(0, "2 articles indexed\n", ""), run("reindex"));
        assertEquals(1, JSON.readTree(run("search", "harbor", "--json").out()).size());
    }

    @Test
    void aDamagedIndexIsMendedBeforeASearch() throws IOException {
        ingest();
        try (var files = Files.list(workspace.resolve("index"))) {
            for (Path file : files.toList()) {
                Files.writeString(file, "rubbish");
            }
        }
        assertEquals(1, JSON.readTree(run("search", "harbor", "--json").out()).size());
    }

    @Test
    void aDamagedLibraryIsReportedAndNotOverwritten() throws IOException {
        ingest();
        Path library = workspace.resolve("library.db");
        Files.writeString(library, "this is no database");
        CommandRun run = ingest();
        assertEquals(1, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertEquals("this is no database", Files.readString(library));
    }

    @Test
    void doctorTellsThatAllIsWell() {
        ingest();
        JsonNode row = JSON.readTree(run("doctor", "--json").out()).get(0);
        assertEquals(2, row.get("articles").asInt());
        assertEquals(1, row.get("digests").asInt());
        assertEquals("current", row.get("index").asString());
        assertEquals(0, row.get("problems").size());
        assertEquals("All is well.", run("doctor").lastLine());
    }

    @Test
    void entitiesAreListedWithMentionsAndArticles() {
        ingest();
        assertEquals(
                """
                WEAPON        Igla  1 mention in 1 article  Jun 1998 (derived)
                WEAPON        T-80  1 mention in 1 article  Jun 1998 (derived)
                PLACE         Vienna  1 mention in 1 article  Jun 1998 (derived)
                """,
                run("entities").out());
        assertEquals(
                "[{\"type\":\"PLACE\",\"canonical\":\"Vienna\",\"mentions\":1,\"articles\":1,"
                        + "\"first\":\"1998-06-10\",\"first_basis\":\"derived\","
                        + "\"last\":\"1998-06-10\",\"last_basis\":\"derived\"}]",
                JSON.readTree(run("entities", "--type", "place", "--json").out()).toString());
        assertEquals(2, run("entities", "--type", "ship").code());
    }

    @Test
    void missingIssuesAreListedWithWhoAsksForThem() throws IOException {
        write("asks.txt", "Title: A\nDate: 2001-03-07\n\nSo it was (see the Monitor, March 1).\n");
        ingest();
        assertEquals("Monitor  1 Mar 2001  1 reference, from asks.txt\n", run("wanted").out());
        JsonNode row = JSON.readTree(run("wanted", "--json").out()).get(0);
        assertEquals("2001-03-01", row.get("date_to").asString());
        assertEquals("asks.txt", row.get("asked_by").get(0).get("file").asString());
    }

    @Test
    void showPrintsTheAnnotations() {
        ingest();
        assertEquals(
                List.of(
                        "66–70 WEAPON T-80",
                        "81–85 WEAPON Igla",
                        "112–118 PLACE Vienna, for the government of Austria"),
                run("show", "first.txt", "--annotations")
                        .out()
                        .lines()
                        .map(line -> line.replaceAll(" {2}\\[.*", "").replaceAll(" +", " "))
                        .toList());
        JsonNode rows = JSON.readTree(run("show", "first.txt", "--annotations", "--json").out());
        assertEquals(
                List.of("first.txt 66 T-80", "first.txt 81 Igla", "first.txt 112 Vienna"),
                rows.valueStream()
                        .map(
                                row ->
                                        row.get("file").asString()
                                                + " "
                                                + row.get("start").asInt()
                                                + " "
                                                + row.get("canonical").asString())
                        .toList());
    }

    @Test
    void badLinesOfTheUsersLexiconAreNamedAtIngest() throws IOException {
        Files.createDirectories(workspace);
        Files.writeString(workspace.resolve("lexicon.tsv"), "place\nweapon\tHarborer\n");
        assertEquals(
                new CommandRun(
                        0,
                        "2 ingested, 0 unchanged, 0 duplicate, 0 rejected\n",
                        "Line 1 of lexicon.tsv needs a type and a name with a tab between them; it"
                                + " is left out.\n"),
                ingest());
    }

    private String id(String file) {
        return JSON.readTree(run("list", "--json").out())
                .valueStream()
                .filter(row -> row.get("file").asString().equals(file))
                .map(row -> row.get("id").asString())
                .findFirst()
                .orElseThrow();
    }
}
