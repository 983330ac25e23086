package org.armscope.workspace.notebook;

import static org.armscope.workspace.notebook.Doing.done;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.armscope.annotation.mark.Anchored;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.library.work.AnalystWork;
import org.armscope.library.work.Changes;
import org.armscope.library.work.Step;
import org.armscope.text.Span;
import org.armscope.workspace.open.WorkspaceException;

/// The excerpts to be exported, in the analyst's order. Each method that changes it is one step.
public final class Basket {

    private final AnalystWork work;
    private final Placing placing;

    Basket(AnalystWork work, Placing placing) {
        this.work = work;
        this.placing = placing;
    }

    /// All excerpts in their order.
    public List<Excerpt> excerpts() throws WorkspaceException {
        return done(work::excerpts);
    }

    /// Puts words of an article's present text at the end of the basket.
    public Excerpt add(
            ArticleId article, Span span, Excerpt.Origin origin, List<Tag> tags, String note)
            throws WorkspaceException {
        return done(
                () -> {
                    Instant now = Instant.now();
                    List<Excerpt> present = work.excerpts();
                    Excerpt fresh =
                            new Excerpt(
                                    UUID.randomUUID().toString(),
                                    article,
                                    placing.anchor(article, span),
                                    origin,
                                    tags,
                                    note,
                                    present.isEmpty() ? 1 : present.getLast().place() + 1,
                                    now,
                                    now);
                    work.take("add excerpt", now, new Changes().put(fresh));
                    return fresh;
                });
    }

    /// Puts several excerpts into the basket as they are, in one step; one whose id is there takes
    /// the place of that.
    ///
    /// @param words what it does, for people: `import 12 annotations`
    public Optional<Step> put(String words, Collection<Excerpt> excerpts)
            throws WorkspaceException {
        Changes changes = new Changes();
        excerpts.forEach(changes::put);
        return done(() -> work.take(words, Instant.now(), changes));
    }

    /// Changes one excerpt, for example with `excerpt -> excerpt.withNote("...", now)`.
    public Optional<Step> change(String words, String id, UnaryOperator<Excerpt> change)
            throws WorkspaceException {
        return done(
                () -> {
                    Changes changes = new Changes();
                    work.excerpt(id).ifPresent(present -> changes.put(change.apply(present)));
                    return work.take(words, Instant.now(), changes);
                });
    }

    public Optional<Step> remove(Collection<String> ids) throws WorkspaceException {
        Changes changes = new Changes();
        ids.forEach(changes::removeExcerpt);
        return done(() -> work.take("remove excerpts", Instant.now(), changes));
    }

    /// Brings excerpts into this order, in front of those that are not named.
    public Optional<Step> order(List<String> ids) throws WorkspaceException {
        return done(
                () -> {
                    Changes changes = new Changes();
                    int place = 1;
                    for (String id : ids) {
                        Optional<Excerpt> present = work.excerpt(id);
                        if (present.isPresent()) {
                            changes.put(present.get().at(place++));
                        }
                    }
                    for (Excerpt other : work.excerpts()) {
                        if (!ids.contains(other.id())) {
                            changes.put(other.at(place++));
                        }
                    }
                    return work.take("reorder excerpts", Instant.now(), changes);
                });
    }

    /// Where an excerpt's words stand in its article's text.
    public Anchored place(Excerpt excerpt, Article article) throws WorkspaceException {
        return done(() -> placing.place(excerpt.anchor(), article));
    }
}
