package org.armscope.cli.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.armscope.cli.CommandRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DealsCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir Path folder;

    @BeforeEach
    void articles() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("offer.txt"),
                "Kind: digest\nPublication: Monitor\nTitle: An offer\nDate: 1999-03-05\n\n"
                        + "Russia has offered South Korea three Kilo class submarines for $900"
                        + " million (Segodnya, March 3).\n");
        Files.writeString(
                articles.resolve("denial.txt"),
                "Publication: Monitor\nTitle: A denial\nDate: 1999-05-06\n\n"
                        + "\uD83D\uDEA2 Moscow denied that it had offered four submarines to South"
                        + " Korea (Itar-Tass, May 4).\n");
        Files.writeString(
                articles.resolve("tanks.txt"),
                "Publication: Monitor\nTitle: Tanks\nDate: 2001-08-09\n\n"
                        + "North Korea asked for Russian T-90 tanks on August 6.\n");
        run("ingest", articles.toString());
    }

    private CommandRun run(String... arguments) {
        return CommandRun.on(folder.resolve("workspace"), arguments);
    }

    private String id(String file) {
        return JSON.readTree(run("show", file, "--json").out()).get(0).get("id").asString();
    }

    @Test
    void dealsAreListedByTheirFirstDay() {
        assertEquals(
                new CommandRun(
                        0,
                        "russia-south-korea-submarines-1999  Russia → South Korea  submarines (Kilo"
                                + " class)  1999  denied  2 steps  2 newspapers\n"
                                + "russia-north-korea-tanks-2001  Russia → North Korea  tanks"
                                + " (T-90)  2001  proposed  1 step  1 newspaper\n",
                        ""),
                run("deals"));
    }

    @Test
    void koreaAndStatusNarrowTheList() {
        assertEquals(1, run("deals", "--korea", "north").out().lines().count());
        assertEquals(1, run("deals", "--status", "denied").out().lines().count());
        assertEquals(new CommandRun(0, "", ""), run("deals", "--korea", "other"));
        assertEquals(
                new CommandRun(0, "[ ]\n", ""),
                run("deals", "--korea", "north", "--status", "denied", "--json"));
        assertEquals(2, run("deals", "--korea", "east").code());
    }

    @Test
    void aDealIsShownWithItsHistoryEvidenceAndFigures() {
        assertEquals(
                "russia-south-korea-submarines-1999\n"
                        + "Russia → South Korea  submarines (Kilo class)\n"
                        + "1999  denied  2 steps  2 newspapers\n"
                        + "\n"
                        + "24 Feb – 3 Mar 1999 (derived)  proposed  offer, asserted\n"
                        + "  Russia has offered South Korea three Kilo class submarines for $900"
                        + " million (Segodnya, March 3).\n"
                        + "  "
                        + id("offer.txt")
                        + "  5 Mar 1999  digest of Monitor  offer.txt\n"
                        + "  says: Segodnya, 3 Mar 1999\n"
                        + "  why: same matter (submarines) and parties within 90 days\n"
                        + "\n"
                        + "4 May 1999 (derived)  denied  statement, denied\n"
                        + "  \uD83D\uDEA2 Moscow denied that it had offered four submarines to"
                        + " South Korea (Itar-Tass, May 4).\n"
                        + "  "
                        + id("denial.txt")
                        + "  6 May 1999  Monitor  denial.txt\n"
                        + "  says: Itar-Tass, 4 May 1999\n"
                        + "  why: same matter (submarines) and parties within 90 days\n"
                        + "\n"
                        + "Figures\n"
                        + "  submarines: reports differ\n"
                        + "    3 Kilo class  1 newspaper: Segodnya, 3 Mar 1999\n"
                        + "    4  1 newspaper: Itar-Tass, 4 May 1999\n"
                        + "  price\n"
                        + "    USD 900,000,000  1 newspaper: Segodnya, 3 Mar 1999\n",
                run("deal", "russia-s").out());
    }

    @Test
    void jsonHoldsOffsetsInCodePoints() throws IOException {
        JsonNode deal = JSON.readTree(run("deal", "russia-s", "--json").out()).get(0);
        assertEquals("russia-south-korea-submarines-1999", deal.get("id").asString());
        JsonNode step = deal.get("history").get(1);
        String text = Files.readString(folder.resolve("articles/denial.txt"));
        int start = text.offsetByCodePoints(0, step.get("start").asInt());
        int end = text.offsetByCodePoints(0, step.get("end").asInt());
        assertEquals(step.get("sentence").asString(), text.substring(start, end));
        assertEquals(
                List.of("denial.txt", "article", "denied", "cited_date"),
                List.of("file", "kind", "status", "event_basis").stream()
                        .map(name -> step.get(name).asString())
                        .toList());
        assertEquals("digest", deal.get("history").get(0).get("kind").asString());
        assertEquals("submarines", deal.get("figures").get(0).get("of").asString());
    }

    private static final String BOATS = "russia-south-korea-submarines-1999";
    private static final String TANKS = "russia-north-korea-tanks-2001";

    @Test
    void dealsAreJoinedAfterAPreviewAndUndone() {
        String before = run("deals").out();
        String rule =
                "everywhere: the deals of the offer \"has offered\" and of the offer \"asked"
                        + " for\" are one deal\n"
                        + "  "
                        + TANKS
                        + " -> "
                        + BOATS
                        + "  North Korea asked for Russian T-90 tanks on August 6.\n";
        assertEquals(
                new CommandRun(0, rule + "1 thing would change.\n", ""),
                run("deal", "russia-south", "--join", "russia-north", "--preview"));
        assertEquals(before, run("deals").out());
        CommandRun joined = run("deal", BOATS, "--join", TANKS);
        String decision =
                JSON.readTree(run("decisions", "list", "--json").out())
                        .get(0)
                        .get("decision")
                        .asString();
        assertEquals(
                new CommandRun(
                        0,
                        rule
                                + "1 thing changed; decision "
                                + decision
                                + "; 'armscope undo' takes it back.\n",
                        ""),
                joined);
        assertEquals(1, run("deals").out().lines().count());
        assertEquals(true, run("deal", BOATS).out().contains("\n  why: joined by you on "));
        run("decisions", "off", decision);
        assertEquals(before, run("deals").out());
    }

    @Test
    void stepsAreSplitOffAndEventsTakenByNumberOrName() {
        String denial = id("denial.txt") + "#0";
        assertEquals(
                List.of(
                        "  "
                                + BOATS
                                + " -> "
                                + BOATS
                                + "-2  \uD83D\uDEA2 Moscow denied that it had"
                                + " offered four submarines to South Korea (Itar-Tass, May 4).",
                        "1 thing would change."),
                run("deal", BOATS, "--split", "2", "--preview").out().lines().skip(1).toList());
        assertEquals(
                run("deal", BOATS, "--split", "2", "--preview"),
                run("deal", BOATS, "--split", denial, "--preview"));
        assertEquals(0, run("deal", TANKS, "--take", denial).code());
        assertEquals(
                List.of(BOATS, TANKS),
                run("deals")
                        .out()
                        .lines()
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .toList());
        assertEquals(
                new CommandRun(
                        1,
                        "",
                        "armscope: 'x' is no event: 'armscope timeline --json' names them as"
                                + " ARTICLE#0.\n"),
                run("deal", TANKS, "--take", "x"));
    }

    @Test
    void anIdThatMeansNoDealOrSeveralIsWrongUsage() {
        assertEquals(
                new CommandRun(
                        2,
                        "",
                        "armscope: no deal has the id 'france'; 'armscope deals' shows the"
                                + " ids.\n"),
                run("deal", "france"));
        CommandRun several = run("deal", "russia");
        assertEquals(2, several.code());
        assertEquals(
                "armscope: 'russia' may be any of these; give a longer id:",
                several.err().lines().findFirst().orElseThrow());
        assertEquals(3, several.err().lines().count());
    }

    @Test
    void aSecondRunSaysTheSame() {
        assertEquals(run("deals", "--json"), run("deals", "--json"));
        assertEquals(run("deal", "russia-s", "--json"), run("deal", "russia-s", "--json"));
    }
}
