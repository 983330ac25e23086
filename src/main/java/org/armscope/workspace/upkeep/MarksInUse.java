package org.armscope.workspace.upkeep;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.armscope.article.ArticleId;
import org.armscope.index.source.MarkSource;
import org.armscope.index.source.Marked;
import org.armscope.library.work.AnalystWork;
import org.armscope.library.work.Labels;

/// Knows what every article answers to by the analyst's work; after a step it reads anew only the
/// articles that the step touched. For any number of threads.
final class MarksInUse implements MarkSource {

    private final AnalystWork work;
    private final Map<ArticleId, Labels> labels = new HashMap<>();
    private long clock;
    private Marked marked = new Marked(labels.values());

    MarksInUse(AnalystWork work) {
        this.work = work;
    }

    @Override
    public synchronized Marked marked() throws IOException {
        long now = work.clock();
        if (now < clock) {
            labels.clear();
            clock = 0;
        }
        if (now != clock) {
            for (ArticleId id : work.touchedSince(clock)) {
                labels.put(id, work.labels(id));
            }
            clock = now;
            marked = new Marked(labels.values());
        }
        return marked;
    }
}
