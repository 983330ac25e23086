package org.armscope.workspace.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.armscope.annotation.CrossReference;
import org.armscope.annotation.Entity;
import org.armscope.article.Article;
import org.armscope.article.ArticleSummary;
import org.armscope.workspace.MadeUpFolder;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.upkeep.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrossReferencesTest {

    @TempDir Path folder;
    private MadeUpFolder files;

    @BeforeEach
    void empty() {
        files = new MadeUpFolder(folder);
    }

    private static List<String> wanted(Workspace workspace) throws WorkspaceException {
        return workspace.wanted().stream()
                .map(
                        issue ->
                                issue.publication()
                                        + " "
                                        + issue.days().from()
                                        + " "
                                        + issue.days().to()
                                        + " "
                                        + issue.references()
                                        + " "
                                        + issue.askedBy().stream()
                                                .map(a -> a.source().fileName())
                                                .toList())
                .toList();
    }

    @Test
    void aRangeAsksForEachDayAndWhatIsThereIsNotWanted() throws Exception {
        files.with("asks.txt", "2001-03-07", "It was agreed (see Monitor, March 1-2).")
                .with("there.txt", "2001-03-01", "Nothing of note.");
        try (Workspace workspace = files.ingested()) {
            assertEquals(List.of("Monitor 2001-03-02 2001-03-02 1 [asks.txt]"), wanted(workspace));
        }
    }

    @Test
    void referencesAreCountedOverArticles() throws Exception {
        files.with("later.txt", "2001-03-09", "It was so (see the Monitor, March 1).")
                .with(
                        "asks.txt",
                        "2001-03-07",
                        "It was so (see the Monitor, March 1). So it was (see the Monitor, March"
                                + " 1, 5).");
        try (Workspace workspace = files.ingested()) {
            assertEquals(
                    List.of(
                            "Monitor 2001-03-01 2001-03-01 3 [asks.txt, later.txt]",
                            "Monitor 2001-03-05 2001-03-05 1 [asks.txt]"),
                    wanted(workspace));
        }
    }

    @Test
    void aWeekendBetweenTheDaysOfARangeIsNotAskedFor() throws Exception {
        files.with("asks.txt", "2001-03-07", "It was so (see the Monitor, March 2-5).");
        try (Workspace workspace = files.ingested()) {
            assertEquals(
                    List.of(
                            "Monitor 2001-03-02 2001-03-02 1 [asks.txt]",
                            "Monitor 2001-03-05 2001-03-05 1 [asks.txt]"),
                    wanted(workspace));
        }
    }

    @Test
    void yesterdaysMonitorIsTheIssueBefore() throws Exception {
        files.with("monday.txt", "2001-03-05", "As yesterday's Monitor reported, it rained.");
        try (Workspace workspace = files.ingested()) {
            assertEquals(
                    List.of("Monitor 2001-03-02 2001-03-02 1 [monday.txt]"), wanted(workspace));
        }
    }

    @Test
    void anArticleIsNotItsOwnReference() throws Exception {
        files.with("asks.txt", "2001-03-07", "It was so (see the Monitor, March 7).");
        try (Workspace workspace = files.ingested()) {
            assertEquals(List.of("Monitor 2001-03-07 2001-03-07 1 [asks.txt]"), wanted(workspace));
        }
    }

    @Test
    void anArticleIsCitedByThoseThatPointToItsIssueAndAfterANewOneToo() throws Exception {
        files.with("asks.txt", "2001-03-07", "It was so (see the Monitor, March 1).")
                .with("also.txt", "2001-03-09", "It was so (see the Monitor, March 1-2).")
                .with("cited.txt", "2001-03-01", "Nothing of note (see the Monitor, March 1).");
        try (Workspace workspace = files.ingested()) {
            Article cited = MadeUpFolder.article(workspace, "cited.txt");
            assertEquals(List.of("asks.txt", "also.txt"), citing(workspace, cited));
            assertEquals(List.of(), citing(workspace, MadeUpFolder.article(workspace, "also.txt")));
            files.with("late.txt", "2001-03-12", "So it was (see the Monitor, March 1).");
            workspace.ingest(List.of(folder), Progress.silent());
            assertEquals(List.of("asks.txt", "also.txt", "late.txt"), citing(workspace, cited));
        }
    }

    private static List<String> citing(Workspace workspace, Article cited)
            throws WorkspaceException {
        return workspace.citedBy(cited).stream()
                .map(article -> article.source().fileName())
                .toList();
    }

    @Test
    void candidatesThatShareMoreEntitiesComeFirst() throws Exception {
        files.with(
                        "asks.txt",
                        "2001-03-07",
                        "Vienna bought T-80 tanks and Igla missiles (see the Monitor, March 1).")
                .with("a-weather.txt", "2001-03-01", "It rained in Vienna.")
                .with("b-arms.txt", "2001-03-01", "Vienna wants T-80 tanks and Igla missiles.")
                .with("c-other.txt", "2001-03-02", "Vienna wants T-80 tanks and Igla missiles.");
        try (Workspace workspace = files.ingested()) {
            Article asks = MadeUpFolder.article(workspace, "asks.txt");
            CrossReference reference =
                    workspace.annotations(asks).of(CrossReference.class).getFirst();
            List<Candidate> candidates = workspace.resolve(asks, reference);
            assertEquals(
                    List.of("b-arms.txt", "a-weather.txt"),
                    candidates.stream()
                            .map(Candidate::article)
                            .map(ArticleSummary::source)
                            .map(source -> source.fileName())
                            .toList());
            assertEquals(
                    List.of("Igla", "T-80", "Vienna"),
                    candidates.getFirst().shared().stream().map(Entity::name).toList());
            assertEquals("2001-03-01", candidates.getFirst().date().value());
        }
    }

    @Test
    void nothingIsWantedWhereNothingIsPointedTo() throws IOException, WorkspaceException {
        files.with("plain.txt", "2001-03-07", "Nothing of note.");
        try (Workspace workspace = files.ingested()) {
            assertEquals(List.of(), workspace.wanted());
        }
    }
}
