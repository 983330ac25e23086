package org.armscope.viewmodel.reader.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.armscope.annotation.mark.Anchored;
import org.armscope.text.Span;
import org.armscope.workspace.notebook.PlacedHighlight;

/// All highlights of one article.
///
/// @param placed in document order
/// @param lost those for the orphan tray
public record Marks(List<Placed> placed, List<Lost> lost) {

    public static final Marks NONE = new Marks(List.of(), List.of());

    public Marks {
        placed = List.copyOf(placed);
        lost = List.copyOf(lost);
    }

    static Marks of(List<PlacedHighlight> all) {
        List<Placed> placed = new ArrayList<>();
        List<Lost> lost = new ArrayList<>();
        for (PlacedHighlight one : all) {
            if (one.place() instanceof Anchored.Orphan(List<Span> candidates)) {
                lost.add(new Lost(one.highlight(), candidates));
            } else {
                placed.add(Placed.of(one.highlight(), one.place()));
            }
        }
        return new Marks(placed, lost);
    }

    Optional<Placed> named(String id) {
        return placed.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// The highlight of exactly these words, if there is one.
    Optional<Placed> over(Span span) {
        return placed.stream().filter(one -> one.span().equals(span)).findFirst();
    }

    /// Those that lie over a character, the shortest first.
    public List<Placed> at(int offset) {
        return placed.stream()
                .filter(one -> one.span().contains(offset))
                .sorted(Comparator.comparingInt(one -> one.span().length()))
                .toList();
    }

    /// Those that share words with a paragraph.
    public List<Placed> touching(Span paragraph) {
        return placed.stream().filter(one -> one.span().overlaps(paragraph)).toList();
    }
}
