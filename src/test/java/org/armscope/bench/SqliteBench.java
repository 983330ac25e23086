package org.armscope.bench;

import java.util.List;
import org.armscope.query.Query;
import org.armscope.query.SearchRequest;

/// Twenty hits with their passages beside SQLite's full-text index of the same articles, which is
/// built when first asked. For what [BigBuild] built, not for copies.
final class SqliteBench {

    private static final SearchRequest EVERYTHING = SearchRequest.of(new Query.All(), 1);

    private SqliteBench() {}

    static void run(BigFolder folder) throws Exception {
        try (SqliteFullText sqlite = new SqliteFullText()) {
            if (!SqliteFullText.isBuilt(folder.folder())) {
                long count = folder.workspace().search(EVERYTHING).answer().total();
                sqlite.build(
                        folder.folder(), new MadeTexts(new ArmsNews(), Math.toIntExact(count)));
            }
            sqlite.open(folder.folder());
            List<BenchQuery> questions =
                    folder.questions().stream().filter(SqliteFullText::knows).toList();
            Pairs pairs = new Pairs(questions, folder.rounds());
            pairs.add("own", one -> Sample.time(() -> HitsBench.hits(folder.workspace(), one)));
            pairs.add("SQLite", one -> Sample.time(() -> sqlite.search(one)));
            pairs.run();
        }
    }
}
