package org.armscope.cli.excerpt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.armscope.cli.CommandRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Excerpts out by every format and back in, and citations, as a person does it on the command
/// line.
class ExcerptsExportTest {

    private static final String TEXT =
            "Publication: Gazette Volume: 5 Issue: 160\n"
                + "URL: https://example.org/tanks\n\n"
                + "\uD83D\uDEA2 On March 3, 2001 Russia delivered thirty T-80U tanks to South Korea"
                + " (Itar-Tass, March 4).\n";

    @TempDir Path folder;

    @BeforeEach
    void anArticleWithTwoExcerpts() throws IOException {
        Path file = Files.writeString(folder.resolve("tanks.txt"), TEXT);
        assertEquals(0, run("one", "ingest", file.toString()).code());
        int start = TEXT.codePointCount(0, TEXT.indexOf("Russia"));
        CommandRun added =
                run(
                        "one",
                        "excerpts",
                        "add",
                        "tanks.txt",
                        "" + start,
                        "" + (start + 22),
                        "--note",
                        "=1+1",
                        "--tag",
                        "debt/barter");
        assertEquals(0, added.code(), added.err());
        assertEquals(
                0, run("one", "excerpts", "add", "tanks.txt", "" + start, "" + (start + 6)).code());
    }

    private CommandRun run(String workspace, String... arguments) {
        return CommandRun.on(folder.resolve(workspace), arguments);
    }

    private CommandRun export(String format, String... more) {
        Path file = folder.resolve("new/out." + format);
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "excerpts",
                                "export",
                                "--format",
                                format,
                                "--out",
                                file.toString()));
        all.addAll(List.of(more));
        return run("one", all.toArray(String[]::new));
    }

    @Test
    void everyFormatIsWrittenAndNothingIsReplacedUnasked() {
        for (String format : List.of("md", "html", "docx", "csv", "json", "jsonld")) {
            assertEquals(
                    new CommandRun(
                            0,
                            "2 excerpts written to " + folder.resolve("new/out." + format) + "\n",
                            ""),
                    export(format, "--group", "tag"));
            assertEquals(
                    new CommandRun(
                            1,
                            "",
                            "armscope: "
                                    + folder.resolve("new/out." + format)
                                    + " exists; give --force to replace it, or another file for"
                                    + " --out.\n"),
                    export(format));
            assertEquals(0, export(format, "--force").code());
        }
    }

    @Test
    void annotationsComeBackIntoAnotherWorkspace() throws IOException {
        run("two", "ingest", folder.resolve("tanks.txt").toString());
        for (String format : List.of("jsonld", "html")) {
            export(format, "--group", "tag");
            assertEquals(
                    format.equals("jsonld")
                            ? "2 imported, 0 unchanged, 0 rejected"
                            : "0 imported, 2 unchanged, 0 rejected",
                    run("two", "import-annotations", folder.resolve("new/out." + format).toString())
                            .lastLine());
        }
        assertEquals(
                run("one", "excerpts", "list", "--json").out(),
                run("two", "excerpts", "list", "--json").out());
    }

    @Test
    void anAnnotationOfAnArticleThatIsNotThereIsNamed() {
        export("jsonld");
        Path other = folder.resolve("other.txt");
        write(other, "Quite another text.\n");
        run("three", "ingest", other.toString());
        CommandRun run =
                run("three", "import-annotations", folder.resolve("new/out.jsonld").toString());
        assertEquals(1, run.code());
        assertTrue(
                run.err()
                        .startsWith(
                                "rejected: The annotation of \"Russia delivered thirt\" is about an"
                                        + " article that is not in the workspace."),
                run.err());
    }

    @Test
    void anArticleIsCitedInWordsAndForReferenceManagers() {
        assertEquals(
                new CommandRun(0, "Gazette 5, no. 160 (n.d.), https://example.org/tanks.\n", ""),
                run("one", "cite", "tanks.txt"));
        assertTrue(
                run("one", "cite", "tanks.txt", "--sources")
                        .out()
                        .contains(
                                "Itar-Tass, March 4 [year not known], cited in Gazette 5, no."
                                        + " 160"));
        JsonNode rows = new JsonMapper().readTree(run("one", "cite", "tanks.txt", "--json").out());
        assertEquals("Gazette", rows.get(0).get("publication").asString());
        assertTrue(
                run("one", "cite", "tanks.txt", "--format", "csl-json")
                        .out()
                        .contains("\"volume\""));
        assertEquals(
                new CommandRun(
                        2,
                        "",
                        "armscope: there is no style 'x'; choose one of chicago,"
                                + " chicago-author-date, apa, mla (see 'armscope cite --help')\n"),
                run("one", "cite", "tanks.txt", "--style", "x"));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
