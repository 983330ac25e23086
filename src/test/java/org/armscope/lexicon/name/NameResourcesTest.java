package org.armscope.lexicon.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armscope.lexicon.LexiconFile;
import org.armscope.lexicon.LexiconLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of every line of the name lists.
class NameResourcesTest {

    @ParameterizedTest
    @CsvSource({
        "people.tsv, 6",
        "weapons.tsv, 7",
        "organisations.tsv, 5",
        "places.tsv, 7",
        "weapon-patterns.tsv, 7",
        "titles.tsv, 3",
        "body-nouns.tsv, 4",
        "weapon-nouns.tsv, 3",
        "given-names.tsv, 4",
        "family-names-first.tsv, 3",
        "korean-syllables.tsv, 2",
        "chinese-syllables.tsv, 2",
        "surname-endings.tsv, 3",
        "name-particles.tsv, 2",
        "body-endings.tsv, 2",
        "cues.tsv, 3",
        "forbidden.tsv, 4"
    })
    void everyLineHasAllItsFieldsAndEndsInItsSource(String file, int fields) throws IOException {
        List<String> bad =
                LexiconFile.bundled(file).stream()
                        .filter(
                                line ->
                                        line.fields().size() != fields
                                                || line.field(0).isEmpty()
                                                || line.field(fields - 1).isEmpty())
                        .map(LexiconLine::where)
                        .toList();
        assertEquals(List.of(), bad);
    }

    @ParameterizedTest
    @ValueSource(strings = {"people.tsv", "weapons.tsv", "organisations.tsv", "places.tsv"})
    void noNameStandsTwice(String file) throws IOException {
        int others = file.equals("weapons.tsv") ? 4 : 1;
        List<String> twice =
                LexiconFile.bundled(file).stream()
                        .flatMap(
                                line ->
                                        Stream.concat(
                                                Stream.of(line.field(0)),
                                                line.list(others).stream()))
                        .map(name -> name.substring(name.indexOf(':') + 1))
                        .collect(Collectors.groupingBy(name -> name, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(entry -> entry.getValue() > 1)
                        .map(entry -> entry.getKey())
                        .toList();
        assertEquals(List.of(), twice);
    }
}
