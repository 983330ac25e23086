package org.armscope.view.explore;

import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import org.armscope.view.HairlineSplit;
import org.armscope.view.reader.ReaderPane;
import org.armscope.viewmodel.explore.Emptiness;
import org.armscope.viewmodel.window.WindowModel;

/// Results and reader side by side; in a narrow window the reader takes the results' place.
public final class ExplorePane extends StackPane {

    private final WindowModel model;
    private final ResultsPane results;
    private final ReaderPane reader;
    private final HairlineSplit split = new HairlineSplit();
    private boolean narrow;

    public ExplorePane(WindowModel model, FirstSteps ingest) {
        this.model = model;
        reader = new ReaderPane(model.reader(), () -> model.reading().set(false));
        results = new ResultsPane(model.explore(), this::openSelected);
        results.setMinWidth(280);
        reader.setMinWidth(320);
        SplitPane.setResizableWithParent(results, false);
        ingest.setId("first-steps");
        model.explore()
                .emptiness()
                .subscribe(why -> ingest.setVisible(why == Emptiness.NO_ARTICLES));
        getChildren().addAll(split, ingest);
        arrange();
        model.reading()
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

    public ResultsPane results() {
        return results;
    }

    public ReaderPane reader() {
        return reader;
    }

    private void openSelected() {
        model.reading().set(true);
        reader.focusText();
    }

    private void arrange() {
        reader.offerBack(narrow);
        if (!split.getDividers().isEmpty()) {
            model.divider().unbindBidirectional(split.getDividers().getFirst().positionProperty());
        }
        if (narrow) {
            split.getItems().setAll(model.reading().get() ? reader : results);
        } else {
            double share = model.divider().get();
            split.getItems().setAll(results, reader);
            split.setDividerPositions(share);
            split.getDividers().getFirst().positionProperty().bindBidirectional(model.divider());
        }
    }
}
