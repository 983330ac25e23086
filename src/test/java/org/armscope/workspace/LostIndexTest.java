package org.armscope.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.armscope.query.Parsed;
import org.armscope.query.Query;
import org.armscope.query.SearchRequest;
import org.armscope.workspace.intake.IngestOutcome;
import org.armscope.workspace.intake.IngestReport;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.upkeep.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An index that goes away under running searches.
class LostIndexTest {

    @TempDir Path folder;

    private static SearchRequest request(String text) {
        Query query = assertInstanceOf(Parsed.Ok.class, Workspace.parse(text), text).query();
        return SearchRequest.of(query, 200);
    }

    private static List<String> found(Workspace workspace, String text) throws WorkspaceException {
        return workspace.search(request(text)).rows().stream()
                .map(row -> row.article().source().fileName())
                .sorted()
                .toList();
    }

    @Test
    void itIsDeletedUnderARunningSearchRebuiltAndSearchedAgain()
            throws WorkspaceException, IOException, InterruptedException, ExecutionException {
        WorkspaceFolder place = new WorkspaceFolder(folder);
        String text = "event(korea:south status:delivered) OR person:Putin";
        try (Workspace workspace = Workspace.openForWriting(place, "test", Progress.silent());
                ExecutorService threads = Executors.newSingleThreadExecutor()) {
            workspace.ingest(List.of(Path.of("corpus/monitor")), Progress.silent());
            List<String> expected = found(workspace, text);
            assertTrue(expected.size() > 5);
            AtomicBoolean stop = new AtomicBoolean();
            AtomicInteger searches = new AtomicInteger();
            Future<Integer> running =
                    threads.submit(
                            () -> {
                                while (!stop.get()) {
                                    assertEquals(expected, found(workspace, text));
                                    searches.incrementAndGet();
                                }
                                return searches.get();
                            });
            delete(place.index());
            int before = searches.get();
            while (searches.get() < before + 3 && !running.isDone()) {
                Thread.onSpinWait();
            }
            workspace.reindex(Progress.silent());
            assertEquals(expected, found(workspace, text));
            stop.set(true);
            assertTrue(running.get() >= 3);
        }
        delete(place.index());
        try (Workspace again = Workspace.openForReading(place, Progress.silent())) {
            assertTrue(found(again, text).size() > 5);
        }
    }

    private static void delete(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Test
    void oneThatIsBrokenThoughItsLastCommitSaysItIsCurrentIsBuiltAnewWhenItIsFirstUsed()
            throws WorkspaceException, IOException {
        WorkspaceFolder place = new WorkspaceFolder(folder);
        List<Path> files = List.of(Path.of("corpus/monitor"));
        List<String> expected;
        try (Workspace workspace = Workspace.openForWriting(place, "test", Progress.silent())) {
            workspace.ingest(files, Progress.silent());
            expected = found(workspace, "Putin");
        }
        try (Stream<Path> index = Files.list(place.index())) {
            for (Path file : index.toList()) {
                if (!file.getFileName().toString().startsWith("segments_")) {
                    Files.delete(file);
                }
            }
        }
        try (Workspace workspace = Workspace.openForWriting(place, "test", Progress.silent())) {
            assertTrue(expected.size() > 0);
            IngestReport report = workspace.ingest(files, Progress.silent());
            assertEquals(report.outcomes().size(), report.count(IngestOutcome.Unchanged.class));
            assertEquals(expected, found(workspace, "Putin"));
        }
    }
}
