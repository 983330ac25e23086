package org.armscope.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.armscope.query.Query;
import org.armscope.query.SearchRequest;

/// Twenty hits with their passages beside SQLite's full-text index of the same articles, which is
/// built when first asked. For what [BigBuild] built, not for copies.
final class SqliteBench {

    private static final SearchRequest EVERYTHING = SearchRequest.of(new Query.All(), 1);

    /// Of so many articles SQLite takes minutes for the questions: only every fourth is asked.
    private static final int MANY = 500_000;

    private static final int SOME = 4;

    private SqliteBench() {}

    static void run(BigFolder folder) throws Exception {
        try (SqliteFullText sqlite = new SqliteFullText()) {
            long count = folder.workspace().search(EVERYTHING).answer().total();
            if (!SqliteFullText.isBuilt(folder.folder())) {
                sqlite.build(
                        folder.folder(), new MadeTexts(new ArmsNews(), Math.toIntExact(count)));
            }
            sqlite.open(folder.folder());
            List<BenchQuery> known =
                    folder.questions().stream().filter(SqliteFullText::knows).toList();
            int each = count > MANY ? SOME : 1;
            List<BenchQuery> questions =
                    IntStream.range(0, known.size())
                            .filter(i -> i % each == 0)
                            .mapToObj(known::get)
                            .toList();
            System.out.println(questions.size() + " questions");
            Pairs pairs = new Pairs(questions, folder.rounds());
            pairs.add("own with facets", one -> FacetsBench.whole(folder, one));
            pairs.add("own", one -> Sample.time(() -> HitsBench.hits(folder.workspace(), one)));
            pairs.add("SQLite", one -> Sample.time(() -> sqlite.search(one)));
            pairs.run();
        }
    }
}
