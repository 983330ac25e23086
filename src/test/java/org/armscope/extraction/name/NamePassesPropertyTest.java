package org.armscope.extraction.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.EntityMention;
import org.armscope.extraction.Extractor;
import org.armscope.ingest.ArticleParser;
import org.armscope.lexicon.Lexicon;
import org.armscope.text.Span;

class NamePassesPropertyTest {

    private static final Extractor EXTRACTOR = extractor();

    private static Extractor extractor() {
        try {
            return new Extractor(Lexicon.bundled());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = 400)
    void mentionsLieInsideTheTextAndNeverOverlap(@ForAll("prose") String text) {
        List<EntityMention> mentions = extract(text).of(EntityMention.class);
        int end = 0;
        for (EntityMention mention : mentions) {
            Span span = mention.span();
            assertTrue(span.start() >= end && span.end() <= text.length(), span + " in " + text);
            assertEquals(span.in(text).strip(), span.in(text));
            assertTrue(span.length() > 0);
            end = span.end();
        }
    }

    @Property(tries = 200)
    void theSameTextGivesTheSameMentions(@ForAll("prose") String text) {
        assertEquals(extract(text), extract(text));
    }

    private static Annotations extract(String text) {
        return EXTRACTOR.extract(ArticleParser.parse(text), null);
    }

    @Provide
    Arbitrary<String> prose() {
        Arbitrary<String> words =
                Arbitraries.of(
                        "Minister",
                        "Deputy",
                        "President",
                        "Kim",
                        "Dae-jung",
                        "Jong",
                        "Il",
                        "Lee",
                        "Ivanov",
                        "Sergei",
                        "Igor",
                        "said",
                        "of",
                        "the",
                        "and",
                        "for",
                        "Ministry",
                        "Defense",
                        "Council",
                        "T-80U",
                        "T-",
                        "80",
                        "MiG-29s",
                        "Su",
                        "Project",
                        "877EKM",
                        "class",
                        "Kilo",
                        "\"Tor\"",
                        "missile",
                        "Seoul",
                        "Moscow's",
                        "South",
                        "North",
                        "Korea",
                        "Korean",
                        "U.S.",
                        "V.",
                        "P.",
                        "al-Assad",
                        "bin",
                        "O'Neill",
                        "Clinton",
                        "administration",
                        "(NATO)",
                        "(KVTS)",
                        "in",
                        "to",
                        "General",
                        "Staff",
                        "chief",
                        "Industry,",
                        "Science",
                        "Technology",
                        "The",
                        "Guardian",
                        "9M117",
                        "S-300PMU-1",
                        "F/A-18E/F");
        Arbitrary<String> marks =
                Arbitraries.of(
                        " ",
                        " ",
                        " ",
                        " ",
                        "  ",
                        "\n",
                        ", ",
                        ". ",
                        "-",
                        "'s ",
                        "\u2019s ",
                        "; ",
                        ".1 ");
        return words.list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .flatMap(
                        chosen ->
                                marks.list()
                                        .ofSize(chosen.size())
                                        .map(between -> join(chosen, between)));
    }

    private static String join(List<String> words, List<String> marks) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(words.get(i)).append(marks.get(i));
        }
        return text.toString();
    }
}
