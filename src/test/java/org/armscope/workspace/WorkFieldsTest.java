package org.armscope.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.armscope.annotation.mark.Colour;
import org.armscope.annotation.mark.Highlight;
import org.armscope.annotation.mark.ReadingState;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.ArticleId;
import org.armscope.query.FacetRequest;
import org.armscope.query.Facets;
import org.armscope.query.FieldName;
import org.armscope.query.Parsed;
import org.armscope.query.PlainWords;
import org.armscope.query.Query;
import org.armscope.query.QueryPrinter;
import org.armscope.query.SearchRequest;
import org.armscope.text.Span;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.upkeep.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class WorkFieldsTest {

    @TempDir Path folder;
    private MadeUpFolder files;

    @BeforeEach
    void threeArticles() throws IOException {
        files =
                new MadeUpFolder(folder)
                        .with("first.txt", "2001-03-07", "Ten tanks came to Seoul.")
                        .with("second.txt", "2001-03-08", "Tanks were offered for debt.")
                        .with("third.txt", "2001-03-09", "A submarine left.");
    }

    private static List<String> found(Workspace workspace, String typed) throws WorkspaceException {
        return workspace.search(SearchRequest.of(query(typed), 20)).rows().stream()
                .map(row -> row.article().source().fileName())
                .sorted()
                .toList();
    }

    private static Query query(String typed) {
        return assertInstanceOf(Parsed.Ok.class, Workspace.parse(typed)).query();
    }

    private static ArticleId id(Workspace workspace, String file) throws WorkspaceException {
        return workspace.find(file).getFirst().id();
    }

    private static Highlight mark(Workspace workspace, String file) throws WorkspaceException {
        return workspace.notebook().mark(id(workspace, file), new Span(40, 45), Colour.YELLOW);
    }

    @Test
    void aTagIsFoundWithThoseBelowItAndNoLongerOnceItIsUndone() throws Exception {
        try (Workspace workspace = files.ingested()) {
            Highlight first = mark(workspace, "first.txt");
            Highlight second = mark(workspace, "second.txt");
            workspace.notebook().tag(List.of(first.id()), new Tag("debt/barter"));
            workspace.notebook().tag(List.of(second.id()), new Tag("debt"));
            assertEquals(List.of("first.txt", "second.txt"), found(workspace, "tag:debt"));
            assertEquals(List.of("first.txt"), found(workspace, "tag:Debt/Barter tanks"));
            assertEquals(List.of("third.txt"), found(workspace, "-tag:*"));
            workspace.notebook().undo(Progress.silent());
            assertEquals(List.of("first.txt"), found(workspace, "tag:debt"));
            workspace.notebook().redo(Progress.silent());
            assertEquals(List.of("first.txt", "second.txt"), found(workspace, "tag:debt"));
        }
    }

    @Test
    void notesStarsAndReadingStatesAreFound() throws Exception {
        try (Workspace workspace = files.ingested()) {
            Highlight first = mark(workspace, "first.txt");
            workspace.notebook().note(first.id(), "Compare: **Barter** in 1999?");
            workspace.notebook().star(List.of(first.id()), true);
            workspace
                    .notebook()
                    .stage(List.of(id(workspace, "second.txt")), ReadingState.Stage.DONE);
            assertEquals(List.of("first.txt"), found(workspace, "note:barter"));
            assertEquals(List.of("first.txt"), found(workspace, "note:\"1999 bart*\""));
            assertEquals(List.of(), found(workspace, "note:art"));
            assertEquals(List.of("first.txt"), found(workspace, "star:yes"));
            assertEquals(List.of("second.txt", "third.txt"), found(workspace, "star:no"));
            assertEquals(List.of("first.txt", "third.txt"), found(workspace, "read:unread"));
            assertEquals(
                    List.of("first.txt", "second.txt"), found(workspace, "star:yes OR read:done"));
        }
    }

    @Test
    void facetsCountWhatAnswersTheRestOfTheQuery() throws Exception {
        try (Workspace workspace = files.ingested()) {
            Highlight first = mark(workspace, "first.txt");
            Highlight third = mark(workspace, "third.txt");
            workspace.notebook().tag(List.of(first.id(), third.id()), new Tag("visits"));
            workspace.notebook().star(List.of(third.id()), true);
            workspace
                    .notebook()
                    .stage(List.of(id(workspace, "third.txt")), ReadingState.Stage.READING);
            Facets all = workspace.facets(FacetRequest.of(query("read:reading"), 10), () -> false);
            assertEquals(List.of(new Facets.Count("visits", 1)), all.of(FieldName.TAG));
            assertEquals(List.of(new Facets.Count("yes", 1)), all.of(FieldName.STAR));
            assertEquals(
                    List.of(new Facets.Count("unread", 2), new Facets.Count("reading", 1)),
                    all.of(FieldName.READ));
        }
    }

    @Test
    void marksStandAfterARestart() throws Exception {
        try (Workspace workspace = files.ingested()) {
            workspace.notebook().tag(List.of(mark(workspace, "first.txt").id()), new Tag("debt"));
        }
        try (Workspace workspace = files.ingested()) {
            assertEquals(List.of("first.txt"), found(workspace, "tag:debt"));
        }
    }

    @Test
    void theFieldsArePrintedAndSaidInWords() {
        Query query = query("tag:\"debt / old barter\" note:ask -star:yes read:unread");
        assertEquals(
                "tag:\"debt/old barter\" note:ask -star:yes read:unread",
                QueryPrinter.print(query));
        assertEquals(query, query(QueryPrinter.print(query)));
        assertEquals(
                "tagged debt/old barter; with a note that says ask; not read yet; not: with a star",
                PlainWords.say(query));
    }
}
