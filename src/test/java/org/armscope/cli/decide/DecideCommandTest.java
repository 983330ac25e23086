package org.armscope.cli.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.armscope.cli.CommandRun;
import org.junit.jupiter.api.Test;

/// Rulings by the command line, each with all that it says.
class DecideCommandTest extends TwoArticles {

    private static final String DELIVERY =
            "    delivery 26 Feb – 4 Mar 2001 delivered, from Russia, to South Korea, T-80 -> ";

    private static final String TANKS =
            DELIVERY
                    + "delivery 26 Feb – 4 Mar 2001 delivered, from Russia, to South Korea, T-80"
                    + " tanks\n";

    @Test
    void aMentionIsPreviewedDecidedAndTakenBack() {
        String everywhere =
                "everywhere: \"T-80\" is not an entity\n"
                        + first()
                        + TANKS
                        + "    T-80 (weapon) -> nothing (2 times)\n"
                        + "  "
                        + id("second.txt")
                        + "  9 Mar 2001  Monitor  second.txt\n"
                        + "    T-80 (weapon) -> nothing\n";
        String[] decide = {
            "decide", "mention", "first.txt", "T-80", "--not-an-entity", "--scope", "everywhere"
        };
        assertEquals(
                new CommandRun(0, everywhere + "4 things would change.\n", ""),
                run(with(decide, "--preview")));
        assertEquals(
                new CommandRun(0, "No decisions yet; make one with: armscope decide\n", ""),
                run("decisions", "list"));
        CommandRun done = run(decide);
        assertEquals(
                new CommandRun(
                        0,
                        everywhere
                                + "4 things changed; decision "
                                + decision()
                                + "; 'armscope undo' takes it back.\n",
                        ""),
                done);
        assertEquals(
                "weapon T-80 with its variants · 0 articles\n", run("search", "weapon:T-80").out());
        assertEquals(
                new CommandRun(0, "undone: everywhere: \"T-80\" is not an entity\n", ""),
                run("undo"));
        assertEquals(2, run("search", "weapon:T-80", "--csv").out().lines().count() - 1);
    }

    @Test
    void mentionsAreNamedAnewTypedAndBounded() {
        assertEquals(
                new CommandRun(
                        0,
                        "here: \"Igla\" is Strela (weapon)\n"
                                + first()
                                + "    Igla (weapon) -> Strela (weapon)\n"
                                + "1 thing would change.\n",
                        ""),
                run("decide", "mention", "first.txt", "Igla", "--same-as", "Strela", "--preview"));
        assertEquals(
                new CommandRun(
                        0,
                        "article: \"T-80\" is an organization, not a weapon\n"
                                + first()
                                + TANKS
                                + "    T-80 (weapon) -> T-80 (organization) (2 times)\n"
                                + "3 things would change.\n",
                        ""),
                run(
                        "decide",
                        "mention",
                        "first.txt",
                        "T-80",
                        "--type",
                        "organization",
                        "--scope",
                        "article",
                        "--preview"));
        assertEquals(
                new CommandRun(
                        0,
                        "here: \"T-80\" is named by \"T-80 tanks\"\n"
                                + first()
                                + "    delivery 26 Feb – 4 Mar 2001 delivered, from Russia, to"
                                + " South Korea, T-80 changes in detail\n"
                                + "    T-80 (weapon) changes in detail\n"
                                + "2 things would change.\n",
                        ""),
                run(
                        "decide",
                        "mention",
                        "first.txt",
                        "T-80",
                        "--nth",
                        "1",
                        "--bounds",
                        "T-80 tanks",
                        "--preview"));
    }

    @Test
    void whatCannotBeMeantIsSaid() {
        assertEquals(
                new CommandRun(
                        2,
                        "",
                        "armscope: 'T-80' is mentioned 2 times in first.txt: say which with --nth 1"
                                + " to 2.\n"),
                run("decide", "mention", "first.txt", "T-80", "--not-an-entity"));
        assertEquals(
                new CommandRun(
                        2,
                        "",
                        "armscope: no mention by the words 'Kilo' was found in first.txt; 'armscope"
                                + " show first.txt --annotations' shows those that were.\n"),
                run("decide", "mention", "first.txt", "Kilo", "--not-an-entity"));
        assertEquals(
                new CommandRun(
                        2,
                        "",
                        "armscope: 'was seen' shares no words with that mention of 'Igla'; quote"
                                + " them as they stand in the text.\n"),
                run("decide", "mention", "first.txt", "Igla", "--bounds", "was seen"));
        assertEquals(
                new CommandRun(
                        1,
                        "",
                        "armscope: \"2001-03-07 Igla\" reaches into the header, where nothing is"
                                + " searched: choose words inside the title or the text.\n"),
                run("decide", "mention", "first.txt", "Igla", "--bounds", "2001-03-07 Igla"));
        assertEquals(2, run("decide").code());
        assertEquals(2, run("decide", "mention", "first.txt", "Igla").code());
        assertEquals(2, run("decide", "mention", "none.txt", "Igla", "--not-an-entity").code());
        assertEquals(
                2,
                run("decide", "mention", "first.txt", "Igla", "--not-an-entity", "--type", "place")
                        .code());
    }

