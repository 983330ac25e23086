package org.armscope.viewmodel.window;

import java.util.Map;
import java.util.Set;
import org.armscope.query.SearchRequest.Order;
import org.armscope.viewmodel.Selection;
import org.armscope.viewmodel.reader.MentionKind;
import org.armscope.viewmodel.timeline.TimelineMemory;
import org.jspecify.annotations.Nullable;

/// What the window remembers between two starts.
///
/// @param maximized true if it filled the screen
/// @param theme null where nobody chose one: the system's counts
/// @param divider where results end and the reader begins, as a share of the width
/// @param zoom of the reader, in per cent
/// @param hidden the kinds of mention that the reader does not mark
/// @param visit where the person was
/// @param frozen what each frozen pane is narrowed to
/// @param timeline what the timeline showed, or null where it was never seen
/// @param kept small things of the views, by name, as in [Keepsakes]
public record Memory(
        double width,
        double height,
        boolean maximized,
        @Nullable Theme theme,
        double divider,
        int zoom,
        Order order,
        Set<MentionKind> hidden,
        Visit visit,
        Map<Pane, Selection> frozen,
        @Nullable TimelineMemory timeline,
        Map<String, String> kept) {

    public static final Memory FIRST =
            new Memory(1400, 900, false, null, 0.4, 100, Order.RELEVANCE, Set.of(), Visit.FIRST);

    /// With panes as they are at first.
    public Memory(
            double width,
            double height,
            boolean maximized,
            @Nullable Theme theme,
            double divider,
            int zoom,
            Order order,
            Set<MentionKind> hidden,
            Visit visit) {
        this(
                width, height, maximized, theme, divider, zoom, order, hidden, visit, Map.of(),
                null, Map.of());
    }

    /// Puts what is missing or absurd right.
    @SuppressWarnings("ConstantValue")
    public Memory {
        width = Double.isFinite(width) ? Math.max(640, width) : 1400;
        height = Double.isFinite(height) ? Math.max(480, height) : 900;
        divider = divider > 0.1 && divider < 0.9 ? divider : 0.4;
        zoom = zoom == 0 ? 100 : zoom;
        order = order == null ? Order.RELEVANCE : order;
        hidden = hidden == null ? Set.of() : Set.copyOf(hidden);
        visit = visit == null ? Visit.FIRST : visit;
        frozen = frozen == null ? Map.of() : Map.copyOf(frozen);
        kept = kept == null ? Map.of() : Map.copyOf(kept);
    }
}
