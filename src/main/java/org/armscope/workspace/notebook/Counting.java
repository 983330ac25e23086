package org.armscope.workspace.notebook;

import java.util.Collection;
import java.util.List;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.mark.ArticleMark;
import org.armscope.annotation.mark.Highlight;
import org.armscope.annotation.mark.ReadingState.Stage;
import org.armscope.library.sql.LibraryException;
import org.armscope.library.work.AnalystWork;

/// Counts what the analyst has done.
final class Counting {

    private Counting() {}

    static NotebookCounts of(AnalystWork work, long articles) throws LibraryException {
        List<Highlight> highlights = work.highlights();
        Collection<ArticleMark> marks = work.articles().values();
        long reading = marks.stream().filter(mark -> mark.stage() == Stage.READING).count();
        long done = marks.stream().filter(mark -> mark.stage() == Stage.DONE).count();
        long notes =
                highlights.stream().filter(one -> !one.note().isBlank()).count()
                        + marks.stream().filter(one -> !one.note().isBlank()).count();
        long stars =
                highlights.stream().filter(Highlight::star).count()
                        + marks.stream().filter(ArticleMark::star).count();
        return new NotebookCounts(
                highlights.size(),
                (int) notes,
                (int) stars,
                work.tags().size(),
                (int) (articles - reading - done),
                (int) reading,
                (int) done,
                work.excerpts().size(),
                (int) work.decisions().stream().filter(Decision::on).count());
    }
}
