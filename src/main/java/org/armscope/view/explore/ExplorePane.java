package org.armscope.view.explore;

import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.armscope.view.Controls;
import org.armscope.view.EmptyState;
import org.armscope.view.HairlineSplit;
import org.armscope.view.Seen;
import org.armscope.view.explore.facet.FacetsPane;
import org.armscope.view.reader.ReaderPane;
import org.armscope.viewmodel.explore.Emptiness;
import org.armscope.viewmodel.window.WindowModel;
import org.kordamp.ikonli.feather.Feather;

/// Results and reader side by side; in a narrow window the reader takes the results' place.
public final class ExplorePane extends StackPane {

    private final WindowModel model;
    private final ResultsPane results;
    private final ReaderPane reader;
    private final HairlineSplit split = new HairlineSplit();
    private final FacetsPane facets;
    private boolean narrow;

    public ExplorePane(WindowModel model, FirstSteps ingest) {
        this.model = model;
        reader =
                new ReaderPane(
                        model.reader(),
                        () -> model.division().reading().set(false),
                        model.inquiry()::inWords);
        results =
                new ResultsPane(
                        model.explore(),
                        model.division().facets(),
                        this::openSelected,
                        model::open,
                        model.notebook().stages(),
                        model.excerpts().adding());
        results.setMinWidth(280);
        reader.setMinWidth(320);
        SplitPane.setResizableWithParent(results, false);
        ingest.setId("first-steps");
        EmptyState reading =
                new EmptyState(
                        Feather.DOWNLOAD,
                        "Reading articles",
                        "They can be searched as soon as they are read; below stands how far it"
                                + " is.");
        BooleanBinding empty = model.explore().emptiness().isEqualTo(Emptiness.NO_ARTICLES);
        ingest.visibleProperty().bind(empty.and(model.work().running().not()));
        reading.visibleProperty().bind(empty.and(model.work().running()));
        facets =
                new FacetsPane(
                        model.explore().facets(), model::openDossier, model.filter()::narrow);
        BorderPane panes = new BorderPane();
        panes.setCenter(split);
        model.division().facets().subscribe(this::showFacets);
        facets.visibleProperty()
                .subscribe(
                        seen -> {
                            if (seen) {
                                panes.setLeft(facets);
                            }
                        });
        widthProperty().subscribe(width -> facets.widen(width.doubleValue()));
        Seen.fill(this, panes, ingest, reading);
        arrange();
        model.division()
                .reading()
                .subscribe(
                        (was, now) -> {
                            if (narrow) {
                                arrange();
                            }
                        });
    }

    /// Told whether there is room for one pane only.
    public void fold(boolean onePaneOnly) {
        if (narrow != onePaneOnly) {
            narrow = onePaneOnly;
            arrange();
        }
    }

    private void showFacets(boolean shown) {
        Controls.show(facets, shown);
    }

    public ResultsPane results() {
        return results;
    }

    private void openSelected() {
        model.division().reading().set(true);
        reader.focusText();
    }

    private void arrange() {
        reader.offerBack(narrow);
        if (!split.getDividers().isEmpty()) {
            model.division()
                    .divider()
                    .unbindBidirectional(split.getDividers().getFirst().positionProperty());
        }
        if (narrow) {
            split.getItems().setAll(model.division().reading().get() ? reader : results);
        } else {
            double share = model.division().divider().get();
            split.getItems().setAll(results, reader);
            split.setDividerPositions(share);
            split.getDividers()
                    .getFirst()
                    .positionProperty()
                    .bindBidirectional(model.division().divider());
        }
    }
}
