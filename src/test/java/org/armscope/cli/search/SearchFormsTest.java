package org.armscope.cli.search;

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

/// The forms in which `search` answers, and the verbs `saved` and `batch`.
class SearchFormsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir Path workspace;
    @TempDir Path articles;

    @BeforeEach
    void ingest() throws IOException {
        write(
                "one.txt",
                "Publication: Monitor Volume: 4 Issue: 111\n\n"
                    + "Defense Minister Igor Sergeyev praised T-80U tanks. Sergeyev left Seoul.\n");
        write(
                "two.txt",
                "Publication: Gazette\n"
                    + "Title: =SUM(1), \"summit\"\n"
                    + "Date: 2001-03-07\n\n"
                    + "President Kim Dae Jung met Kim Jong Il in Seoul. T-80 tanks were shown.\n");
        assertEquals(0, run("ingest", articles.toString()).code());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(articles.resolve(name), text);
    }

    private CommandRun run(String... arguments) {
        return CommandRun.on(workspace, arguments);
    }

    private static List<String> lines(CommandRun run, String... parts) {
        return run.out().lines().filter(l -> Stream.of(parts).anyMatch(l::contains)).toList();
    }

    @Test
    void whySaysWhichWordsAndNamesMatched() {
        assertEquals(
                List.of(
                        "    why: praise: praised",
                        "    why: Sergeev: person Igor Sergeev, by alias Igor Sergeyev, Sergeyev, 2"
                                + " times",
                        "    why: T-80: weapon T-80U"),
                lines(run("search", "praise person:Sergeev weapon:T-80", "--why"), "why: "));
        JsonNode why =
                JSON.readTree(run("search", "person:Sergeev", "--why", "--json").out())
                        .get(0)
                        .get("why")
                        .get(0);
        assertEquals("Igor Sergeev", why.get("name").asString());
        assertEquals(2, why.get("times").asInt());
    }

    @Test
    void whyNamesWhatAPatternFound() {
        assertEquals(
                List.of(
                        "    why: person:Serg* NEAR/2 weapon:*: Igor Sergeyev … T-80U, T-80U …"
                                + " Sergeyev, 2 times",
                        "    why: Serg*: person Igor Sergeev, by alias Igor Sergeyev, Sergeyev, 2"
                                + " times",
                        "    why: any: weapon T-80U"),
                lines(run("search", "person:Serg* NEAR/2 weapon:*", "--why"), "why: "));
        assertEquals(
                List.of("    why: place:* NEAR/1 left: left Seoul", "    why: any: place Seoul"),
                lines(run("search", "place:* NEAR/1 left", "--why"), "why: "));
    }

    @Test
    void whyNamesWhatAnEventFound() throws IOException {
        write(
                "three.txt",
                "Publication: Gazette\nDate: 2001-03-08\n\n"
                        + "Russia delivered T-80U tanks to South Korea. The Igla is older.\n");
        assertEquals(0, run("ingest", articles.toString()).code());
        assertEquals(
                List.of(
                        "    why: event(weapon:* event:delivery): delivered, T-80U, 2 times",
                        "    why: any: weapon T-80U"),
                lines(run("search", "event(weapon:* event:delivery)", "--why"), "why: "));
    }

    @Test
    void aNameOfSeveralBearersOffersTheChoice() {
        assertEquals(
                List.of(
                        "person Kim is any of Kim Dae-jung (1), Kim Jong-il (1); choose with"
                                + " person:=\"Kim Dae-jung\""),
                lines(run("search", "person:Kim"), " is any of "));
        JsonNode row = JSON.readTree(run("search", "person:Kim", "--json").out()).get(0);
        assertEquals("person:Kim", row.get("choices").get(0).get("part").asString());
        assertEquals(
                List.of("person:=\"Kim Dae-jung\"", "person:=\"Kim Jong-il\""),
                row.get("choices")
                        .get(0)
                        .get("names")
                        .valueStream()
                        .map(name -> name.get("query").asString())
                        .toList());
        assertEquals(
                1, JSON.readTree(run("search", "person:=\"Kim Jong-il\"", "--json").out()).size());
    }

    @Test
    void aFamilySaysWhatElseItFinds() {
        assertEquals(
                List.of("weapon T-80 also finds T-80U (1); this name alone: weapon:=T-80"),
                lines(run("search", "weapon:T-80"), "also finds"));
        assertEquals(List.of(), lines(run("search", "weapon:=T-80"), "also finds"));
    }

    @Test
    void aMisspeltQueryThatFindsNothingIsPutRight() {
        assertEquals(
                "all of: prased; person Sergeyef · 0 articles\n"
                        + "Did you mean: praised person:\"Igor Sergeev\" (1 article)\n",
                run("search", "prased person:Sergeyef").out());
    }

    @Test
    void csvIsSafeToOpenInASpreadsheet() {
        List<String> rows =
                run("search", "tank", "--sort", "oldest", "--csv").out().lines().toList();
        assertEquals(
                "id,file,kind,publication,volume,issue,date_from,date_to,date_basis,heading,"
                        + "matches,passages,why",
                rows.getFirst());
        assertEquals(3, rows.size());
        assertTrue(
                rows.get(2)
                        .endsWith(
                                ",two.txt,article,Gazette,,,2001-03-07,2001-03-07,printed,"
                                        + "\"'=SUM(1), \"\"summit\"\"\",1,T-80 tanks were shown.,"),
                rows.get(2));
    }

    @Test
    void facetsAreCountedInEveryForm() throws IOException {
        assertTrue(
                run("search", "tank", "--facets")
                        .out()
                        .contains("\nclass  1\n       2  main battle"));
        List<String> csv = run("search", "tank", "--facets", "--csv").out().lines().toList();
        assertEquals("field,value,articles", csv.getFirst());
        assertTrue(
                csv.containsAll(
                        List.of(
                                "person,Igor Sergeev,1",
                                "family,T-80,2",
                                "weapon,T-80U,1",
                                "year,2001,1",
                                "month,2001-03,1")),
                csv.toString());
        JsonNode json = JSON.readTree(run("search", "tank", "--facets", "--json").out());
        assertEquals(csv.size() - 1, json.size());
        write("three.txt", "Publication: Herald\n\nT-80UK tanks came to Seoul.\n");
        run("ingest", articles.toString());
        assertEquals(
                List.of("year,1998,1", "year,2001,1", "year,date unknown,1"),
                lines(run("search", "tank", "--facets", "--csv"), "year,"));
    }

    @Test
    void aConcordanceHasALineForEachMatchInEveryForm() {
        CommandRun text = run("search", "tank", "--kwic", "--sort", "oldest");
        assertEquals(
                "all of: tank · 2 matches in 2 articles",
                text.out().lines().findFirst().orElse(""));
        CommandRun one = run("search", "tank", "--kwic", "--sort", "newest", "--limit", "1");
        assertEquals(
                "all of: tank · 1 match in the first 1 of 2 articles",
                one.out().lines().findFirst().orElse(""));
        assertTrue(lines(one, "**tanks**").getFirst().endsWith("  7 Mar 2001"), one.out());
        List<String> marked = lines(text, "**tanks**");
        assertEquals(2, marked.size());
        assertEquals(marked.get(0).indexOf("**"), marked.get(1).indexOf("**"));
        List<String> csv =
                run("search", "tank", "--kwic", "--csv", "--by", "right").out().lines().toList();
        assertEquals("id,file,date_best,start,end,left,match,right", csv.getFirst());
        assertTrue(csv.get(1).endsWith(",tanks,. Sergeyev left Seoul."), csv.get(1));
        assertTrue(csv.get(2).endsWith(",tanks, were shown."), csv.get(2));
        List<String> dated =
                run("search", "tank", "--kwic", "--csv", "--by", "date", "--sort", "newest")
                        .out()
                        .lines()
                        .toList();
        assertEquals(List.of(csv.get(0), csv.get(1), csv.get(2)), dated);
    }

    @Test
    void aSavedSearchTellsWhatIsNewSinceTheLastLook() throws IOException {
        assertEquals(
                "No saved searches yet; keep one with: armscope saved add NAME QUERY\n",
                run("saved").out());
        assertEquals(
                new CommandRun(0, "kept as 'tanks'\n", ""),
                run("saved", "add", "tanks", "tank", "weapon:T-80"));
        assertEquals("2 articles, 0 new  tanks  tank weapon:T-80\n", run("saved").out());
        write("three.txt", "Publication: Herald\n\nT-80UK tanks came to Seoul.\n");
        run("ingest", articles.toString());
        assertEquals("3 articles, 1 new  tanks  tank weapon:T-80\n", run("saved", "list").out());
        assertEquals(
                new CommandRun(0, "now called 'armour'\n", ""),
                run("saved", "rename", "TANKS", "armour"));
        assertEquals("3 articles, 1 new  armour  tank weapon:T-80\n", run("saved").out());
        assertEquals(
                new CommandRun(
                        1,
                        "",
                        "armscope: a saved search is called 'Armour' already; choose another name,"
                                + " or put --replace behind 'saved add' to replace it\n"),
                run("saved", "add", "Armour", "Kim"));
        assertEquals("3 articles, 1 new  armour  tank weapon:T-80\n", run("saved").out());
        run("saved", "add", "debts", "tank");
        assertEquals(0, run("saved", "add", "--replace", "debts", "debt").code());
        assertEquals(
                "armscope: another saved search is called 'Debts'; choose a name of its own, or"
                        + " remove that one\n",
                run("saved", "rename", "armour", "Debts").err());
        run("saved", "remove", "debts");
        assertEquals(0, run("saved", "rename", "armour", "tanks").code());
        assertTrue(run("saved", "run", "TANKS", "--limit", "1").out().contains(" · 3 articles"));
        JsonNode row = JSON.readTree(run("saved", "--json").out()).get(0);
        assertEquals(0, row.get("fresh").asInt());
        assertEquals(3, row.get("articles").asInt());
        assertEquals(2, run("saved", "add", "bad", "(tank").code());
        assertEquals(new CommandRun(0, "removed 'tanks'\n", ""), run("saved", "remove", "tanks"));
        assertEquals(1, run("saved", "remove", "tanks").code());
        assertEquals(1, run("saved", "rename", "tanks", "armour").code());
        assertEquals(1, run("saved", "run", "tanks").code());
    }

    @Test
    void aBatchCountsEachLineAndReportsTheBadOnes() throws IOException {
        Path text =
                Files.writeString(articles.resolve("queries.lst"), "# all\ntank\n\n(tank\nKim\n");
        CommandRun run = run("batch", text.toString());
        assertEquals(1, run.code());
        assertEquals("      2  tank\n      1  Kim\n", run.out());
        assertEquals(
                "armscope: "
                        + text
                        + ", line 4: character 1: This bracket is never closed. Did you mean:"
                        + " (tank)\n",
                run.err());
        Path csv =
                Files.writeString(
                        articles.resolve("queries.csv"),
                        "\uFEFFquery,note\n\"tank \"\"was shown\"\"\",a\n=tanks,\"b\nb\"\nKim,c\n");
        assertEquals(
                new CommandRun(
                        0,
                        "line,query,articles,trouble\n"
                                + "2,\"tank \"\"was shown\"\"\",0,\n"
                                + "3,'=tanks,2,\n"
                                + "5,Kim,1,\n",
                        ""),
                run("batch", csv.toString(), "--csv"));
        assertEquals(1, run("batch", articles.resolve("none").toString()).code());
    }

    @Test
    void aQuotationMarkTooManyCostsNoOtherRow() throws IOException {
        Path csv =
                Files.writeString(
                        articles.resolve("queries.csv"),
                        "query,note\n"
                                + "\"tank,a\n"
                                + "\"tank \"\"Seoul\"\"\",b\n"
                                + "Kim,\"c\n"
                                + "\"tank\" Seoul,d\n"
                                + "Seoul");
        assertEquals(
                new CommandRun(
                        1,
                        "line,query,articles,trouble\n"
                                + "2,\"\"\"tank\",,\"character 1: The phrase lacks its closing"
                                + " quotation mark. Did you mean: \"\"tank\"\"\"\n"
                                + "3,\"tank \"\"Seoul\"\"\",2,\n"
                                + "4,Kim,1,\n"
                                + "5,\"\"\"tank\"\" Seoul\",2,\n"
                                + "6,Seoul,2,\n",
                        "armscope: "
                                + csv
                                + ", line 2: character 1: The phrase lacks its closing quotation"
                                + " mark. Did you mean: \"tank\"\n"),
                run("batch", csv.toString(), "--csv"));
    }

    @Test
    void smallAndAndOrAreWordsAndOfferedAsSigns() {
        assertEquals(
                new CommandRun(
                        0,
                        "all of: tank, or, Kim · 0 articles\n"
                                + "Did you mean: tank OR Kim (2 articles)\n",
                        ""),
                run("search", "tank or Kim"));
        assertEquals(
                List.of("Did you mean: Seoul -(Kim OR shown) (1 article)"),
                lines(run("search", "Seoul and not (Kim or shown)"), "Did you mean"));
        assertEquals(List.of(), lines(run("search", "\"tank or Kim\""), "Did you mean"));
    }

    @Test
    void optionsThatExcludeEachOtherAndNumbersBelowNoneAreRefused() {
        String help = " (see 'armscope search --help')\n";
        assertEquals(
                new CommandRun(
                        2, "", "armscope: --facets and --kwic are two answers; ask for one" + help),
                run("search", "tank", "--kwic", "--facets"));
        assertEquals(
                new CommandRun(
                        2, "", "armscope: --json and --csv are two answers; ask for one" + help),
                run("search", "tank", "--csv", "--json"));
        assertEquals(
                new CommandRun(
                        2, "", "armscope: --why and --kwic are two answers; ask for one" + help),
                run("search", "tank", "--kwic", "--why"));
        assertEquals(
                new CommandRun(
                        2,
                        "",
                        "armscope: Invalid value for option '--limit': '-1' is no number from 0 on"
                                + help),
                run("search", "tank", "--limit", "-1"));
        assertEquals(
                new CommandRun(0, "all of: tank · 2 articles\n", ""),
                run("search", "tank", "--limit", "0"));
    }
}
