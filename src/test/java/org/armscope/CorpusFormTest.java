package org.armscope;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CorpusFormTest {

    private static final List<String> KEYS =
            List.of(
                    "Kind",
                    "Publication",
                    "Title",
                    "Author",
                    "Date",
                    "Publisher",
                    "URL",
                    "Language");

    private static final Pattern DATE =
            Pattern.compile("\\d{4}-\\d\\d(-\\d\\d|/\\d{4}-\\d\\d)?( \\(derived: [^()]+\\))?");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?][\")]?)\\s+(?=[A-Z\"$])");

    @Test
    void theCorpusHasAtLeast115Digests() throws IOException {
        int count = CorpusDigest.all().size();
        assertTrue(count >= 115, () -> "there are only " + count);
    }

    @Test
    void everyFileBeginsByCallingItselfADigest() throws IOException {
        assertNone(digest -> !digest.head().keySet().iterator().next().equals("Kind"));
        assertNone(digest -> !digest.line("Kind").equals("digest"));
    }

    @Test
    void everyHeadHasPublicationAddressAndLanguage() throws IOException {
        assertNone(digest -> digest.line("Publication").isBlank());
        assertNone(digest -> !digest.line("URL").matches("https?://\\S+"));
        assertNone(digest -> !digest.line("Language").matches("[a-z]{2}"));
    }

    @Test
    void headLinesAreKnownAndInOrder() throws IOException {
        assertNone(
                digest ->
                        !List.copyOf(digest.head().keySet())
                                .equals(KEYS.stream().filter(digest.head()::containsKey).toList()));
    }

    @Test
    void aDateIsIsoAndSaysWhereItIsDerived() throws IOException {
        assertNone(
                digest ->
                        digest.head().containsKey("Date")
                                && !DATE.matcher(digest.line("Date")).matches());
    }

    @Test
    void noTwoDigestsHaveTheSameSource() throws IOException {
        Map<String, List<CorpusDigest>> byUrl =
                CorpusDigest.all().stream().collect(groupingBy(digest -> digest.line("URL")));
        assertEquals(List.of(), byUrl.values().stream().filter(same -> same.size() > 1).toList());
    }

    @Test
    void bodiesAreAsciiWithOneLineAParagraph() throws IOException {
        assertNone(digest -> !digest.body().matches("\\p{ASCII}*"));
        assertNone(digest -> !digest.body().matches("(\\S.*\\S\n\n)*\\S.*\\S\n"));
    }

    @Test
    void noSentenceOfEightWordsStandsInTwoDigests() throws IOException {
        Map<String, Set<String>> places = new TreeMap<>();
        for (CorpusDigest digest : CorpusDigest.all()) {
            for (String sentence : SENTENCE_END.splitAsStream(digest.body()).toList()) {
                if (sentence.split("\\s+").length >= 8) {
                    places.computeIfAbsent(sentence.strip(), key -> new HashSet<>())
                            .add(digest.toString());
                }
            }
        }
        places.values().removeIf(files -> files.size() == 1);
        assertEquals(Map.of(), places);
    }

    @Test
    void theListOfSourcesNamesEveryDigestAndItsAddress() throws IOException {
        String list = Files.readString(Path.of("docs", "sources.md"), UTF_8);
        assertNone(digest -> !list.contains("<" + digest.line("URL") + ">"));
        assertNone(digest -> !list.contains("](../" + portable(digest.path()) + ")"));
    }

    private static String portable(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static void assertNone(Predicate<CorpusDigest> fault) throws IOException {
        List<CorpusDigest> faulty = new ArrayList<>(CorpusDigest.all());
        faulty.removeIf(fault.negate());
        assertEquals(List.of(), faulty.stream().map(CorpusDigest::toString).toList());
    }
}
