package org.armscope.bench;

import java.util.ArrayList;
import java.util.List;
import org.armscope.query.SearchRequest;

/// The concordance of as many articles as the window lists matches of.
final class KwicBench {

    private static final int ARTICLES = 300;
    private static final int WIDTH = 90;
    private static final int ROUNDS = 3;

    private KwicBench() {}

    static void run(BigFolder folder) throws Exception {
        measure(folder, "words", words(folder.questions()));
        measure(
                folder,
                "patterns and names",
                List.of(
                        "weapon:T-80 NEAR/10 place:\"South Korea\"",
                        "weapon:* NEAR/5 sold",
                        "event(status:denied korea:south)",
                        "weapon:MiG-29"));
    }

    private static List<String> words(List<BenchQuery> questions) {
        List<String> words = new ArrayList<>();
        questions.stream()
                .filter(question -> question.kind() != BenchQuery.Kind.FUZZY)
                .forEach(question -> words.add(question.own()));
        return words;
    }

    private static void measure(BigFolder folder, String what, List<String> typed)
            throws Exception {
        Sample sample = new Sample();
        for (int round = -1; round < ROUNDS; round++) {
            for (String text : typed) {
                SearchRequest request = SearchRequest.of(BigFolder.query(text), ARTICLES);
                Sample.Took took =
                        Sample.time(
                                () -> folder.workspace().concordance(request, WIDTH, () -> false));
                if (round >= 0) {
                    sample.add(took);
                }
            }
        }
        sample.print(what);
    }
}
