package org.armscope.viewmodel.explore;

import java.util.List;
import org.armscope.query.SearchAnswer;
import org.armscope.query.SearchRequest;

/// What a question brought back, ready to be shown.
///
/// @param words how the question was read
/// @param empty why there are no rows, if there are none
record Found(
        SearchRequest request,
        String words,
        SearchAnswer answer,
        List<ResultRow> rows,
        Emptiness empty) {

    Found {
        rows = List.copyOf(rows);
    }

    Answer summed() {
        return new Answer(request.query(), request.order(), words, answer.total(), answer.took());
    }
}
