package org.armscope.view.explore;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.armscope.view.Controls;
import org.armscope.viewmodel.explore.Complaint;
import org.armscope.viewmodel.explore.ExploreModel;
import org.kordamp.ikonli.feather.Feather;

/// Why the question cannot be read, the place in it, and a question that can be asked instead.
final class ComplaintNote extends VBox {

    private final ExploreModel model;
    private final Label reason = Controls.label("", "complaint-reason");
    private final VBox rest = new VBox();

    ComplaintNote(ExploreModel model) {
        this.model = model;
        setId("complaint");
        getStyleClass().add("complaint");
        reason.setId("complaint-reason");
        reason.setGraphic(Controls.icon(Feather.ALERT_CIRCLE));
        reason.setMaxWidth(Double.MAX_VALUE);
        reason.setWrapText(true);
        reason.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(reason, rest);
        model.complaint()
                .subscribe(
                        wrong -> {
                            if (wrong != null) {
                                show(wrong);
                            }
                        });
    }

    private void show(Complaint wrong) {
        reason.setText(wrong.reason());
        TextFlow place =
                new TextFlow(
                        part(wrong.tail(), "complaint-text"),
                        part(wrong.isMissing() ? "‸" : wrong.wrong(), "complaint-wrong"),
                        part(wrong.after(), "complaint-text"));
        place.getStyleClass().add("complaint-place");
        rest.getChildren().setAll(place);
        if (wrong.suggestion() != null) {
            rest.getChildren().add(suggestion(wrong.suggestion()));
        }
    }

    private Button suggestion(String instead) {
        Button take = Controls.linkButton("Ask  " + instead, model::accept);
        take.setId("suggestion");
        take.setWrapText(true);
        take.setMinHeight(USE_PREF_SIZE);
        Controls.named(take, "Ask instead: " + instead);
        return take;
    }

    private static Text part(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
