package org.armscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalystVerbsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TEXT =
            "Publication: Monitor\nTitle: Made up\nDate: 2001-03-07\n\nThe \ud83d\udea2 sailed; two"
                    + " Igla missiles went along, and more is said to follow.\n";

    @TempDir Path folder;
    private Path workspace = Path.of("");
    private Path article = Path.of("");

    @BeforeEach
    void oneArticle() throws IOException {
        workspace = folder.resolve("workspace");
        Path articles = Files.createDirectories(folder.resolve("articles"));
        article = Files.writeString(articles.resolve("first.txt"), TEXT);
        assertEquals(0, run("ingest", articles.toString()).code());
    }

    private CommandRun run(String... arguments) {
        return CommandRun.on(workspace, arguments);
    }

    private static int codePoint(String words) {
        return TEXT.codePointCount(0, TEXT.indexOf(words));
    }

    private JsonNode excerpts() {
        return JSON.readTree(run("excerpts", "list", "--json").out());
    }

    private CommandRun add(String words, String... more) {
        int start = codePoint(words);
        String[] all =
                Arrays.copyOf(
                        new String[] {"excerpts", "add", "first.txt", "", ""}, 5 + more.length);
        all[3] = Integer.toString(start);
        all[4] = Integer.toString(start + words.length());
        System.arraycopy(more, 0, all, 5, more.length);
        return run(all);
    }

    @Test
    void excerptsAreAddedInCodePointsAndListedInTheirOrder() throws IOException {
        CommandRun added = add("two Igla", "--note", "So *many*", "--tag", " debt / barter ");
        assertEquals("added \"two Igla\"\n", added.out());
        String id = excerpts().get(0).get("excerpt").asString().substring(0, 8);
        assertTrue(run("excerpts", "list").out().contains("\"two Igla\"  excerpt " + id), id);
        assertEquals(0, add("missiles").code());
        JsonNode rows = excerpts();
        assertEquals(2, rows.size());
        assertEquals("two Igla", rows.get(0).get("text").asString());
        assertEquals(codePoint("two Igla"), rows.get(0).get("start").asInt());
        assertEquals("debt/barter", rows.get(0).get("tags").get(0).asString());
        assertEquals("So *many*", rows.get(0).get("note").asString());
        assertEquals("first.txt", rows.get(0).get("file").asString());
        assertEquals("in_place", rows.get(0).get("anchor").asString());
        Files.writeString(article, TEXT.replace("Made up", "Made up once more"));
        run("ingest", article.toString());
        assertEquals("by_quote", excerpts().get(0).get("anchor").asString());
        Files.writeString(article, TEXT.replace("two Igla", "no"));
        run("ingest", article.toString());
        assertEquals("orphan", excerpts().get(0).get("anchor").asString());
        assertTrue(excerpts().get(0).get("start").isNull());
        assertTrue(run("excerpts", "list").out().contains("no longer in the text"));
    }

    @Test
    void sentencesOfHitsMatchesAndEventsAreAddedOnce() throws IOException {
        Files.writeString(
                article.resolveSibling("second.txt"),
                "Publication: Monitor\nTitle: Tanks\nDate: 2001-03-08\n\nRussia delivered ten T-80"
                        + " tanks to South Korea on March 2. Two T-80 tanks more came later.\n");
        run("ingest", article.resolveSibling("").toString());
        String first = "added \"Russia delivered ten T-80 tanks to South Korea on March 2.\"\n";
        assertEquals(
                new CommandRun(0, first + "1 added, 0 there already\n", ""),
                run("excerpts", "add", "--event", event(), "--tag", "tanks", "--note", "When?"));
        String second = "added \"Two T-80 tanks more came later.\"\n";
        assertEquals(
                new CommandRun(0, second + "1 added, 1 there already\n", ""),
                run("excerpts", "add", "--kwic", "weapon:T-80"));
        assertEquals(
                new CommandRun(
                        0,
                        "added \""
                                + TEXT.substring(TEXT.indexOf("The \ud83d")).strip()
                                + "\"\n1 added, 0 there already\n",
                        ""),
                run("excerpts", "add", "--search", "Igla", "--limit", "5"));
        assertEquals(
                java.util.List.of("event tanks When?", "concordance  ", "hit  "),
                excerpts()
                        .valueStream()
                        .map(
                                row ->
                                        row.get("origin").asString()
                                                + " "
                                                + row.get("tags").path(0).asString("")
                                                + " "
                                                + row.get("note").asString())
                        .toList());
        assertEquals("[ ]\n", run("excerpts", "add", "--search", "Igla", "--json").out());
        assertEquals(
                new CommandRun(0, "0 added, 0 there already\n", ""),
                run("excerpts", "add", "--search", "nowhere"));
        assertEquals(new CommandRun(0, "undone: add excerpt\n", ""), run("undo"));
        assertEquals(
                new CommandRun(
                        1,
                        "",
                        "armscope: There is no event 0123456789ab#3: 'armscope timeline --json'"
                                + " names those there are.\n"),
                run("excerpts", "add", "--event", "0123456789ab#3"));
        assertEquals(2, run("excerpts", "add", "--search", "(T-80").code());
        assertEquals(2, run("excerpts", "add", "first.txt", "--search", "T-80").code());
        assertEquals(2, run("excerpts", "add", "first.txt", "5").code());
        assertEquals(2, run("excerpts", "add").code());
    }

    private String event() {
        return JSON.readTree(run("timeline", "--json").out()).get(0).get("event").asString();
    }

    @Test
    void whatIsNoPlaceInTheTextIsRefused() {
        assertEquals(2, run("excerpts", "add", "first.txt", "5", "5").code());
        assertEquals(2, run("excerpts", "add", "first.txt", "5", "5000").code());
        assertEquals(2, run("excerpts", "add", "none.txt", "5", "6").code());
        assertEquals(2, run("excerpts").code());
        assertEquals(2, run("decisions").code());
        assertEquals(2, run("decisions", "off", "nothing").code());
        assertEquals("[]", run("decisions", "list", "--json").out().replaceAll("\\s", ""));
    }

    @Test
    void stepsAreUndoneAndRedoneAcrossRuns() {
        add("two Igla");
        add("missiles");
        assertEquals(2, excerpts().size());
        assertEquals(
                new CommandRun(0, "next to be undone: add excerpt\n", ""),
                run("undo", "--preview"));
        assertEquals(new CommandRun(0, "undone: add excerpt\n", ""), run("undo"));
        assertEquals(1, excerpts().size());
        assertEquals(new CommandRun(0, "redone: add excerpt\n", ""), run("redo"));
        assertEquals(2, excerpts().size());
        assertEquals(
                new CommandRun(0, "undone 2 steps: add excerpt; add excerpt\n", ""),
                run("undo", "9"));
        assertEquals(0, excerpts().size());
        assertEquals(new CommandRun(0, "There is nothing to undo.\n", ""), run("undo"));
        assertEquals(
                new CommandRun(0, "redone 2 steps: add excerpt; add excerpt\n", ""),
                run("redo", "2"));
        assertEquals(new CommandRun(0, "There is nothing to redo.\n", ""), run("redo"));
        assertEquals(2, run("undo", "0").code());
    }

    @Test
    void aBackupBringsEverythingBackAndTheIndexIsMadeAnew() throws IOException {
        add("missiles");
        Path lexicon = Files.writeString(workspace.resolve("lexicon.tsv"), "weapon\tZornik\n");
        Path backup = folder.resolve("a backup.zip");
        CommandRun written = run("backup", backup.toString());
        assertEquals(0, written.code(), written.err());
        assertTrue(written.out().startsWith("1 article and your work (SHA-256 "));
        byte[] bytes = Files.readAllBytes(backup);
        CommandRun again = run("backup", backup.toString());
        assertEquals(1, again.code());
        assertTrue(again.err().contains("exists already"), again.err());
        Files.writeString(article.resolveSibling("second.txt"), "A harbor was named.");
        run("ingest", article.resolveSibling("").toString());
        add("sailed");
        Files.delete(lexicon);
        assertEquals(2, excerpts().size());
        CommandRun restored = run("restore", backup.toString());
        assertEquals(0, restored.code(), restored.err());
        assertTrue(
                restored.out()
                        .endsWith(
                                "Z; what was here before stays beside it as library.db.backup-1, or"
                                        + " as library.db.damaged if it could not be opened\n"),
                restored.out());
        String elsewhere =
                CommandRun.on(folder.resolve("elsewhere"), "restore", backup.toString()).out();
        assertTrue(elsewhere.matches("(?s).* restored, as of [-0-9T:]+Z\n"), elsewhere);
        assertEquals(1, excerpts().size());
        assertTrue(Files.exists(lexicon));
        assertTrue(Files.exists(workspace.resolve("library.db.backup-1")));
        assertTrue(run("search", "harbor", "--json").out().replaceAll("\\s", "").equals("[]"));
        assertTrue(run("search", "sailed").out().contains("first.txt"));
        assertFalse(run("doctor").out().contains("behind"));
        assertEquals(bytes.length, Files.size(backup));
    }

    @Test
    void aBackupThatIsNotWholeChangesNothing() throws IOException {
        add("missiles");
        Path backup = folder.resolve("b.zip");
        run("backup", backup.toString());
        byte[] bytes = Files.readAllBytes(backup);
        add("sailed");
        byte[][] broken = {
            new byte[0],
            Arrays.copyOf(bytes, bytes.length / 2),
            Arrays.copyOf(bytes, bytes.length - 1),
            changed(bytes, bytes.length / 3),
            "no backup at all".getBytes(java.nio.charset.StandardCharsets.UTF_8)
        };
        for (byte[] content : broken) {
            Path file = Files.write(folder.resolve("broken.zip"), content);
            CommandRun refused = run("restore", file.toString());
            assertEquals(1, refused.code(), refused.out());
            assertTrue(refused.err().contains("is not a whole backup"), refused.err());
            assertEquals(2, excerpts().size());
        }
        CommandRun none = run("restore", folder.resolve("none.zip").toString());
        assertEquals(1, none.code());
        assertTrue(none.err().contains("There is no backup at"), none.err());
    }

    private static byte[] changed(byte[] bytes, int at) {
        byte[] changed = bytes.clone();
        changed[at] ^= 0x55;
        return changed;
    }
}
