package org.armscope.view.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.armscope.annotation.mark.Colour;
import org.armscope.view.Controls;
import org.armscope.view.reader.paragraph.Boxes;
import org.armscope.viewmodel.reader.HitMark;
import org.armscope.viewmodel.reader.MentionKind;
import org.armscope.viewmodel.reader.Page;
import org.armscope.viewmodel.reader.ReaderModel;
import org.armscope.viewmodel.reader.mark.Placed;

/// The whole article at a glance, beside its text: where mentions and hits lie. A click goes there.
final class Ruler extends Region {

    private static final double WIDTH = 18;
    private static final double TICK = 2;

    /// A click so near to a tick goes to what it stands for.
    private static final double NEAR = 5;

    private final ReaderModel model;
    private final Map<MentionKind, Path> ticks = new EnumMap<>(MentionKind.class);
    private final Map<Colour, Path> marks = new EnumMap<>(Colour.class);
    private final Path hits = ticks("hit-tick");
    private final Path current = ticks("hit-tick-current");

    /// @param go takes the reader to an offset of the text
    Ruler(ReaderModel model, IntConsumer go) {
        this.model = model;
        setId("ruler");
        getStyleClass().add("ruler");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setCursor(Cursor.HAND);
        setAccessibleText("Overview of mentions, hits and highlights; m, n and u go through them");
        Controls.hint(this, "Where mentions, hits and highlights lie; click to go there");
        for (Colour colour : Colour.values()) {
            marks.put(colour, ticks("mark-tick", colour.word()));
            getChildren().add(marks.get(colour));
        }
        for (MentionKind kind : MentionKind.values()) {
            ticks.put(kind, ticks("tick", kind.style()));
            getChildren().add(ticks.get(kind));
        }
        getChildren().addAll(hits, current);
        setOnMouseClicked(event -> go.accept(placeAt(event.getY())));
        model.page().subscribe(this::requestLayout);
        model.marks().marks().subscribe(this::requestLayout);
        model.hit().subscribe(this::requestLayout);
        model.mentions().shown().subscribe(this::requestLayout);
    }

    @Override
    protected void layoutChildren() {
        Map<MentionKind, List<PathElement>> drawn = new EnumMap<>(MentionKind.class);
        List<PathElement> boxes = new ArrayList<>();
        List<PathElement> filled = new ArrayList<>();
        Page page = model.page().get();
        if (page != null) {
            for (MentionKind kind : model.mentions().shown().get()) {
                double left = kind.isUnderlined() ? 3 : 5;
                double width = kind.isUnderlined() ? 6 : 2;
                drawn.put(kind, bars(page, page.mentions().starts(kind), left, width));
            }
            int filledHit = model.hit().get();
            boxes.addAll(hits(page, hits -> !hits.contains(filledHit)));
            filled.addAll(hits(page, hits -> hits.contains(filledHit)));
        }
        marks.forEach(
                (colour, path) ->
                        path.getElements().setAll(page == null ? List.of() : ticks(page, colour)));
        ticks.forEach(
                (kind, path) -> path.getElements().setAll(drawn.getOrDefault(kind, List.of())));
        hits.getElements().setAll(boxes);
        current.getElements().setAll(filled);
    }

    /// As long as the highlight, and at least as a tick.
    private List<PathElement> ticks(Page page, Colour colour) {
        List<Rectangle2D> all = new ArrayList<>();
        for (Placed mark : model.marks().marks().get().placed()) {
            if (mark.highlight().colour() == colour) {
                double top = y(page, mark.span().start());
                double bottom = page.share(mark.span().end()) * (getHeight() - TICK);
                all.add(new Rectangle2D(1, top, WIDTH - 2, Math.max(2 * TICK, bottom - top)));
            }
        }
        return Boxes.outlines(all, 0);
    }

    private List<PathElement> hits(Page page, Predicate<List<Integer>> which) {
        Stream<HitMark> marks = page.hitMarks().stream().filter(mark -> which.test(mark.hits()));
        return bars(page, marks.mapToInt(mark -> mark.span().start()), 11, 5);
    }

    /// A bar for each run of ticks that touch: a long article has more mentions than pixels.
    private List<PathElement> bars(Page page, IntStream starts, double left, double width) {
        double[] tops = starts.mapToDouble(start -> y(page, start)).toArray();
        return Boxes.outlines(Runs.of(tops, TICK, left, width), 0);
    }

    private double y(Page page, int offset) {
        return page.share(offset) * (getHeight() - TICK);
    }

    private int placeAt(double y) {
        Page page = model.page().get();
        if (page == null) {
            return 0;
        }
        return marked(page)
                .boxed()
                .min(Comparator.comparingDouble(place -> Math.abs(y(page, place) - y)))
                .filter(nearest -> Math.abs(y(page, nearest) - y) <= NEAR)
                .orElseGet(() -> page.offset(y / Math.max(1, getHeight())));
    }

    /// Where all begins that has a tick.
    private IntStream marked(Page page) {
        IntStream mentioned =
                model.mentions().shown().get().stream()
                        .flatMapToInt(kind -> page.mentions().starts(kind));
        IntStream highlighted =
                model.marks().marks().get().placed().stream().mapToInt(mark -> mark.span().start());
        IntStream hit = page.hitMarks().stream().mapToInt(mark -> mark.span().start());
        return Stream.of(hit, mentioned, highlighted).flatMapToInt(each -> each);
    }

    private static Path ticks(String... styles) {
        Path path = new Path();
        path.getStyleClass().addAll(styles);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }
}
