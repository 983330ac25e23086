package org.armscope.cli.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.armscope.cli.CommandRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `annotate` on made-up files, without a workspace.
class AnnotateTest {

    @TempDir Path folder;
    private Path in;
    private Path out;

    @BeforeEach
    void files() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        out = folder.resolve("out");
        write("harbor.txt", "\uD83D\uDEA2\uD83D\uDEA2 A T-80 came yesterday.\n");
    }

    private Path write(String name, String text) throws IOException {
        Path file = in.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text);
    }

    private static CommandRun annotate(Object... arguments) {
        return CommandRun.of(
                Stream.concat(Stream.of("annotate"), Stream.of(arguments).map(Object::toString))
                        .toArray(String[]::new));
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void rowsArePrintedWithTheFileTheyAreAbout() {
        CommandRun run = annotate(in, "--issue-date", "2001-03-07");
        assertEquals(
                List.of(
                        "{\"file\":\"harbor.txt\",\"start\":5,\"end\":9,\"text\":\"T-80\","
                                + "\"type\":\"WEAPON\",\"canonical\":\"T-80\",",
                        "{\"file\":\"harbor.txt\",\"start\":15,\"end\":24,"
                                + "\"text\":\"yesterday\",\"type\":\"DATE\","
                                + "\"value\":\"2001-03-06\",\"from\":\"2001-03-06\","
                                + "\"to\":\"2001-03-06\",\"anchor\":\"issue\","
                                + "\"anchor_day\":\"2001-03-07\",\"direction\":\"before\","),
                run.out()
                        .lines()
                        .map(line -> line.replaceAll("(\"lexicon_id\"|\"annotator\").*", ""))
                        .toList());
        assertEquals("", run.err());
        assertEquals(0, run.code());
    }

    @Test
    void withoutAnIssueDateYesterdayStaysOpen() {
        assertTrue(annotate(in).out().contains("\"anchor\":\"missing\""));
    }

    @Test
    void eachInputGetsAFileOfItsOwn() throws IOException {
        write("a/deep.txt", "Vienna.\n");
        write("b/deep.txt", "Vienna.\n");
        assertEquals(
                new CommandRun(0, "3 texts annotated, written to " + out + "\n", ""),
                annotate(in, "--out", out));
        assertEquals(List.of("a/deep.jsonl", "b/deep.jsonl", "harbor.jsonl"), written());
        assertTrue(Files.readString(out.resolve("harbor.jsonl")).startsWith("{\"start\":5,"));
    }

    @Test
    void bratPutsTheTextBesideTheMarks() throws IOException {
        assertEquals(
                new CommandRun(0, "1 text annotated, written to " + out + "\n", ""),
                annotate(in, "--out", out, "--format", "brat", "--issue-date", "2001-03-07"));
        assertEquals(List.of("harbor.ann", "harbor.txt"), written());
        assertEquals(
                Files.readString(in.resolve("harbor.txt")),
                Files.readString(out.resolve("harbor.txt")));
        assertEquals(
                """
                T1\tWEAPON 5 9\tT-80
                #1\tAnnotatorNotes T1\tT-80
                T2\tDATE 15 24\tyesterday
                #2\tAnnotatorNotes T2\t2001-03-06
                """,
                Files.readString(out.resolve("harbor.ann")));
    }

    @Test
    void anInputIsNeverWrittenOver() throws IOException {
        String before = Files.readString(in.resolve("harbor.txt"));
        CommandRun run = annotate(in.resolve("harbor.txt"), "--out", in, "--format", "brat");
        assertEquals(2, run.code());
        assertEquals(
                "armscope: "
                        + in.resolve("harbor.txt")
                        + " is one of the inputs; choose another folder for --out (see 'armscope"
                        + " annotate --help')\n",
                run.err());
        assertEquals(before, Files.readString(in.resolve("harbor.txt")));
        assertTrue(Files.notExists(in.resolve("harbor.ann")));
    }

    @Test
    void aPageIsPrintedForOneFileAndWrittenForMore() throws IOException {
        assertTrue(annotate(in, "--format", "html").out().startsWith("<!DOCTYPE html>\n"));
        write("second.txt", "Vienna.\n");
        assertEquals(
                new CommandRun(
                        2,
                        "",
                        "armscope: several files in this format need --out, a folder to write into"
                                + " (see 'armscope annotate --help')\n"),
                annotate(in, "--format", "html"));
        assertEquals(0, annotate(in, "--format", "html", "--out", out).code());
        assertEquals(List.of("harbor.html", "second.html"), written());
    }

    @Test
    void eventsAreToldInsteadOfMarksARowEach() throws IOException {
        write(
                "deal.txt",
                "On March 3 Russia delivered thirty T-80U tanks to South Korea (Segodnya, March"
                        + " 4).\n");
        CommandRun run = annotate(in, "--events", "--issue-date", "2001-03-07");
        JsonNode row = new JsonMapper().readTree(run.out());
        assertEquals("deal", row.get("file").asString());
        assertEquals("2001-03-03", row.get("date_from").asString());
        assertEquals("delivery", row.get("kind").asString());
        assertTrue(row.get("korea_arms").asBoolean());
        assertEquals(
                new CommandRun(0, "2 texts annotated, written to " + out + "\n", ""),
                annotate(in, "--events", "--issue-date", "2001-03-07", "--out", out));
        assertEquals(List.of("deal.jsonl", "harbor.jsonl"), written());
        assertEquals(run.out(), Files.readString(out.resolve("deal.jsonl")));
        assertEquals("", Files.readString(out.resolve("harbor.jsonl")));
        assertEquals(2, annotate(in, "--events", "--format", "html").code());
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestDone() throws IOException {
        write("empty.txt", "");
        CommandRun run = annotate(in, "--out", out);
        assertEquals(
                new CommandRun(
                        1,
                        "1 text annotated, written to " + out + "\n",
                        "rejected: empty.txt holds no text; fill it or leave it out.\n"),
                run);
        assertEquals(List.of("harbor.jsonl"), written());
    }

    @Test
    void wrongUsageIsSaid() {
        assertEquals(2, annotate().code());
        assertEquals(2, annotate(in, "--issue-date", "tomorrow").code());
        assertEquals(2, annotate(in, "--format", "pdf").code());
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsOneSentence() throws IOException {
        Files.writeString(out, "a file");
        CommandRun run = annotate(in, "--out", out);
        assertEquals(1, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("choose another folder for --out"), run.err());
    }
}
