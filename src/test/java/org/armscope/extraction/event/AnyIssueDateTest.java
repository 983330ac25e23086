package org.armscope.extraction.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.EventMention;
import org.armscope.article.ArticleText;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.extraction.Extractor;
import org.armscope.ingest.ArticleReader;
import org.armscope.ingest.Reading;
import org.armscope.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A header may be wrong: then what a text cites lies long before or behind the day of its issue.
class AnyIssueDateTest {

    private static final int DIGESTS = 118;

    @ParameterizedTest
    @CsvSource({
        "1990-01-02, DAY",
        "1996-02-29, MONTH",
        "1999-09-02, DAY",
        "2001-01-02, DAY",
        "2001-12-31, YEAR",
        "2010-06-30, DAY"
    })
    void everyTextIsReadWhateverTheDayOfItsIssue(LocalDate day, Precision precision)
            throws IOException {
        Extractor extractor = new Extractor(Lexicon.bundled());
        IssueDate.Basis basis = IssueDate.Basis.PRINTED;
        IssueDate issue = new IssueDate(day, day, day, precision, basis, "As printed.");
        int read = 0;
        for (Path file : corpus()) {
            if (new ArticleReader().read(file) instanceof Reading.Read(ArticleText text, var _)) {
                Annotations found = extractor.extract(text, issue, List.of());
                read += found.events().stream().allMatch(this::isWhole) ? 1 : 0;
            }
        }
        assertEquals(DIGESTS, read);
    }

    private boolean isWhole(EventMention event) {
        return event.span().contains(event.trigger());
    }

    private static List<Path> corpus() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("corpus"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
