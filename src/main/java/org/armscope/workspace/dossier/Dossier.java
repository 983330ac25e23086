package org.armscope.workspace.dossier;

import java.util.List;
import org.armscope.annotation.Entity;
import org.armscope.article.ArticleSummary;
import org.armscope.text.Span;

/// What the articles that mention an entity say of it. All lists come most frequent first, but for
/// roles and lines, which come in the order of time.
///
/// @param articles exactly how many articles mention it
/// @param read how many of them were read for this; fewer only where there are very many
/// @param forms how it is written
/// @param neighbours who and what is mentioned in the same articles
/// @param ties between neighbours that stand in one sentence somewhere
/// @param outlets newspapers and agencies cited for sentences that mention it
public record Dossier(
        Entity entity,
        long articles,
        int read,
        List<Form> forms,
        List<RoleNote> roles,
        List<Neighbour> neighbours,
        List<Tie> ties,
        List<OutletCount> outlets,
        List<Line> lines) {

    public Dossier {
        forms = List.copyOf(forms);
        roles = List.copyOf(roles);
        neighbours = List.copyOf(neighbours);
        ties = List.copyOf(ties);
        outlets = List.copyOf(outlets);
        lines = List.copyOf(lines);
    }

    /// One way of writing the name.
    public record Form(String printed, int times) {}

    /// An office that a text gives to a person.
    ///
    /// @param sentence the words around it
    public record RoleNote(String role, ArticleSummary article, Span span, String sentence) {}

    /// An entity beside this one.
    ///
    /// @param articles in which both are mentioned
    /// @param sentences in which both are mentioned
    public record Neighbour(Entity entity, int articles, int sentences) {}

    /// Two neighbours and the sentences that mention both.
    public record Tie(Entity one, Entity other, int sentences) {}

    /// A newspaper or agency and the sentences it is cited for.
    public record OutletCount(String outlet, int sentences) {}

    /// One mention with its sentence.
    ///
    /// @param span of the mention in the article's text
    /// @param sentence with single spaces
    public record Line(ArticleSummary article, Span span, String sentence) {}
}
