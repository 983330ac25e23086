package org.armscope.viewmodel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.decision.Ruling;
import org.armscope.annotation.decision.Scope;
import org.armscope.annotation.mark.Colour;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.annotation.mark.Highlight;
import org.armscope.annotation.mark.ReadingState;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.deal.Deal;
import org.armscope.export.cite.CitationStyle;
import org.armscope.export.excerpt.ClipboardExcerpt;
import org.armscope.library.work.Step;
import org.armscope.library.work.TagCount;
import org.armscope.query.timeline.DealId;
import org.armscope.query.timeline.EventId;
import org.armscope.text.Span;
import org.armscope.workspace.notebook.DecisionPreview;
import org.armscope.workspace.notebook.PlacedHighlight;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.upkeep.Progress;

/// What the window asks of the analyst's notebook. Whatever changes something is on the disk when
/// it returns. All of it may take long and is called off the window's thread.
public interface Notes {

    /// The highlights of an article in document order, those whose words are lost at the end.
    List<PlacedHighlight> highlights(Article article) throws WorkspaceException;

    /// Highlights words of an article's present text.
    Highlight mark(ArticleId article, Span span, Colour colour) throws WorkspaceException;

    /// Places a highlight anew in the article's present text.
    void place(String highlight, Span span) throws WorkspaceException;

    Optional<Step> recolour(String highlight, Colour colour) throws WorkspaceException;

    Optional<Step> remove(String highlight) throws WorkspaceException;

    Optional<Step> tag(String highlight, Tag tag) throws WorkspaceException;

    Optional<Step> untag(String highlight, Tag tag) throws WorkspaceException;

    /// Writes a highlight's note, in Markdown; an empty one removes it.
    Optional<Step> note(String highlight, String note) throws WorkspaceException;

    Optional<Step> star(String highlight, boolean star) throws WorkspaceException;

    /// Every tag that is given anywhere, by path.
    List<TagCount> tags() throws WorkspaceException;

    /// Renames a tag with all below it, or merges it into one that there is, in one step.
    Optional<Step> renameTag(Tag from, Tag to) throws WorkspaceException;

    /// Puts words of an article at the end of the excerpts.
    Excerpt excerpt(
            ArticleId article, Span span, Excerpt.Origin origin, List<Tag> tags, String note)
            throws WorkspaceException;

    /// Words of an article with their citation, for the clipboard; keeps nothing.
    ClipboardExcerpt cited(Article article, Span span, CitationStyle style)
            throws WorkspaceException;

    /// How far an article is read and where its reader was left.
    ReadingState readingState(ArticleId article) throws WorkspaceException;

    /// How far articles are read, of those that were ever begun.
    Map<ArticleId, ReadingState.Stage> stages() throws WorkspaceException;

    Optional<Step> stage(ArticleId article, ReadingState.Stage stage) throws WorkspaceException;

    /// Notes that an unread article is being read; no step, since nobody decided it.
    ///
    /// @return false if it was begun or read before
    boolean begin(ArticleId article) throws WorkspaceException;

    /// Notes where the reader was left; no step, since it is nothing to undo.
    void leave(ArticleId article, ReadingState.Resume at) throws WorkspaceException;

    /// All that a ruling would change, were it confirmed.
    DecisionPreview preview(Ruling ruling, Scope scope, ArticleId article)
            throws WorkspaceException;

    /// All deals as they stand, rulings on them applied.
    List<Deal> deals() throws WorkspaceException;

    /// All that would change if an event were no part of its deal.
    DecisionPreview splitOff(DealId deal, EventId event) throws WorkspaceException;

    /// All that would change if an event were of another deal.
    DecisionPreview move(EventId event, DealId to) throws WorkspaceException;

    /// All that would change if the second deal were part of the first.
    DecisionPreview join(DealId kept, DealId other) throws WorkspaceException;

    /// Makes a decision; annotations and index follow, which is told to `progress`.
    Optional<Step> confirm(DecisionPreview preview, Progress progress) throws WorkspaceException;

    /// All decisions, those switched off included, the oldest first.
    List<Decision> decisions() throws WorkspaceException;

    /// Switches a decision on or off; empty if it stands so already.
    Optional<Step> switchTo(boolean on, String decision, Progress progress)
            throws WorkspaceException;

    Optional<Step> undo(Progress progress) throws WorkspaceException;

    Optional<Step> redo(Progress progress) throws WorkspaceException;

    /// The articles whose items a step changed, each once.
    List<ArticleId> touched(Step step) throws WorkspaceException;
}
