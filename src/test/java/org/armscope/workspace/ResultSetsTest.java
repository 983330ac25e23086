package org.armscope.workspace;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.armscope.SharedFolder;
import org.armscope.query.Parsed;
import org.armscope.query.Query;
import org.armscope.query.SearchRequest;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.upkeep.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whole result sets, as `result-sets.txt` states them.
class ResultSetsTest {

    private static final Predicate<String> REAL = name -> name.matches("[0-9]{3}_.*");

    @TempDir Path folder;

    /// The files of each query.
    private static Map<String, List<String>> stated() throws IOException {
        Map<String, List<String>> stated = new LinkedHashMap<>();
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        ResultSetsTest.class.getResourceAsStream(
                                                "/query/result-sets.txt")),
                                StandardCharsets.UTF_8))) {
            List<String> files = new ArrayList<>();
            for (String line : reader.lines().toList()) {
                if (line.startsWith("? ")) {
                    files = new ArrayList<>();
                    stated.put(line.substring(2), files);
                } else if (line.startsWith("  ")) {
                    files.add(line.strip());
                }
            }
        }
        return stated;
    }

    @Test
    void everyQueryFindsExactlyTheseDigests() throws IOException, WorkspaceException {
        assertFound(Path.of("corpus"), REAL.negate());
    }

    @Test
    void everyQueryFindsExactlyTheseRealArticles() throws IOException, WorkspaceException {
        assertFound(SharedFolder.require("articles"), REAL);
    }

    private void assertFound(Path articles, Predicate<String> among)
            throws IOException, WorkspaceException {
        Map<String, List<String>> expected = stated();
        assertTrue(expected.size() >= 60);
        expected.replaceAll((_, files) -> files.stream().filter(among).sorted().toList());
        Map<String, List<String>> found = new LinkedHashMap<>();
        try (Workspace workspace =
                Workspace.openForWriting(new WorkspaceFolder(folder), "test", Progress.silent())) {
            workspace.ingest(List.of(articles), Progress.silent());
            for (String typed : expected.keySet()) {
                Query query =
                        assertInstanceOf(Parsed.Ok.class, Workspace.parse(typed), typed).query();
                SearchResult result = workspace.search(SearchRequest.of(query, 1000));
                assertEquals(result.rows().size(), result.answer().total(), typed);
                found.put(
                        typed,
                        result.rows().stream()
                                .map(row -> row.article().source().fileName())
                                .sorted()
                                .toList());
            }
        }
        assertAll(
                expected.entrySet().stream()
                        .map(
                                one ->
                                        () ->
                                                assertEquals(
                                                        one.getValue(),
                                                        found.get(one.getKey()),
                                                        one.getKey())));
    }
}
