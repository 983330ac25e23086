package org.armscope.cli.read;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armscope.export.AnnotationRows;
import org.armscope.export.BratFile;
import org.armscope.export.EventRows;
import org.armscope.export.HtmlPage;
import org.armscope.export.JsonLines;
import org.armscope.workspace.AnnotatedFile;

/// The forms in which `annotate` writes what it found; named in small letters.
enum AnnotationFormat {
    /// One JSON object a line.
    JSONL,
    /// Standoff lines with the text beside them.
    BRAT,
    /// A page to look at.
    HTML;

    /// What is printed: rows tell which file they are about.
    String printed(AnnotatedFile.Done done) {
        return this == JSONL
                ? JsonLines.of(rows(done).stream().map(row -> named(done, row)).toList())
                : content(done);
    }

    private static Map<String, Object> named(AnnotatedFile.Done done, Map<String, Object> row) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("file", String.valueOf(done.file().getFileName()));
        named.putAll(row);
        return named;
    }

    private static List<Map<String, Object>> rows(AnnotatedFile.Done done) {
        return AnnotationRows.of(done.article().text(), done.annotations());
    }

    private String content(AnnotatedFile.Done done) {
        return switch (this) {
            case JSONL -> JsonLines.of(rows(done));
            case BRAT -> BratFile.of(done.article().text(), done.annotations());
            case HTML -> HtmlPage.of(done.article(), done.issueDate(), done.annotations());
        };
    }

    /// The files to write for one input, with their content.
    ///
    /// @param name the input's name in the output folder, without ending
    Map<Path, String> files(Path name, AnnotatedFile.Done done) {
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(ending(name, ending()), content(done));
        if (this == BRAT) {
            files.put(ending(name, ".txt"), done.article().text());
        }
        return files;
    }

    /// The events of one input, a row a line, each with the input's name without ending.
    static String events(Path name, AnnotatedFile.Done done) {
        String file = String.valueOf(name.getFileName());
        return new EventRows(file, done.article().text()).lines(done.annotations());
    }

    /// The file of events to write for one input.
    static Map<Path, String> eventFiles(Path name, AnnotatedFile.Done done) {
        return Map.of(ending(name, JSONL.ending()), events(name, done));
    }

    private String ending() {
        return switch (this) {
            case JSONL -> ".jsonl";
            case BRAT -> ".ann";
            case HTML -> ".html";
        };
    }

    private static Path ending(Path name, String ending) {
        return name.resolveSibling(name.getFileName() + ending);
    }
}
