package org.armscope.cli.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.armscope.cli.CommandRun;
import org.junit.jupiter.api.Test;

/// An event that the program missed, added by the command line.
class DecideNewEventTest extends TwoArticles {

    @Test
    void anEventThatWasMissedIsAddedAndTakenBack() {
        String[] add = {
            "decide",
            "new-event",
            "first.txt",
            "launchers  came",
            "--kind",
            "delivery",
            "--status",
            "delivered",
            "--date",
            "2001-03",
            "--supplier",
            "Russia",
            "--recipient",
            "North Korea",
            "--weapon",
            "3 Igla"
        };
        String told =
                "here: the delivery \"launchers came\" is an event from 2001-03-01 to 2001-03-31,"
                        + " delivered, from Russia, to North Korea, about 3 Igla\n"
                        + first()
                        + "    nothing -> delivery Mar 2001 delivered, from Russia, to North"
                        + " Korea, Igla\n";
        assertEquals(
                new CommandRun(0, told + "1 thing would change.\n", ""),
                run(with(add, "--preview")));
        assertEquals(0, told("event(event:delivery korea:north weapon:Igla)"));
        CommandRun done = run(add);
        assertEquals(
                new CommandRun(
                        0,
                        told
                                + "1 thing changed; decision "
                                + decision()
                                + "; 'armscope undo' takes it back.\n",
                        ""),
                done);
        assertEquals(1, told("event(event:delivery korea:north weapon:Igla)"));
        assertEquals(0, run("undo").code());
        assertEquals(0, told("event(event:delivery korea:north weapon:Igla)"));
    }

    /// How many articles answer a question.
    private long told(String question) {
        return run("search", question, "--csv").out().lines().skip(1).count();
    }

    @Test
    void anEventIsAddedOnlyWhereItsWordsStand() {
        String[] start = {"decide", "new-event", "first.txt"};
        assertEquals(
                new CommandRun(
                        2,
                        "",
                        "armscope: 'Kilo' does not stand in the text of first.txt; quote it as"
                                + " 'armscope show first.txt' prints it.\n"),
                run(with(with(with(start, "Kilo"), "--kind"), "talks")));
        assertEquals(
                new CommandRun(
                        2,
                        "",
                        "armscope: 'T-80' stands 2 times in first.txt: say which with --nth 1 to"
                                + " 2.\n"),
                run(with(with(with(start, "T-80"), "--kind"), "talks")));
        assertEquals(
                new CommandRun(
                        2,
                        "",
                        "armscope: 'came. Russia' reaches over the end of a sentence: give words"
                                + " within one, best those that say what happened.\n"),
                run(with(with(with(start, "came. Russia"), "--kind"), "talks")));
        assertEquals(2, run(with(start, "Igla launchers came")).code());
    }
}
