package org.armscope.workspace.notebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.armscope.annotation.mark.Anchor;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.text.Sentences;
import org.armscope.text.Span;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;

/// Puts the sentences around found words into the basket, in one step that can be undone. Each
/// sentence is put in once, however many of the words it holds.
public final class ExcerptTaking {

    private final Workspace workspace;
    private final Excerpt.Origin origin;
    private final List<Tag> tags;
    private final String note;
    private final List<Excerpt> fresh = new ArrayList<>();
    private int present;

    private ExcerptTaking(Workspace workspace, Excerpt.Origin origin, List<Tag> tags, String note) {
        this.workspace = workspace;
        this.origin = origin;
        this.tags = tags;
        this.note = note;
    }

    /// Found words.
    ///
    /// @param span in UTF-16 offsets of the article's present text
    public record Place(ArticleId article, Span span) {}

    /// What became of them.
    ///
    /// @param added how many excerpts were put into the basket
    /// @param present how many were there already
    public record Outcome(int added, int present) {}

    /// Takes the sentences of all places; those of one article stay together, in its order.
    public static Outcome of(Workspace workspace, Collection<Place> places, Excerpt.Origin origin)
            throws WorkspaceException {
        return of(workspace, places, origin, List.of(), "");
    }

    /// As above, each with these tags and this note.
    public static Outcome of(
            Workspace workspace,
            Collection<Place> places,
            Excerpt.Origin origin,
            List<Tag> tags,
            String note)
            throws WorkspaceException {
        return new ExcerptTaking(workspace, origin, tags, note).run(places);
    }

    private Outcome run(Collection<Place> places) throws WorkspaceException {
        Map<ArticleId, List<Span>> byArticle = new LinkedHashMap<>();
        for (Place place : places) {
            byArticle.computeIfAbsent(place.article(), _ -> new ArrayList<>()).add(place.span());
        }
        Basket basket = workspace.notebook().basket();
        List<Excerpt> before = basket.excerpts();
        int last = before.isEmpty() ? 0 : before.getLast().place();
        for (Map.Entry<ArticleId, List<Span>> one : byArticle.entrySet()) {
            take(workspace.article(one.getKey()), one.getValue(), before, last);
        }
        if (!fresh.isEmpty()) {
            int count = fresh.size();
            basket.put(count == 1 ? "add excerpt" : "add " + count + " excerpts", fresh);
        }
        return new Outcome(fresh.size(), present);
    }

    private void take(Article article, List<Span> spans, List<Excerpt> before, int last) {
        Set<String> there = new HashSet<>();
        for (Excerpt excerpt : before) {
            if (excerpt.article().equals(article.id())) {
                there.add(key(excerpt.anchor().span(), excerpt.anchor().exact()));
            }
        }
        Instant now = Instant.now();
        for (Span span : sentences(article, spans)) {
            Anchor anchor = Anchor.of(article, span);
            if (there.contains(key(span, anchor.exact()))) {
                present++;
            } else {
                fresh.add(
                        new Excerpt(
                                UUID.randomUUID().toString(),
                                article.id(),
                                anchor,
                                origin,
                                tags,
                                note,
                                last + fresh.size() + 1,
                                now,
                                now));
            }
        }
    }

    private static String key(Span span, String words) {
        return span.start() + " " + words;
    }

    /// The sentences that share words with the spans, neighbours that one span joins as one;
    /// words outside all sentences stay as they are.
    private static List<Span> sentences(Article article, List<Span> spans) {
        List<Span> all = Sentences.of(article.text());
        List<Span> whole = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            Span wide = span;
            for (Span sentence : all) {
                if (sentence.overlaps(span)) {
                    wide = wide.cover(sentence);
                }
            }
            if (!whole.isEmpty() && whole.getLast().overlaps(wide)) {
                whole.set(whole.size() - 1, whole.getLast().cover(wide));
            } else if (!wide.isEmpty()) {
                whole.add(wide);
            }
        }
        return whole;
    }
}
