package org.armscope.workspace.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.query.Query;
import org.armscope.query.SearchRequest;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.upkeep.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real files in a real folder. What is awaited has a generous bound; no time is asserted.
@SuppressWarnings("NullAway.Init")
class FolderWatchTest {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    @TempDir Path folder;
    private Path press;
    private Workspace workspace;
    private FolderWatch watch;
    private final List<WatchNews> news = new CopyOnWriteArrayList<>();

    @BeforeEach
    void open() throws WorkspaceException, IOException {
        press = Files.createDirectories(folder.resolve("press")).toRealPath();
        workspace =
                Workspace.openForWriting(
                        new WorkspaceFolder(folder.resolve("workspace")),
                        "test",
                        Progress.silent());
        watch = new FolderWatch(workspace, news::add);
        watch.start();
    }

    @AfterEach
    void close() throws InterruptedException, WorkspaceException {
        watch.close();
        workspace.close();
    }

    @Test
    void whatIsThereAlreadyAndWhatIsDroppedInIsFound() throws Exception {
        write("old.txt", "Ruritania bought forty tanks.");
        watching();
        await(List.of("old.txt"), () -> found("tanks"));
        write("new.txt", "Ruritania sold forty boats.");
        await(List.of("new.txt"), () -> found("boats"));
        Path below = Files.createDirectories(press.resolve("1999/spring"));
        Files.writeString(below.resolve("deep.txt"), article("Ruritania sold nine frigates."));
        await(List.of("deep.txt"), () -> found("frigates"));
    }

    @Test
    void aChangedFileIsANewVersionOfItsArticle() throws Exception {
        write("a.txt", "Ruritania bought forty tanks.");
        watching();
        await(List.of("a.txt"), () -> found("tanks"));
        ArticleId id = workspace.articles().getFirst().id();
        write("a.txt", "Ruritania bought eleven howitzers after all.");
        await(List.of("a.txt"), () -> found("howitzers"));
        assertEquals(List.of(), found("tanks"));
        assertEquals(List.of(id), workspace.articles().stream().map(ArticleSummary::id).toList());
    }

    @Test
    void aRemovedFileLeavesItsArticleAndBringsItsSourceBackWithIt() throws Exception {
        write("a.txt", "Ruritania bought forty tanks.");
        watching();
        await(List.of("a.txt"), () -> found("tanks"));
        ArticleId id = workspace.articles().getFirst().id();
        Files.delete(press.resolve("a.txt"));
        await(Set.of(id), () -> workspace.sources().missing());
        assertEquals(List.of("a.txt"), found("tanks"));
        write("a.txt", "Ruritania bought forty tanks.");
        await(Set.of(), () -> workspace.sources().missing());
    }

    @Test
    void aRenamedFileStaysItsArticle() throws Exception {
        write("a.txt", "Ruritania bought forty tanks.");
        watching();
        await(List.of("a.txt"), () -> found("tanks"));
        ArticleId id = workspace.articles().getFirst().id();
        Files.move(press.resolve("a.txt"), press.resolve("b.txt"));
        await(List.of("b.txt"), () -> found("tanks"));
        assertEquals(id, workspace.articles().getFirst().id());
        assertEquals(Set.of(), workspace.sources().missing());
        assertEquals(List.of(), workspace.sources().duplicates());
    }

    @Test
    void hiddenFilesAndTheWorkspaceItselfAreNotHeard() throws Exception {
        watch.watch(folder.toRealPath());
        await(List.of(WatchedFolder.State.WATCHING), this::states);
        write(".hidden.txt", "Nobody hears of submarines.");
        write("seen.txt", "Somebody hears of tanks.");
        await(List.of("seen.txt"), () -> found("hears"));
        assertEquals(
                List.of("seen.txt"),
                workspace.outcomes().stream()
                        .map(outcome -> outcome.path().getFileName().toString())
                        .toList());
    }

    @Test
    void aFolderThatVanishesSaysSoAndIsWatchedAgainOnceItIsBack() throws Exception {
        write("a.txt", "Ruritania bought forty tanks.");
        watching();
        await(List.of("a.txt"), () -> found("tanks"));
        Path away = folder.resolve("away");
        Files.move(press, away);
        await(
                List.of(WatchedFolder.troubled(press, Troubles.vanished(press))),
                () -> watch.folders());
        await(1, () -> workspace.sources().missing().size());
        Files.move(away, press);
        await(List.of(WatchedFolder.watching(press)), () -> watch.folders());
        await(0, () -> workspace.sources().missing().size());
        write("b.txt", "Ruritania bought boats.");
        await(List.of("b.txt"), () -> found("boats"));
    }

    @Test
    void theListIsTheWorkspacesOwnAndWhatIsTakenOffItIsNoLongerHeard() throws Exception {
        watching();
        assertEquals(List.of(press), workspace.sources().watched());
        watch.unwatch(press);
        assertEquals(List.of(), workspace.sources().watched());
        assertEquals(List.of(), watch.folders());
        write("a.txt", "Ruritania bought forty tanks.");
        Path other = Files.createDirectories(folder.resolve("other")).toRealPath();
        Files.writeString(other.resolve("b.txt"), article("Ruritania bought boats."));
        watch.watch(other);
        await(List.of("b.txt"), () -> found("boats"));
        assertEquals(List.of(), found("tanks"));
        assertFalse(news.stream().anyMatch(WatchNews::bad));
    }

    @Test
    void whatIsTakenOffTheListWhileItIsGoneThroughIsLeftAndTheRestGoneThrough() throws Exception {
        int many = 3000;
        for (int i = 0; i < many; i++) {
            write(i + ".txt", "Ruritania bought " + i + " tanks.");
        }
        Path other = Files.createDirectories(folder.resolve("other")).toRealPath();
        Files.writeString(other.resolve("b.txt"), article("Ruritania bought boats."));
        watch.watch(press);
        await(true, () -> !workspace.articles().isEmpty());
        watch.watch(other);
        watch.unwatch(press);
        await(List.of("b.txt"), () -> found("boats"));
        assertTrue(workspace.articles().size() < many);
        assertFalse(news.stream().anyMatch(WatchNews::bad));
    }

    private void watching() throws Exception {
        watch.watch(press);
        await(List.of(WatchedFolder.watching(press)), () -> watch.folders());
    }

    private List<WatchedFolder.State> states() {
        return watch.folders().stream().map(WatchedFolder::state).toList();
    }

    private void write(String name, String body) throws IOException {
        Files.writeString(press.resolve(name), article(body));
    }

    private static String article(String body) {
        return "Publication: Monitor\nTitle: Made up\nDate: 1999-05-03\n\n" + body + "\n";
    }

    private List<String> found(String word) throws WorkspaceException {
        return workspace.search(SearchRequest.of(new Query.Word(word), 10)).rows().stream()
                .map(row -> row.article().source().fileName())
                .toList();
    }

    private static <T> void await(T wanted, Callable<T> asked) throws Exception {
        long end = System.nanoTime() + PATIENCE;
        T last = asked.call();
        while (!wanted.equals(last)) {
            if (System.nanoTime() > end) {
                fail("awaited " + wanted + ", still " + last);
            }
            Thread.sleep(20);
            last = asked.call();
        }
    }
}
