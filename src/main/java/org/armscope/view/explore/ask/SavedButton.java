package org.armscope.view.explore.ask;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import org.armscope.view.Controls;
import org.armscope.viewmodel.explore.ExploreModel;
import org.armscope.viewmodel.explore.ask.SavedModel;
import org.kordamp.ikonli.feather.Feather;

/// The bookmark beside the search box: filled where the question is kept, with a number where saved
/// searches have something new.
public final class SavedButton extends Button {

    private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");

    public SavedButton(ExploreModel explore) {
        super("", Controls.icon(Feather.BOOKMARK));
        SavedModel model = explore.saved();
        setId("saved");
        getStyleClass().addAll("flat", "icon-button", "saved-button");
        setMinWidth(USE_PREF_SIZE);
        Controls.named(this, "Saved searches and history");
        setOnAction(event -> model.open().set(!model.open().get()));
        model.saved().subscribe(now -> show(model));
        explore.typed().subscribe(now -> show(model));
    }

    private void show(SavedModel model) {
        pseudoClassStateChanged(KEPT, model.isSaved());
        long fresh = model.saved().get().stream().filter(row -> !row.fresh().isEmpty()).count();
        setText(fresh == 0 ? "" : String.valueOf(fresh));
        String news = fresh == 0 ? "" : "; " + fresh + " of them with something new";
        Controls.named(this, "Saved searches and history" + news);
    }
}
