package org.armscope.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.SourceCitation;
import org.armscope.text.Span;

class ExtractorPropertiesTest {

    private static final List<String> PIECES =
            List.of(
                    "(",
                    ")",
                    ";",
                    ",",
                    ".",
                    "-",
                    " ",
                    "\n",
                    "$",
                    "US$",
                    "1",
                    "12",
                    "1998",
                    "31",
                    "million",
                    "hundreds of ",
                    "dollars",
                    "won",
                    "March ",
                    "May",
                    "Feb.",
                    "February 30",
                    "the ",
                    "end of ",
                    "last ",
                    "early ",
                    "year",
                    "see ",
                    "Monitor",
                    "Itar-Tass",
                    "yesterday",
                    "\u2019s ",
                    "ago",
                    "same day",
                    "\u00D2",
                    "\uD83D\uDE00",
                    "and ",
                    "quarter of ",
                    "weekend",
                    "s",
                    "th",
                    "(3)");

    @Provide
    Arbitrary<String> noise() {
        return Arbitraries.of(PIECES).list().ofMaxSize(30).map(list -> String.join("", list));
    }

    @Property
    void noTextBreaksTheExtraction(@ForAll("noise") String text) {
        Extracted read = Extracted.of(text, "2001-03-07");
        for (Annotation annotation : read.annotations()) {
            assertTrue(annotation.span().end() <= text.length());
            assertTrue(annotation.span().length() > 0);
        }
        assertEquals(read, Extracted.of(text, "2001-03-07"));
    }

    @Property
    void mentionsNeverOverlap(@ForAll("noise") String text) {
        Span before = new Span(0, 0);
        for (Annotation annotation : Extracted.of(text, null).annotations()) {
            if (annotation instanceof EventMention) {
                continue;
            }
            assertTrue(annotation.span().start() >= before.end(), () -> "in: " + text);
            before = annotation.span();
        }
    }

    @Property
    void thePossibleScopeCoversTheSure(@ForAll("noise") String text) {
        for (SourceCitation cited :
                Extracted.of("They left " + text + " (AP, March 3).", null)
                        .all(SourceCitation.class)) {
            assertTrue(cited.sure().isEmpty() || cited.possible().contains(cited.sure()));
        }
    }
}
