package org.armscope.workspace.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.armscope.annotation.decision.HeaderRuling;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleText;
import org.armscope.article.IssueDate;
import org.armscope.article.Source;
import org.armscope.extraction.decision.DecidedHeader;
import org.armscope.ingest.ArticleReader;
import org.armscope.ingest.Reading;
import org.armscope.library.table.Annotated;
import org.armscope.library.work.DecisionBook;
import org.armscope.workspace.upkeep.LazyDating;
import org.armscope.workspace.upkeep.Rules;
import org.jspecify.annotations.Nullable;

/// All that is done with one file before it is stored. For any number of threads.
public final class FreshReader {

    private final ArticleReader reader;
    private final LazyDating dating;
    private final @Nullable Rules rules;
    private final DecisionBook decisions;

    /// @param rules by which the texts are annotated; null leaves them without
    public FreshReader(
            ArticleReader reader,
            LazyDating dating,
            @Nullable Rules rules,
            DecisionBook decisions) {
        this.reader = reader;
        this.dating = dating;
        this.rules = rules;
        this.decisions = decisions;
    }

    /// @param article the article whose own file this is; null if there is none yet
    Fresh read(Path file, @Nullable ArticleId article) throws IOException {
        Reading reading = reader.read(file);
        if (reading instanceof Reading.Read(ArticleText content, Source source)) {
            List<HeaderRuling> rulings = decisions.header(article);
            ArticleText decided = DecidedHeader.of(content, rulings);
            IssueDate date = DecidedHeader.date(dating.get().date(content).orElse(null), rulings);
            Annotated annotated =
                    rules == null ? null : rules.annotate(decided, date, decisions.of(article));
            return new Fresh(new Reading.Read(decided, source), date, annotated);
        }
        return new Fresh(reading, null, null);
    }
}