    @Test
    void anEventIsCorrectedFieldByField() {
        String event = "here: the delivery \"delivered\" ";
        String rest = ", from Russia, to South Korea, T-80";
        String end = "\n1 thing would change.\n";
        assertEquals(
                new CommandRun(
                        0,
                        event
                                + "happened on 2001-03-02\n"
                                + first()
                                + DELIVERY
                                + "delivery 2 Mar 2001 delivered"
                                + rest
                                + end,
                        ""),
                event("--date", "2001-03-02"));
        assertEquals(
                new CommandRun(
                        0,
                        event
                                + "is of kind offer\n"
                                + first()
                                + DELIVERY
                                + "offer 26 Feb – 4 Mar 2001 delivered"
                                + rest
                                + end,
                        ""),
                event("--kind", "offer"));
        assertEquals(
                new CommandRun(
                        0,
                        event
                                + "is of status none\n"
                                + first()
                                + DELIVERY
                                + "delivery 26 Feb – 4 Mar 2001"
                                + rest
                                + end,
                        ""),
                event("--status", "none"));
        assertEquals(
                new CommandRun(
                        0,
                        event
                                + "is from Ukraine to South Korea\n"
                                + first()
                                + DELIVERY
                                + "delivery 26 Feb – 4 Mar 2001 delivered, from Ukraine, to South"
                                + " Korea, T-80"
                                + end,
                        ""),
                event("--supplier", "Ukraine"));
        assertEquals(
                new CommandRun(
                        0,
                        event
                                + "is about 3 T-90, Igla\n"
                                + first()
                                + DELIVERY
                                + "delivery 26 Feb – 4 Mar 2001 delivered, from Russia, to South"
                                + " Korea, T-90, Igla"
                                + end,
                        ""),
                event("--weapon", "3 T-90", "--weapon", "Igla"));
        assertEquals(
                new CommandRun(
                        0,
                        event
                                + "did not happen in this text\n"
                                + first()
                                + DELIVERY
                                + "nothing"
                                + end,
                        ""),
                event("--reject"));
        assertEquals(
                new CommandRun(
                        2,
                        "",
                        "armscope: first.txt states one event, number 0: there is no number 7.\n"),
                run("decide", "event", "first.txt", "7", "--reject"));
        assertEquals(2, event("--date", "soon").code());
        assertEquals(2, event("--status", "done").code());
        assertEquals(
                new CommandRun(
                        2,
                        "",
                        "armscope: --kind=K, --reject are mutually exclusive (specify only one)"
                                + " (see 'armscope decide event --help')\n"),
                event("--reject", "--kind", "offer"));
    }

    private CommandRun event(String... change) {
        String[] all = new String[change.length + 5];
        System.arraycopy(
                new String[] {"decide", "event", "first.txt", "0", "--preview"}, 0, all, 0, 5);
        System.arraycopy(change, 0, all, 5, change.length);
        return run(all);
    }

    @Test
    void aHeaderIsCorrectedAndWhatRestsOnItMoves() {
        assertEquals(
                new CommandRun(
                        0,
                        "article: the title is \"Tanks\"\n"
                                + first()
                                + "    header: Made up, -, Monitor, 7 Mar 2001 -> Tanks, -,"
                                + " Monitor, 7 Mar 2001\n"
                                + "1 thing would change.\n",
                        ""),
                run("decide", "header", "first.txt", "--title", "Tanks", "--preview"));
        CommandRun moved = run("decide", "header", "first.txt", "--date", "2001-05-02");
        assertEquals(
                new CommandRun(
                        0,
                        "article: the issue appeared on 2001-05-02\n"
                                + first()
                                + "    header: Made up, -, Monitor, 7 Mar 2001 -> Made up, -,"
                                + " Monitor, 2 May 2001 (decided)\n"
                                + DELIVERY
                                + "delivery 23–29 Apr 2001 delivered, from Russia, to South Korea,"
                                + " T-80\n"
                                + "    date 2001-02-26/2001-03-04 -> date 2001-04-23/2001-04-29\n"
                                + "3 things changed; decision "
                                + decision()
                                + "; 'armscope undo' takes it back.\n",
                        ""),
                moved);
        assertEquals(0, run("undo").code());
        assertEquals(2, run("decide", "header", "first.txt").code());
        assertEquals(2, run("decide", "header", "first.txt", "--author", " ").code());
        assertEquals(2, run("decide", "header", "first.txt", "--date", "2001-13").code());
    }
}
