package org.armscope.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.armscope.article.ArticleText;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.article.Source;
import org.armscope.extraction.Extractor;
import org.armscope.extraction.IssueDating;
import org.armscope.ingest.ArticleReader;
import org.armscope.ingest.FileWalk;
import org.armscope.ingest.Found;
import org.armscope.ingest.Reading;
import org.armscope.lexicon.Lexicon;
import org.armscope.lexicon.time.DatedIssues;
import org.armscope.lexicon.time.IssueCalendar;
import org.armscope.workspace.open.Complaints;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;

/// Annotates files where they lie, by the program's own lexicon: no workspace, nothing kept. Safe
/// to share between threads.
public final class FileAnnotator {

    private final ArticleReader reader = new ArticleReader();
    private final IssueDating dating = new IssueDating(IssueCalendar.read(), DatedIssues.read());
    private final Extractor extractor;

    /// @throws WorkspaceException if the program's own lexicon cannot be read
    public FileAnnotator() throws WorkspaceException {
        try {
            extractor = new Extractor(Lexicon.bundled());
        } catch (IOException e) {
            throw Complaints.about(e);
        }
    }

    /// The files under some paths, each once, folders walked to the bottom.
    public static List<Path> under(List<Path> paths) {
        try (Stream<Found> found = FileWalk.under(paths)) {
            return found.map(Found::path).toList();
        }
    }

    /// Reads and annotates one file.
    ///
    /// @param issueDate the day of its issue; null to tell it from the text
    public AnnotatedFile annotate(Path file, @Nullable LocalDate issueDate) {
        return switch (reader.read(file)) {
            case Reading.Rejected rejected -> new AnnotatedFile.Rejected(file, rejected.sentence());
            case Reading.Read(ArticleText article, Source ignored) -> {
                IssueDate date =
                        issueDate == null ? dating.date(article).orElse(null) : given(issueDate);
                yield new AnnotatedFile.Done(file, article, date, extractor.extract(article, date));
            }
        };
    }

    private static IssueDate given(LocalDate day) {
        return new IssueDate(
                day, day, day, Precision.DAY, IssueDate.Basis.DECIDED, "given by the user");
    }
}
