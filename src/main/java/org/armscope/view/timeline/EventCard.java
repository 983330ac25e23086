package org.armscope.view.timeline;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.view.Controls;
import org.armscope.view.DateTag;
import org.armscope.viewmodel.DealBrief;
import org.armscope.viewmodel.timeline.EventWords;
import org.jspecify.annotations.Nullable;

/// What is known of one event, on a card that floats beside its mark.
final class EventCard extends VBox {

    static final double WIDTH = 340;

    /// A longer sentence is cut: the reader has all of it.
    private static final int LONGEST = 320;

    private final Label sentence = Controls.label("", "event-sentence");

    /// @param reference the article, in words
    /// @param deal that the event is part of, or null
    EventCard(TimelineEntry entry, String reference, @Nullable DealBrief deal) {
        setId("event-card");
        getStyleClass().addAll("floating", "card");
        setPrefWidth(WIDTH);
        Label title = Controls.label(EventWords.headline(entry), "section");
        wrap(title);
        wrap(sentence);
        getChildren()
                .addAll(
                        title,
                        new DateTag(EventWords.date(entry)),
                        sentence,
                        grid(EventWords.facts(entry, reference, deal)));
    }

    void quote(String words) {
        sentence.setText(words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words);
        Controls.show(sentence, !words.isEmpty());
    }

    private static GridPane grid(List<EventWords.Fact> facts) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("card-lines");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(labels, values);
        for (int i = 0; i < facts.size(); i++) {
            Label label = Controls.label(facts.get(i).label(), "muted");
            Label value = Controls.label(facts.get(i).value());
            wrap(value);
            GridPane.setValignment(label, VPos.TOP);
            grid.addRow(i, label, value);
        }
        return grid;
    }

    private static void wrap(Label label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
    }
}
