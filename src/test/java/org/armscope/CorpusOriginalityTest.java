package org.armscope;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// No digest may share a run of eight words with an original. What stands in parentheses (source
/// citations) is left out, and a name with its title counts as one word.
class CorpusOriginalityTest {

    private static final int RUN = 8;
    private static final Pattern PARENTHESIS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern WORD =
            Pattern.compile("\\p{Lu}[\\w'-]*(?: \\p{Lu}[\\w'-]*)+|[\\w$'-]+");

    /// A skipped factory leaves no line in the build's report; this does.
    @Test
    void theOriginalsAreAtHand() {
        SharedFolder.require("articles");
    }

    @TestFactory
    Stream<DynamicTest> noDigestSharesARunOfEightWordsWithAnOriginal() throws IOException {
        List<CorpusDigest> digests = CorpusDigest.all();
        try (Stream<Path> originals = Files.list(SharedFolder.require("articles"))) {
            return originals
                    .filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream()
                    .map(path -> compare(path, digests));
        }
    }

    private static DynamicTest compare(Path original, List<CorpusDigest> digests) {
        return DynamicTest.dynamicTest(
                original.getFileName().toString(),
                () -> {
                    Set<String> theirs = runs(withoutHeader(Files.readString(original, UTF_8)));
                    List<String> shared = new ArrayList<>();
                    for (CorpusDigest digest : digests) {
                        runs(digest.body()).stream()
                                .filter(theirs::contains)
                                .forEach(run -> shared.add(digest + ": " + run));
                    }
                    assertEquals(List.of(), shared);
                });
    }

    @Test
    void aNameWithItsTitleCountsAsOneWord() {
        assertEquals(
                Set.of("talks that deputy prime minister ivan petrov held in the port today"),
                runs("Talks that Deputy Prime Minister Ivan Petrov held in the port (AP) today."));
    }

    private static String withoutHeader(String text) {
        return text.substring(text.indexOf('\n') + 1);
    }

    private static Set<String> runs(String text) {
        String counted = PARENTHESIS.matcher(text.replace('’', '\'')).replaceAll(" ");
        List<String> words =
                WORD.matcher(counted)
                        .results()
                        .map(MatchResult::group)
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList();
        Set<String> runs = new LinkedHashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }
}
