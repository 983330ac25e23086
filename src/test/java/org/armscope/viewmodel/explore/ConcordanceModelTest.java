package org.armscope.viewmodel.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.armscope.article.Article;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Specimens;
import org.armscope.viewmodel.explore.ConcordanceModel.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcordanceModelTest {

    private static final Article TANKS =
            Specimens.monitor(46, "Old tanks were shown. Many tanks are to come.");
    private static final Article BOATS =
            Specimens.digest(7, "Boats", "Boats, and no tanks at all.");

    private final ExploreModel explore = new ExploreModel(new FakeDesk(TANKS, BOATS), Queue.none());
    private final ConcordanceModel model = explore.concordance();

    @Test
    void linesAreFoundOnlyWhileTheyAreInSight() {
        explore.typed().set("tanks");
        assertEquals(List.of(), model.lines());
        model.inSight().set(true);
        assertEquals("3 lines", model.summary().get());
        explore.typed().set("boats");
        assertEquals("1 line", model.summary().get());
    }

    @Test
    void linesAreSortedByTheWordsOnEitherSide() {
        explore.typed().set("tanks");
        model.inSight().set(true);
        assertEquals(List.of("were", "are", "at"), firstWordsAfter());
        model.sort().set(Sort.RIGHT);
        assertEquals(List.of("are", "at", "were"), firstWordsAfter());
        model.sort().set(Sort.LEFT);
        assertEquals(List.of("are", "at", "were"), firstWordsAfter());
        model.sort().set(Sort.ARTICLE);
        assertEquals(List.of("were", "are", "at"), firstWordsAfter());
    }

    @Test
    void theNextLineIsGoneToAndStaysWhenTheLinesAreSortedAnew() {
        explore.typed().set("tanks");
        model.inSight().set(true);
        explore.results().selected().set(explore.results().rows().getLast());
        List<String> gone = new ArrayList<>();
        model.selected()
                .subscribe(line -> gone.add(line == null ? "" : line.line().right().strip()));
        explore.move(1);
        explore.move(-1);
        explore.move(-1);
        explore.move(-1);
        model.sort().set(Sort.RIGHT);
        explore.move(1);
        assertEquals(
                List.of("", "at all.", "are to come.", "were shown. Many tanks are to come."),
                gone);
    }

    @Test
    void aQuestionWithoutWordsSaysWhatToDo() {
        model.inSight().set(true);
        explore.refresh();
        assertEquals(
                "No words to list: type some, or a name such as weapon:T-80.",
                model.summary().get());
    }

    @Test
    void theLinesAreWrittenAsATable(@TempDir Path folder) throws IOException {
        explore.typed().set("boats");
        model.inSight().set(true);
        Path file = folder.resolve("lines.csv");
        model.export(file);
        List<String> written = Files.readAllLines(file);
        assertEquals(
                "date,date_basis,reference,heading,before,match,after,article,start,end",
                written.getFirst());
        assertEquals(model.csv(), Files.readString(file));
        assertEquals("1 line written to " + file, model.summary().get());
        model.export(folder.resolve("missing").resolve("lines.csv"));
        assertEquals(
                "Could not write %s: choose a folder that takes files."
                        .formatted(folder.resolve("missing").resolve("lines.csv")),
                model.summary().get());
    }

    private List<String> firstWordsAfter() {
        return model.lines().stream()
                .map(row -> row.line().right().strip().split(" ", 2)[0])
                .toList();
    }
}
