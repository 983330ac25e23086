package org.armscope.view.reader.paragraph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;
import org.armscope.viewmodel.reader.Mark;
import org.armscope.viewmodel.reader.MentionKind;
import org.jspecify.annotations.Nullable;

/// Draws the mentions of one paragraph: for each kind one path that fills their words, and one that
/// underlines them. Each path looks up its styles anew whenever it comes into sight, so there is
/// not one for each mention.
final class MentionLayer {

    /// A mark and the boxes that its words fill.
    ///
    /// @param lined the kind whose paths draw it; null for what is not underlined
    private record Target(Mark mark, @Nullable MentionKind lined, List<Rectangle2D> boxes) {}

    private final List<Mark> marks;
    private final Map<MentionKind, Path> fills = new EnumMap<>(MentionKind.class);
    private final Map<MentionKind, Path> lines = new EnumMap<>(MentionKind.class);
    private List<Target> targets = List.of();

    MentionLayer(List<Mark> marks) {
        this.marks = marks;
        for (Mark mark : marks) {
            MentionKind kind = lined(mark);
            if (kind != null) {
                fills.computeIfAbsent(kind, each -> path("mention-fill", each));
                lines.computeIfAbsent(kind, each -> path("mention-line", each));
            }
        }
    }

    private static @Nullable MentionKind lined(Mark mark) {
        return mark.isUnderlined() ? mark.kind().orElseThrow() : null;
    }

    private static Path path(String style, MentionKind kind) {
        Path path = new Path();
        path.getStyleClass().addAll(style, kind.style());
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    /// All fills, and over them all lines.
    List<Node> paths() {
        return Stream.of(fills, lines)
                .flatMap(drawn -> drawn.values().stream())
                .map(Node.class::cast)
                .toList();
    }

    /// Draws where the words stand now that the paragraph is laid out.
    ///
    /// @param from where the paragraph begins in the article's text
    /// @param text the paragraph's own
    void trace(TextFlow flow, int from, String text) {
        targets =
                marks.stream()
                        .map(
                                mark ->
                                        new Target(
                                                mark,
                                                lined(mark),
                                                Boxes.of(flow, text, mark.span().shift(-from))))
                        .toList();
        fills.forEach((kind, path) -> path.getElements().setAll(grounds(kind)));
        lines.forEach((kind, path) -> path.getElements().setAll(underlines(kind)));
    }

    private List<PathElement> grounds(MentionKind kind) {
        List<PathElement> elements = new ArrayList<>();
        for (Target target : targets) {
            if (target.lined() == kind) {
                elements.addAll(Boxes.outlines(target.boxes(), 0));
            }
        }
        return elements;
    }

    private List<PathElement> underlines(MentionKind kind) {
        List<PathElement> elements = new ArrayList<>();
        for (Target target : targets) {
            if (target.lined() == kind) {
                elements.addAll(Underline.under(target.boxes(), kind, target.mark().lane()));
            }
        }
        return elements;
    }

    /// The shortest of the marks at a point, or null.
    @Nullable Mark markAt(double x, double y) {
        Mark found = null;
        for (Target target : targets) {
            if (Boxes.contain(target.boxes(), x, y)
                    && (found == null || target.mark().span().length() < found.span().length())) {
                found = target.mark();
            }
        }
        return found;
    }
}
