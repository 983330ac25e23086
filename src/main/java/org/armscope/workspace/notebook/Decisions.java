package org.armscope.workspace.notebook;

import static org.armscope.workspace.notebook.Doing.done;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.decision.DecisionWords;
import org.armscope.annotation.decision.Ruling;
import org.armscope.annotation.decision.Scope;
import org.armscope.article.ArticleId;
import org.armscope.library.work.AnalystWork;
import org.armscope.library.work.Step;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.upkeep.Progress;

/// What the analyst ruled about what the program found. A ruling is previewed, then confirmed; it
/// can be switched off, or undone like any step. What was confirmed is applied to every article it
/// reaches, also to those ingested later.
public final class Decisions {

    private final AnalystWork work;
    private final Deciding deciding;

    Decisions(AnalystWork work, Deciding deciding) {
        this.work = work;
        this.deciding = deciding;
    }

    /// A decision that is not yet confirmed, with all that it would change.
    ///
    /// @param article where it is made
    public DecisionPreview preview(Ruling ruling, Scope scope, ArticleId article)
            throws WorkspaceException {
        Decision draft =
                new Decision(
                        UUID.randomUUID().toString(), scope, article, ruling, true, Instant.now());
        return preview(draft);
    }

    /// What would change if the decision stood as given, for example switched off.
    ///
    /// @throws WorkspaceException also if a mention would reach to where nothing is searched
    public DecisionPreview preview(Decision decision) throws WorkspaceException {
        Optional<String> objection = done(() -> deciding.objection(decision));
        if (objection.isPresent()) {
            throw new WorkspaceException(objection.get());
        }
        return done(() -> deciding.preview(decision));
    }

    /// Makes it so. The decision is on the disk before annotations and index follow, which is told
    /// to `progress`; a crash in between loses nothing, the next start goes on.
    public Optional<Step> confirm(DecisionPreview preview, Progress progress)
            throws WorkspaceException {
        Decision decision = preview.decision();
        return done(() -> deciding.take(DecisionWords.of(decision), decision, progress));
    }

    /// All decisions, those switched off included, the oldest first.
    public List<Decision> all() throws WorkspaceException {
        return done(work::decisions);
    }

    /// Switches a decision off, or on again.
    ///
    /// @return empty if there is no such decision, or it stands so already
    public Optional<Step> switchTo(boolean on, String id, Progress progress)
            throws WorkspaceException {
        return done(
                () -> {
                    Optional<Decision> present = work.decision(id);
                    if (present.isEmpty()) {
                        return Optional.empty();
                    }
                    Decision decision = present.get().switched(on);
                    String words =
                            (on ? "switch on: " : "switch off: ") + DecisionWords.of(decision);
                    return deciding.take(words, decision, progress);
                });
    }
}
