package org.armscope.viewmodel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.annotation.mark.Highlight;
import org.armscope.annotation.mark.ReadingState;
import org.armscope.article.ArticleId;

/// All of the analyst's work on a [FakeDesk] that can be undone.
record FakeWork(
        Map<String, Highlight> marks,
        List<Excerpt> excerpts,
        Map<ArticleId, ReadingState.Stage> stages,
        Map<String, Decision> decisions) {

    FakeWork copy() {
        return new FakeWork(
                new TreeMap<>(marks),
                new ArrayList<>(excerpts),
                new HashMap<>(stages),
                new TreeMap<>(decisions));
    }
}
