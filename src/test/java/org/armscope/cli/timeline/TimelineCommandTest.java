package org.armscope.cli.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/// `timeline` on a made-up workspace.
class TimelineCommandTest {

    @TempDir Path folder;

    @BeforeEach
    void workspace() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("tanks.txt"),
                "Publication: Monitor\nDate: 2001-03-07\n\nOn March 3 Russia delivered thirty"
                        + " T-80U tanks to South Korea (Segodnya, March 4).\n");
        Files.writeString(
                articles.resolve("missiles.txt"),
                "Publication: Monitor\nDate: 1999-04-20\n\nOn April 18 Moscow agreed to sell Igla"
                        + " missiles to North Korea.\n");
        assertEquals(0, run("ingest", articles.toString()).code());
    }

    private CommandRun run(String... arguments) {
        return CommandRun.on(folder.resolve("workspace"), arguments);
    }

    private CommandRun timeline(String... arguments) {
        return run(
                Stream.concat(Stream.of("timeline"), Stream.of(arguments)).toArray(String[]::new));
    }

    /// The files whose events are shown.
    private List<String> shown(String... arguments) {
        CommandRun run =
                timeline(
                        Stream.concat(Stream.of("--json"), Stream.of(arguments))
                                .toArray(String[]::new));
        assertEquals(0, run.code(), run.err());
        JsonNode rows = new JsonMapper().readTree(run.out());
        return rows.valueStream().map(row -> row.get("file").asString()).toList();
    }

    @Test
    void eventsStandInTheOrderOfTheirDays() {
        CommandRun run = timeline();
        assertTrue(run.out().startsWith("18 Apr 1999  agreement, status agreed\n"), run.out());
        assertTrue(run.out().contains("3 Mar 2001  delivery, status delivered\n"), run.out());
        assertEquals("Arms dealings with the Koreas: 2 events.", run.lastLine());
    }

    @Test
    void eachOptionNarrows() {
        List<String> tanks = List.of("tanks.txt");
        List<String> missiles = List.of("missiles.txt");
        assertEquals(List.of("missiles.txt", "tanks.txt"), shown());
        assertEquals(tanks, shown("--from", "2000"));
        assertEquals(missiles, shown("--to", "1999-04"));
        assertEquals(tanks, shown("--entity", "T80"));
        assertEquals(tanks, shown("--entity", "ROK"));
        assertEquals(missiles, shown("--kind", "agreement,order"));
        assertEquals(tanks, shown("--status", "DELIVERED"));
        assertEquals(missiles, shown("--korea", "north"));
        assertEquals(tanks, shown("--outlet", "segodnya"));
        assertEquals(missiles, shown("--known-by", "2000-01-01"));
    }

    @Test
    void wrongValuesAreOneSentence() {
        List<String[]> wrong =
                List.of(
                        new String[] {"--from", "yesterday"},
                        new String[] {"--from", "2001-13"},
                        new String[] {"--known-by", "2001-02-30"},
                        new String[] {"--from", "2001", "--to", "2000"},
                        new String[] {"--entity", " "},
                        new String[] {"--kind", "war"},
                        new String[] {"--status", "maybe"},
                        new String[] {"--korea", "east"},
                        new String[] {"--format", "pdf"},
                        new String[] {"--format", "png"});
        for (String[] arguments : wrong) {
            CommandRun run = timeline(arguments);
            assertEquals(2, run.code(), String.join(" ", arguments));
            assertEquals(1, run.err().lines().count(), run.err());
            assertEquals("", run.out());
        }
        assertEquals(
                "armscope: --korea takes any of south, north, both, peninsula, none, unclear, not"
                        + " 'east' (see 'armscope timeline --help')\n",
                timeline("--korea", "east").err());
    }

    @Test
    void aFileIsReplacedOnlyByForce() throws IOException {
        Path out = folder.resolve("new/events.csv");
        assertEquals(
                new CommandRun(0, "2 events written to " + out + "\n", ""),
                timeline("--format", "csv", "--out", out.toString()));
        String first = Files.readString(out);
        assertTrue(first.startsWith("event,date_from,"), first);
        CommandRun again = timeline("--format", "json", "--out", out.toString());
        assertEquals(
                new CommandRun(
                        1,
                        "",
                        "armscope: "
                                + out
                                + " exists; give --force to replace it, or another file for"
                                + " --out.\n"),
                again);
        assertEquals(first, Files.readString(out));
        assertEquals(0, timeline("--json", "--out", out.toString(), "--force").code());
        assertTrue(Files.readString(out).startsWith("["));
        try (Stream<Path> files = Files.list(out.resolveSibling(""))) {
            assertEquals(List.of(out), files.toList());
        }
    }

    @Test
    void picturesAreWritten() throws IOException {
        Path svg = folder.resolve("a.svg");
        Path png = folder.resolve("a.png");
        assertEquals(0, timeline("--format", "svg", "--out", svg.toString()).code());
        assertEquals(0, timeline("--format", "PNG", "--out", png.toString()).code());
        assertTrue(Files.readString(svg).contains("Moscow–Pyongyang"));
        assertFalse(Files.readString(svg).contains("<script"));
        assertEquals((byte) 0x89, Files.readAllBytes(png)[0]);
    }
}
