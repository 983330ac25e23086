package org.armscope.view.reader;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.armscope.view.Controls;
import org.armscope.viewmodel.reader.ReaderModel;
import org.kordamp.ikonli.feather.Feather;

/// Which hit is current, how many there are, and the way to the next and the previous.
final class HitBar extends HBox {

    HitBar(ReaderModel model) {
        getStyleClass().add("hit-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        Label count = Controls.label("", "figures", "hit-count");
        count.setId("hit-count");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty()
                .bind(Bindings.createStringBinding(model::hitInWords, model.page(), model.hit()));
        Button back =
                Controls.iconButton(
                        Feather.CHEVRON_UP, "Previous hit (Shift+N)", model::previousHit);
        Button on = Controls.iconButton(Feather.CHEVRON_DOWN, "Next hit (n)", model::nextHit);
        back.setId("previous-hit");
        on.setId("next-hit");
        getChildren().addAll(count, back, on);
        count.textProperty().subscribe(words -> Controls.show(this, !words.isEmpty()));
    }
}
