package org.armscope.bench;

import java.util.List;
import java.util.Locale;
import org.armscope.query.FacetRequest;
import org.armscope.query.Query;
import org.armscope.query.SearchRequest;

/// The memory in use after each thousand of ten thousand questions, every tenth with its facets and
/// every hundredth with a concordance.
final class HeapBench {

    private static final int QUERIES = 10_000;
    private static final int STEP = 1_000;

    private HeapBench() {}

    static void run(BigFolder folder) throws Exception {
        List<BenchQuery> questions = folder.questions();
        for (int i = 0; i < QUERIES; i++) {
            if (i % STEP == 0) {
                print(i);
            }
            Query query = BigFolder.query(questions.get(i % questions.size()).own());
            folder.workspace().search(SearchRequest.of(query, 20));
            if (i % 10 == 0) {
                folder.workspace().facets(FacetRequest.of(query, 60), () -> false);
            }
            if (i % 100 == 0) {
                folder.workspace().concordance(SearchRequest.of(query, 300), 90, () -> false);
            }
        }
        print(QUERIES);
    }

    private static void print(int queries) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "after %5d queries: %.1f MB in use%n",
                queries,
                (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
    }
}
