package org.armscope.extraction.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.armscope.article.ArticleText;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.extraction.Extractor;
import org.armscope.extraction.Reading;
import org.armscope.extraction.event.learnt.Sighting;
import org.armscope.extraction.event.learnt.Wording;
import org.armscope.ingest.ArticleParser;
import org.armscope.lexicon.Lexicon;
import org.armscope.lexicon.weigh.Word;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void namesAreWrittenAsWhatTheyNameAndCountOnce() throws IOException {
        assertEquals(
                List.of(
                        "on",
                        "<date>",
                        ",",
                        "<russia>",
                        "offered",
                        "<korea>",
                        "#",
                        "<weapon>",
                        "fighters",
                        "for",
                        "<sum>",
                        "<cited>",
                        "."),
                read(
                                "On August 3, 1999, Moscow offered South Korea 40 Su-27 fighters"
                                        + " for $1.2 billion (AFP, August 4).")
                        .words()
                        .stream()
                        .map(Word::spelt)
                        .toList());
    }

    @Test
    void stemsLoseTheirEndingsWhereEnoughIsLeft() throws IOException {
        assertEquals(
                List.of("deliver", "deliver", "sale", "said", "govern", "<russia>"),
                read("Deliveries delivered sales said governments Moscow").stems().stream()
                        .map(Word::spelt)
                        .toList());
    }

    private static Wording read(String text) throws IOException {
        LocalDate day = LocalDate.of(1999, 8, 31);
        IssueDate issue =
                new IssueDate(day, day, day, Precision.DAY, IssueDate.Basis.DERIVED, "given");
        Lexicon lexicon = Lexicon.bundled();
        ArticleText article = ArticleParser.parse(text);
        Sighting sighting =
                new EventReader(lexicon)
                        .sightings(
                                Reading.of(article, issue),
                                article,
                                new Extractor(lexicon).extract(article, issue))
                        .getFirst();
        return Wording.of(sighting.scene(), sighting.cited());
    }
}
