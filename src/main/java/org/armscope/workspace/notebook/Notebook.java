package org.armscope.workspace.notebook;

import static org.armscope.workspace.notebook.Doing.done;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.armscope.annotation.mark.Anchor;
import org.armscope.annotation.mark.ArticleMark;
import org.armscope.annotation.mark.Colour;
import org.armscope.annotation.mark.Highlight;
import org.armscope.annotation.mark.ReadingState;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.library.Library;
import org.armscope.library.work.AnalystWork;
import org.armscope.library.work.Changes;
import org.armscope.library.work.Step;
import org.armscope.library.work.TagCount;
import org.armscope.text.Span;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.upkeep.Progress;

/// The analyst's own work: highlights, tags, notes, stars, reading state; [#basket] and
/// [#decisions] hold the rest. Each method is one step, on the disk when it returns, and taken back
/// by [#undo]. For any number of threads.
public final class Notebook {

    private final AnalystWork work;
    private final Deciding deciding;
    private final Placing placing;

    public Notebook(Library library, AnalystWork work, Deciding deciding) {
        this.work = work;
        this.deciding = deciding;
        placing = new Placing(library, work);
    }

    /// The excerpts to be exported.
    public Basket basket() {
        return new Basket(work, placing);
    }

    /// What the analyst ruled about what the program found.
    public Decisions decisions() {
        return new Decisions(work, deciding);
    }

    /// Highlights words of an article's present text.
    ///
    /// @param span in UTF-16 offsets; not empty
    public Highlight mark(ArticleId article, Span span, Colour colour) throws WorkspaceException {
        return done(
                () -> {
                    Highlight fresh =
                            Highlight.of(
                                    UUID.randomUUID().toString(),
                                    article,
                                    placing.anchor(article, span),
                                    colour,
                                    Instant.now());
                    take("highlight", new Changes().put(fresh));
                    return fresh;
                });
    }

    /// The highlights of an article, each with its place in the article's text, in document order;
    /// those that are lost at the end.
    public List<PlacedHighlight> highlights(Article article) throws WorkspaceException {
        return done(() -> placing.placed(article));
    }

    /// How many highlights articles have, of those that have any.
    public Map<ArticleId, Integer> highlightCounts() throws WorkspaceException {
        return done(
                () -> {
                    Map<ArticleId, Integer> counts = new HashMap<>();
                    work.highlights().forEach(one -> counts.merge(one.article(), 1, Integer::sum));
                    return counts;
                });
    }

    /// Places a highlight anew in the article's present text.
    public void place(String highlight, Span span) throws WorkspaceException {
        done(
                () -> {
                    Optional<Highlight> present = work.highlight(highlight);
                    if (present.isPresent()) {
                        Anchor anchor = placing.anchor(present.get().article(), span);
                        change(
                                "place highlight",
                                List.of(highlight),
                                one -> one.withAnchor(anchor, Instant.now()));
                    }
                    return present;
                });
    }

    public Optional<Step> recolour(Collection<String> highlights, Colour colour)
            throws WorkspaceException {
        return done(
                () -> change("colour", highlights, one -> one.withColour(colour, Instant.now())));
    }

    /// Removes highlights with their notes and tags.
    public Optional<Step> remove(Collection<String> highlights) throws WorkspaceException {
        Changes changes = new Changes();
        highlights.forEach(changes::removeHighlight);
        return done(() -> take(counted("remove highlight", highlights), changes));
    }

    /// Gives highlights a tag.
    public Optional<Step> tag(Collection<String> highlights, Tag tag) throws WorkspaceException {
        return done(
                () ->
                        change(
                                "tag " + tag,
                                highlights,
                                one -> one.withTags(with(one.tags(), tag), Instant.now())));
    }

    public Optional<Step> untag(Collection<String> highlights, Tag tag) throws WorkspaceException {
        return done(
                () ->
                        change(
                                "untag " + tag,
                                highlights,
                                one -> one.withTags(without(one.tags(), tag), Instant.now())));
    }

    /// Writes a highlight's note, in Markdown; an empty one removes it.
    public Optional<Step> note(String highlight, String note) throws WorkspaceException {
        return done(
                () -> change("note", List.of(highlight), one -> one.withNote(note, Instant.now())));
    }

