package org.armscope.bench;

import org.armscope.query.FacetRequest;

/// Hits with snippets and exact facets, beside bare Lucene with those of one field; and how long
/// until the hits alone are there, which the window shows before it asks for facets.
final class FacetsBench {

    /// As many values as the window asks for.
    private static final int VALUES = 60;

    private FacetsBench() {}

    static void run(BigFolder folder) throws Exception {
        folder.raw().open(folder.folder().resolve("raw"));
        Pairs pairs = new Pairs(folder.questions(), folder.rounds());
        pairs.add("raw with facets", question -> Sample.time(() -> folder.raw().counted(question)));
        pairs.add("own, hits first", question -> hits(folder, question));
        pairs.add("own with facets", question -> whole(folder, question));
        pairs.run();
    }

    private static Sample.Took hits(BigFolder folder, BenchQuery question) throws Exception {
        return Sample.time(() -> HitsBench.hits(folder.workspace(), question));
    }

    static Sample.Took whole(BigFolder folder, BenchQuery question) throws Exception {
        return hits(folder, question).plus(facets(folder, question));
    }

    private static Sample.Took facets(BigFolder folder, BenchQuery question) throws Exception {
        FacetRequest request = FacetRequest.of(BigFolder.query(question.own()), VALUES);
        return Sample.time(() -> folder.workspace().facets(request, () -> false));
    }
}
