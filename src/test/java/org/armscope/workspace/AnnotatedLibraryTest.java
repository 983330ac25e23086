package org.armscope.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.article.Article;
import org.armscope.article.IssueDate;
import org.armscope.article.IssueDay;
import org.armscope.article.Precision;
import org.armscope.library.table.EntityCount;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.upkeep.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Annotations always fit text and lexicon, whenever either changes.
class AnnotatedLibraryTest {

    private static final IssueDay SEVENTH = printed(7);
    private static final IssueDay NINTH = printed(9);

    @TempDir Path folder;
    private MadeUpFolder files;

    @BeforeEach
    void twoArticles() throws IOException {
        files =
                new MadeUpFolder(folder)
                        .with("first.txt", "2001-03-07", "Two T-80 tanks and one Zornik came.")
                        .with("second.txt", "2001-03-09", "Another T-80 came.");
    }

    private static IssueDay printed(int day) {
        return new IssueDay(LocalDate.of(2001, 3, day), Precision.DAY, IssueDate.Basis.PRINTED);
    }

    private static EntityCount weapon(
            String name, int mentions, int articles, IssueDay first, IssueDay last) {
        return new EntityCount(
                new Entity(EntityType.WEAPON, name), mentions, articles, first, last);
    }

    private static List<EntityCount> weapons(Workspace workspace) throws WorkspaceException {
        return workspace.entities(EntityType.WEAPON);
    }

    private static List<String> names(Workspace workspace, String file) throws WorkspaceException {
        Article article = MadeUpFolder.article(workspace, file);
        return workspace.annotations(article).mentions(EntityType.WEAPON).stream()
                .map(EntityMention::entity)
                .map(Entity::name)
                .toList();
    }

    @Test
    void ingestFindsEntitiesAndASecondIngestCountsNothingTwice() throws Exception {
        List<EntityCount> expected = List.of(weapon("T-80", 2, 2, SEVENTH, NINTH));
        try (Workspace workspace = files.ingested()) {
            assertEquals(expected, weapons(workspace));
        }
        try (Workspace workspace = files.ingested()) {
            assertEquals(expected, weapons(workspace));
            assertEquals(List.of("T-80"), names(workspace, "first.txt"));
        }
    }

    @Test
    void aChangedTextHasAnnotationsOfItsOwn() throws Exception {
        files.ingested().close();
        files.with("second.txt", "2001-03-09", "An Igla was shown, and nothing else.");
        try (Workspace workspace = files.ingested()) {
            assertEquals(
                    List.of(
                            weapon("Igla", 1, 1, NINTH, NINTH),
                            weapon("T-80", 1, 1, SEVENTH, SEVENTH)),
                    weapons(workspace));
        }
    }

    @Test
    void aChangedLexiconCountsAtOnceInAnOpenWorkspace() throws Exception {
        try (Workspace workspace = files.ingested()) {
            files.withLexicon("weapon\tZornik");
            assertEquals(List.of("T-80", "Zornik"), names(workspace, "first.txt"));
            List<EntityCount> expected =
                    List.of(
                            weapon("T-80", 2, 2, SEVENTH, NINTH),
                            weapon("Zornik", 1, 1, SEVENTH, SEVENTH));
            assertEquals(expected, weapons(workspace));
            workspace.refreshAnnotations(Progress.silent());
            assertEquals(expected, weapons(workspace));
            files.withLexicon("weapon\tZornik", "not\tT-80\t\tweapon");
            assertEquals(List.of("Zornik"), names(workspace, "first.txt"));
        }
    }

    @Test
    void aChangedLexiconIsFoundAtOpening() throws Exception {
        files.ingested().close();
        files.withLexicon("weapon\tZornik");
        try (Workspace workspace = Workspace.openForReading(files.workspace(), Progress.silent())) {
            assertFalse(workspace.writable());
            assertEquals(2, weapons(workspace).size());
            workspace.refreshAnnotations(Progress.silent());
            assertEquals(2, weapons(workspace).size());
            assertEquals(List.of("T-80", "Zornik"), names(workspace, "first.txt"));
        }
        try (Workspace workspace = files.open()) {
            assertEquals(2, weapons(workspace).size());
        }
    }

    @Test
    void aReaderIsRightWhileAnotherHoldsTheWorkspace() throws Exception {
        try (Workspace writer = files.ingested();
                Workspace reader = Workspace.openForReading(files.workspace(), Progress.silent())) {
            files.withLexicon("weapon\tZornik");
            reader.refreshAnnotations(Progress.silent());
            assertEquals(2, weapons(reader).size());
            assertEquals(2, weapons(writer).size());
        }
    }

    @Test
    void aBadLineOfTheLexiconIsNamedAndTheOthersCount() throws Exception {
        files.withLexicon("# mine", "weapon", "tank\tX", "weapon\tZornik");
        try (Workspace workspace = files.ingested()) {
            assertEquals(
                    List.of(
                            "Line 2 of lexicon.tsv needs a type and a name with a tab between them;"
                                    + " it is left out.",
                            "Line 3 of lexicon.tsv begins with \"tank\" instead of person, weapon,"
                                    + " organization, place or not; it is left out."),
                    workspace.lexiconComplaints());
            assertEquals(List.of("T-80", "Zornik"), names(workspace, "first.txt"));
        }
    }

    @Test
    void aStoppedRefreshLeavesTheRestForLater() throws Exception {
        files.ingested().close();
        files.withLexicon("weapon\tZornik");
        Progress stopped =
                new Progress() {
                    @Override
                    public void at(long done, long total, String what) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };
        try (Workspace workspace = Workspace.openForWriting(files.workspace(), "test", stopped)) {
            assertEquals(2, weapons(workspace).size());
        }
    }
}