    public Optional<Step> star(Collection<String> highlights, boolean star)
            throws WorkspaceException {
        return done(
                () ->
                        change(
                                star ? "star" : "unstar",
                                highlights,
                                one -> one.withStar(star, Instant.now())));
    }

    /// What is said of articles, of those of which anything is.
    public Map<ArticleId, ArticleMark> articles() throws WorkspaceException {
        return done(work::articles);
    }

    /// Changes what is said of articles as wholes, for example with
    /// `mark -> mark.withStar(true, now)`.
    ///
    /// @param words what it does, for people
    public Optional<Step> markArticles(
            String words, Collection<ArticleId> articles, UnaryOperator<ArticleMark> change)
            throws WorkspaceException {
        return done(
                () -> {
                    Changes changes = new Changes();
                    for (ArticleId article : articles) {
                        changes.put(change.apply(work.article(article)));
                    }
                    return take(counted(words, articles), changes);
                });
    }

    /// How far an article is read and where its reader was left.
    public ReadingState readingState(ArticleId article) throws WorkspaceException {
        return done(
                () ->
                        new ReadingState(
                                work.article(article).stage(),
                                work.reading().resume(article).orElse(null)));
    }

    /// Says how far articles are read.
    public Optional<Step> stage(Collection<ArticleId> articles, ReadingState.Stage stage)
            throws WorkspaceException {
        return markArticles(
                "mark as " + stage.word(), articles, mark -> mark.withStage(stage, Instant.now()));
    }

    /// Notes that an unread article is being read; no step, since nobody decided it.
    ///
    /// @return false if it was begun or read before
    public boolean begin(ArticleId article) throws WorkspaceException {
        return done(() -> work.reading().begin(article, Instant.now()));
    }

    /// Notes where the reader was left; no step, since it is nothing to undo.
    public void leave(ArticleId article, ReadingState.Resume at) throws WorkspaceException {
        done(
                () -> {
                    work.reading().leave(article, at);
                    return at;
                });
    }

    /// Every tag that is given anywhere, by path.
    public List<TagCount> tags() throws WorkspaceException {
        return done(work::tags);
    }

    /// Renames a tag with all below it, or merges it into one that there is, in one step.
    public Optional<Step> renameTag(Tag from, Tag to) throws WorkspaceException {
        return done(() -> work.renameTag(from, to, Instant.now()));
    }

    /// Takes back the last step, whatever article it was in; index and annotations follow.
    public Optional<Step> undo(Progress progress) throws WorkspaceException {
        return done(() -> deciding.stepped(work::undo, progress));
    }

    /// Takes the step once more that was taken back last.
    public Optional<Step> redo(Progress progress) throws WorkspaceException {
        return done(() -> deciding.stepped(work::redo, progress));
    }

    public Optional<Step> nextToUndo() throws WorkspaceException {
        return done(work::nextToUndo);
    }

    public Optional<Step> nextToRedo() throws WorkspaceException {
        return done(work::nextToRedo);
    }

    /// The articles whose items a step changed, each once.
    public List<ArticleId> touched(Step step) throws WorkspaceException {
        return done(() -> work.articles(step));
    }

    private Optional<Step> change(
            String words, Collection<String> highlights, UnaryOperator<Highlight> change)
            throws IOException {
        Changes changes = new Changes();
        for (String id : highlights) {
            work.highlight(id).ifPresent(present -> changes.put(change.apply(present)));
        }
        return take(counted(words, highlights), changes);
    }

    private Optional<Step> take(String words, Changes changes) throws IOException {
        return work.take(words, Instant.now(), changes);
    }

    private static String counted(String words, Collection<?> items) {
        return items.size() == 1 ? words : words + " (" + items.size() + ")";
    }

    private static List<Tag> with(List<Tag> tags, Tag tag) {
        List<Tag> all = new ArrayList<>(tags);
        all.add(tag);
        return all;
    }

    private static List<Tag> without(List<Tag> tags, Tag tag) {
        return tags.stream().filter(one -> !one.equals(tag)).toList();
    }
}
