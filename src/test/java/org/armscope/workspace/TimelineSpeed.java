package org.armscope.workspace;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.armscope.annotation.event.EventBrief;
import org.armscope.article.ArticleText;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.article.Source;
import org.armscope.ingest.ArticleParser;
import org.armscope.library.Library;
import org.armscope.library.sql.Access;
import org.armscope.library.table.Annotated;
import org.armscope.library.work.DecisionSet;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.query.timeline.TimelineFilter;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.upkeep.AnnotationKeeper;
import org.armscope.workspace.upkeep.Rules;
import org.armscope.workspace.upkeep.RulesInUse;
import org.armscope.workspace.upkeep.Workers;

/// Prints how long a hundred thousand events take from the library onto a timeline; run by hand.
public final class TimelineSpeed {

    private static final int EVENTS = 100_000;
    private static final int ROUNDS = 5;
    private static final String BODY =
            "On March 3 Russia delivered thirty T-80U tanks to South Korea (Segodnya, March 4)."
                    + " Igor Sergeev met Kim Il Chol in Moscow on March 5 for talks on missiles."
                    + " On February 2 Moscow agreed to sell Igla missiles worth $60 million to"
                    + " Seoul. Pyongyang has reportedly asked Russia for MiG-29 fighters. ";

    private TimelineSpeed() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("timeline-speed");
        Path lexicon = folder.resolve("lexicon.tsv");
        try (Library library = Library.open(folder.resolve("library.db"), Access.WRITE);
                Workers workers = new Workers()) {
            RulesInUse rules = new RulesInUse(lexicon);
            fill(library, rules.now());
            Timeline timeline =
                    new Timeline(library, new AnnotationKeeper(library, rules, workers));
            for (int round = 1; round <= ROUNDS; round++) {
                read(timeline);
            }
        }
    }

    private static void fill(Library library, Rules rules) throws Exception {
        LocalDate day = LocalDate.of(2001, 3, 7);
        IssueDate date =
                new IssueDate(day, day, day, Precision.DAY, IssueDate.Basis.DERIVED, "made up");
        Annotated found =
                rules.annotate(
                        ArticleParser.parse(BODY),
                        date,
                        new DecisionSet(List.of(), Annotated.NO_DECISIONS));
        int each = EventBrief.in(found.annotations()).size();
        System.out.println(each + " events an article");
        library.<Integer, Exception>inTransaction(
                () -> {
                    for (int i = 0; i < EVENTS / each; i++) {
                        ArticleText text = ArticleParser.parse(BODY + i);
                        Source source =
                                new Source(Path.of("/made-up/" + i), 0, Instant.EPOCH, "UTF-8");
                        library.store(text, source, date, found);
                    }
                    return EVENTS;
                });
    }

    private static void read(Timeline timeline) throws WorkspaceException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long busyBefore = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        List<TimelineEntry> entries = timeline.entries();
        long read = System.nanoTime();
        long busy = threads.getCurrentThreadCpuTime() - busyBefore;
        TimelineFilter filter =
                TimelineFilter.ALL
                        .withKoreaArmsOnly(true)
                        .withNames(List.of(timeline.name("T-80")));
        long named = System.nanoTime();
        long shown = entries.stream().filter(filter::accepts).count();
        long filtered = System.nanoTime();
        System.out.printf(
                "%d entries in %d ms (processor %d ms), name resolved in %d ms, %d shown in %d"
                        + " ms%n",
                entries.size(),
                (read - start) / 1_000_000,
                busy / 1_000_000,
                (named - read) / 1_000_000,
                shown,
                (filtered - named) / 1_000_000);
    }
}
