package org.armscope.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.armscope.query.Hit;
import org.armscope.query.Passage;
import org.armscope.query.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassagesTest {

    @TempDir Path folder;

    private Hit hit(Shelf shelf, String query) throws Exception {
        try (ArticleIndex index = shelf.index(folder)) {
            return index.search(SearchRequest.of(Shelf.query(query), 1)).hits().getFirst();
        }
    }

    private static List<String> texts(Hit hit) {
        return hit.passages().stream().map(Passage::text).toList();
    }

    @Test
    void sentencesAreShownInTheOrderOfTheText() throws Exception {
        Hit hit =
                hit(
                        new Shelf()
                                .add(
                                        1,
                                        "Gen. Orlov spoke of U.S. Igla plans. Tanks went to Seoul."
                                            + " The Igla sold.1 \u201CNo Igla, no tanks!\u201D he"
                                            + " said for $1.8 million.\n"
                                            + "Igla at last"),
                        "Igla tanks");
        assertEquals(
                List.of(
                        "Gen. Orlov spoke of U.S. Igla plans.",
                        "Tanks went to Seoul.",
                        "\u201CNo Igla, no tanks!\u201D he said for $1.8 million."),
                texts(hit));
        assertEquals(6, hit.matches());
    }

    @Test
    void thePassagesTogetherShowAsManyWordsOfTheQueryAsTheyCan() throws Exception {
        Hit hit =
                hit(
                        new Shelf()
                                .add(
                                        1,
                                        "One Igla and Metis. Two Igla and Metis. Three Igla and"
                                                + " Metis. Only a Murena."),
                        "Igla Metis Murena");
        assertEquals(
                List.of("One Igla and Metis.", "Two Igla and Metis.", "Only a Murena."),
                texts(hit));
    }

    @Test
    void anEndlessSentenceIsCutAroundItsMatch() throws Exception {
        String filler = "word ".repeat(200);
        Hit hit = hit(new Shelf().add(1, filler + "Igla " + filler + "Metis."), "Igla Metis");
        assertEquals(2, hit.passages().size());
        for (Passage passage : hit.passages()) {
            assertEquals(1, passage.matches().size());
            assertTrue(passage.text().length() <= 320, passage.text());
            assertTrue(passage.text().startsWith("word "), passage.text());
        }
    }

    @Test
    void aPhraseAcrossTheEndOfASentenceIsShownWhole() throws Exception {
        Hit hit =
                hit(new Shelf().add(1, "They sold Igla. Metis came later. End."), "\"Igla Metis\"");
        assertEquals(List.of("They sold Igla. Metis"), texts(hit));
    }

    @Test
    void onlyWhereTheBodyHasNoMatchTheTitleIsShown() throws Exception {
        assertEquals(
                List.of("Igla for sale"),
                texts(hit(new Shelf().add(1, "Igla for sale", "Nothing here.", null), "igla")));
        assertEquals(
                List.of("An Igla here."),
                texts(hit(new Shelf().add(1, "Igla for sale", "An Igla here.", null), "igla")));
    }

    @Test
    void everyArticleAndLeftOutWordsShowNothing() throws Exception {
        assertEquals(List.of(), texts(hit(new Shelf().add(1, "Igla."), "*")));
        assertEquals(List.of(), texts(hit(new Shelf().add(1, "Igla."), "-Metis")));
    }
}
