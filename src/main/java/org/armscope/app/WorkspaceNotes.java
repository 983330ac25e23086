package org.armscope.app;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.decision.Ruling;
import org.armscope.annotation.decision.Scope;
import org.armscope.annotation.mark.Anchor;
import org.armscope.annotation.mark.ArticleMark;
import org.armscope.annotation.mark.Colour;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.annotation.mark.Highlight;
import org.armscope.annotation.mark.ReadingState;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.deal.Deal;
import org.armscope.export.cite.CitationStyle;
import org.armscope.export.cite.Citations;
import org.armscope.export.excerpt.ClipboardExcerpt;
import org.armscope.library.work.Step;
import org.armscope.library.work.TagCount;
import org.armscope.query.timeline.DealId;
import org.armscope.query.timeline.EventId;
import org.armscope.text.Span;
import org.armscope.viewmodel.Notes;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.notebook.DecisionPreview;
import org.armscope.workspace.notebook.ExcerptExport;
import org.armscope.workspace.notebook.Notebook;
import org.armscope.workspace.notebook.PlacedHighlight;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.upkeep.Progress;

/// The notebook of an open workspace, as the window asks it.
record WorkspaceNotes(Workspace workspace, Notebook notebook) implements Notes {

    WorkspaceNotes(Workspace workspace) {
        this(workspace, workspace.notebook());
    }

    @Override
    public List<PlacedHighlight> highlights(Article article) throws WorkspaceException {
        return notebook.highlights(article);
    }

    @Override
    public Highlight mark(ArticleId article, Span span, Colour colour) throws WorkspaceException {
        return notebook.mark(article, span, colour);
    }

    @Override
    public void place(String highlight, Span span) throws WorkspaceException {
        notebook.place(highlight, span);
    }

    @Override
    public Optional<Step> recolour(String highlight, Colour colour) throws WorkspaceException {
        return notebook.recolour(List.of(highlight), colour);
    }

    @Override
    public Optional<Step> remove(String highlight) throws WorkspaceException {
        return notebook.remove(List.of(highlight));
    }

    @Override
    public Optional<Step> tag(String highlight, Tag tag) throws WorkspaceException {
        return notebook.tag(List.of(highlight), tag);
    }

    @Override
    public Optional<Step> untag(String highlight, Tag tag) throws WorkspaceException {
        return notebook.untag(List.of(highlight), tag);
    }

    @Override
    public Optional<Step> note(String highlight, String note) throws WorkspaceException {
        return notebook.note(highlight, note);
    }

    @Override
    public Optional<Step> star(String highlight, boolean star) throws WorkspaceException {
        return notebook.star(List.of(highlight), star);
    }

    @Override
    public List<TagCount> tags() throws WorkspaceException {
        return notebook.tags();
    }

    @Override
    public Excerpt excerpt(
            ArticleId article, Span span, Excerpt.Origin origin, List<Tag> tags, String note)
            throws WorkspaceException {
        return notebook.basket().add(article, span, origin, tags, note);
    }

    @Override
    public ClipboardExcerpt cited(Article article, Span span, CitationStyle style)
            throws WorkspaceException {
        Excerpt passing =
                new Excerpt(
                        UUID.randomUUID().toString(),
                        article.id(),
                        Anchor.of(article, span),
                        Excerpt.Origin.SELECTION,
                        List.of(),
                        "",
                        1,
                        Instant.now(),
                        Instant.now());
        return ClipboardExcerpt.of(
                new ExcerptExport(workspace, Map.of())
                        .items(List.of(passing), citations(style))
                        .getFirst());
    }

    private static Citations citations(CitationStyle style) throws WorkspaceException {
        try {
            return new Citations(style);
        } catch (IOException e) {
            throw new WorkspaceException(
                    "The citation style cannot be read (" + e + "); install the program anew.", e);
        }
    }

    @Override
    public ReadingState readingState(ArticleId article) throws WorkspaceException {
        return notebook.readingState(article);
    }

    @Override
    public Map<ArticleId, ReadingState.Stage> stages() throws WorkspaceException {
        Map<ArticleId, ReadingState.Stage> stages = new HashMap<>();
        for (ArticleMark mark : notebook.articles().values()) {
            if (mark.stage() != ReadingState.Stage.UNREAD) {
                stages.put(mark.article(), mark.stage());
            }
        }
        return stages;
    }

    @Override
    public boolean begin(ArticleId article) throws WorkspaceException {
        return notebook.begin(article);
    }

    @Override
    public Optional<Step> renameTag(Tag from, Tag to) throws WorkspaceException {
        return notebook.renameTag(from, to);
    }

    @Override
    public Optional<Step> stage(ArticleId article, ReadingState.Stage stage)
            throws WorkspaceException {
        return notebook.stage(List.of(article), stage);
    }

    @Override
    public void leave(ArticleId article, ReadingState.Resume at) throws WorkspaceException {
        notebook.leave(article, at);
    }

    @Override
    public DecisionPreview preview(Ruling ruling, Scope scope, ArticleId article)
            throws WorkspaceException {
        return notebook.decisions().preview(ruling, scope, article);
    }

    @Override
    public List<Deal> deals() throws WorkspaceException {
        return workspace.deals().all();
    }

    @Override
    public DecisionPreview splitOff(DealId deal, EventId event) throws WorkspaceException {
        return workspace.dealRulings().split(deal, List.of(event));
    }

    @Override
    public DecisionPreview move(EventId event, DealId to) throws WorkspaceException {
        return workspace.dealRulings().move(event, to);
    }

    @Override
    public DecisionPreview join(DealId kept, DealId other) throws WorkspaceException {
        return workspace.dealRulings().join(kept, other);
    }

    @Override
    public Optional<Step> confirm(DecisionPreview preview, Progress progress)
            throws WorkspaceException {
        return notebook.decisions().confirm(preview, progress);
    }

    @Override
    public List<Decision> decisions() throws WorkspaceException {
        return notebook.decisions().all();
    }

    @Override
    public Optional<Step> switchTo(boolean on, String decision, Progress progress)
            throws WorkspaceException {
        return notebook.decisions().switchTo(on, decision, progress);
    }

    @Override
    public Optional<Step> undo(Progress progress) throws WorkspaceException {
        return notebook.undo(progress);
    }

    @Override
    public Optional<Step> redo(Progress progress) throws WorkspaceException {
        return notebook.redo(progress);
    }

    @Override
    public List<ArticleId> touched(Step step) throws WorkspaceException {
        return notebook.touched(step);
    }
}
