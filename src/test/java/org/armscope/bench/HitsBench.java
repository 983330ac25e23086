package org.armscope.bench;

import org.armscope.query.Hit;
import org.armscope.query.Passage;
import org.armscope.query.SearchRequest;
import org.armscope.workspace.SearchResult;
import org.armscope.workspace.Workspace;

/// Twenty hits with their passages and what a list shows of them, beside bare Lucene with
/// highlighted snippets.
final class HitsBench {

    static final int HITS = 20;

    private HitsBench() {}

    static void run(BigFolder folder) throws Exception {
        folder.raw().open(folder.folder().resolve("raw"));
        Pairs pairs = new Pairs(folder.questions(), folder.rounds());
        pairs.add("raw", question -> Sample.time(() -> folder.raw().search(question)));
        pairs.add("own", question -> Sample.time(() -> hits(folder.workspace(), question)));
        pairs.run();
    }

    /// Everything that is shown of the hits, as text.
    static int hits(Workspace workspace, BenchQuery question) throws Exception {
        SearchRequest request = SearchRequest.of(BigFolder.query(question.own()), HITS);
        StringBuilder shown = new StringBuilder();
        for (SearchResult.Row row : workspace.search(request).rows()) {
            Hit hit = row.hit();
            shown.append(row.article().heading().text()).append('\n');
            for (Passage passage : hit.passages()) {
                shown.append(passage.text()).append('\n');
            }
        }
        return shown.length();
    }
}
