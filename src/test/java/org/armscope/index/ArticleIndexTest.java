package org.armscope.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.armscope.index.folder.BrokenIndexException;
import org.armscope.index.folder.IndexSchema;
import org.armscope.index.folder.IndexState;
import org.armscope.index.search.SearchException;
import org.armscope.index.source.Sources;
import org.armscope.query.Hit;
import org.armscope.query.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleIndexTest {

    private final Shelf shelf = new Shelf().add(1, "Igla").add(2, "Igla and Metis");

    @TempDir Path folder;

    private static List<Integer> numbers(ArticleIndex index, String query)
            throws IOException, SearchException {
        return index.search(SearchRequest.of(Shelf.query(query), 100)).hits().stream()
                .map(Hit::id)
                .map(Shelf::number)
                .sorted()
                .toList();
    }

    @Test
    void putReplacesAndRemoveTakesOut() throws Exception {
        try (ArticleIndex index = shelf.index(folder)) {
            assertEquals(List.of(1, 2), numbers(index, "Igla"));
            index.put(new Shelf().add(1, "Murena").get(1));
            index.remove(Shelf.id(2));
            index.remove(Shelf.id(77));
            assertEquals(List.of(1, 2), numbers(index, "Igla"));
            index.refresh();
            assertEquals(List.of(), numbers(index, "Igla"));
            assertEquals(List.of(1), numbers(index, "Murena"));
        }
    }

    @Test
    void whatWasCommittedIsThereAgainAndWhatWasNotIsGone() throws Exception {
        try (ArticleIndex index = shelf.index(folder)) {
            index.commit(41);
            index.put(new Shelf().add(3, "Igla").get(3));
        }
        try (ArticleIndex index = ArticleIndex.open(folder, Sources.of(shelf))) {
            assertEquals(List.of(1, 2), numbers(index, "Igla"));
            assertEquals(41, index.revision());
        }
    }

    @Test
    void aReaderSeesWhatAWriterCommits() throws Exception {
        try (ArticleIndex index = shelf.index(folder);
                ArticleIndex reader = ArticleIndex.openForReading(folder, Sources.of(shelf))) {
            index.put(new Shelf().add(3, "Igla").get(3));
            reader.refresh();
            assertEquals(List.of(1, 2), numbers(reader, "Igla"));
            index.commit(2);
            reader.refresh();
            assertEquals(List.of(1, 2, 3), numbers(reader, "Igla"));
            assertEquals(2, reader.revision());
        }
    }

    @Test
    void onlyOneMayWrite() throws Exception {
        try (ArticleIndex index = shelf.index(folder)) {
            assertEquals(1, index.revision());
            IOException refused =
                    assertThrows(
                            IOException.class, () -> ArticleIndex.open(folder, Sources.of(shelf)));
            assertEquals(
                    "Another program is writing the search index in " + folder + "; close it.",
                    refused.getMessage());
        }
    }

    @Test
    void noIndexIsMissing() throws Exception {
        assertEquals(IndexState.MISSING, ArticleIndex.examine(folder));
        assertEquals(IndexState.MISSING, ArticleIndex.examine(folder.resolve("none")));
        BrokenIndexException missing =
                assertThrows(
                        BrokenIndexException.class,
                        () -> ArticleIndex.openForReading(folder, Sources.of(shelf)));
        assertEquals(
                "The search index in " + folder + " is missing; rebuild it.", missing.getMessage());
    }

    @Test
    void anIndexOfAnotherVersionIsSeenAsSuchAndReplaced() throws Exception {
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of(IndexSchema.COMMIT_SCHEMA, "0").entrySet());
        }
        assertEquals(IndexState.OTHER_SCHEMA, ArticleIndex.examine(folder));
        assertThrows(
                BrokenIndexException.class, () -> ArticleIndex.open(folder, Sources.of(shelf)));
        try (ArticleIndex index = shelf.index(folder)) {
            assertEquals(List.of(1, 2), numbers(index, "Igla"));
        }
        assertEquals(IndexState.CURRENT, ArticleIndex.examine(folder));
    }

    @Test
    void aDamagedIndexIsSeenAsSuchAndReplaced() throws Exception {
        shelf.index(folder).close();
        for (Path file : files()) {
            Files.write(file, new byte[] {1, 2, 3});
        }
        assertEquals(IndexState.DAMAGED, ArticleIndex.examine(folder));
        assertThrows(
                BrokenIndexException.class, () -> ArticleIndex.open(folder, Sources.of(shelf)));
        try (ArticleIndex index = shelf.index(folder)) {
            assertEquals(List.of(1, 2), numbers(index, "Igla"));
        }
    }

    @Test
    void anIndexDeletedWhileOpenIsReportedAsBroken() throws Exception {
        try (ArticleIndex reader = deletedWhileOpen()) {
            assertThrows(BrokenIndexException.class, reader::refresh);
        }
        ArticleIndex index = shelf.index(folder);
        for (Path file : files()) {
            Files.delete(file);
        }
        index.put(new Shelf().add(3, "Igla").get(3));
        assertThrows(BrokenIndexException.class, () -> index.commit(2));
        index.close();
        try (ArticleIndex again = shelf.index(folder)) {
            assertEquals(List.of(1, 2), numbers(again, "Igla"));
        }
    }

    private ArticleIndex deletedWhileOpen() throws IOException {
        shelf.index(folder).close();
        ArticleIndex reader = ArticleIndex.openForReading(folder, Sources.of(shelf));
        for (Path file : files()) {
            Files.delete(file);
        }
        return reader;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("write.lock")).toList();
        }
    }
}
