package org.armscope.view.reader;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.armscope.annotation.EntityMention;
import org.armscope.view.Controls;
import org.armscope.viewmodel.decide.Verdict;
import org.armscope.viewmodel.reader.Card;
import org.kordamp.ikonli.feather.Feather;

/// What is known of one mention, on a card that floats beside it. A pinned card can be closed and
/// offers what can be done next.
final class CardView extends VBox {

    private static final double WIDTH = 320;

    CardView(
            Card card,
            boolean pinned,
            Runnable close,
            Consumer<String> search,
            BiConsumer<EntityMention, Verdict> decide) {
        setId("card");
        getStyleClass().addAll("floating", "card");
        setPrefWidth(WIDTH);
        setMaxSize(WIDTH, USE_PREF_SIZE);
        getChildren().addAll(head(card, pinned, close), title(card), lines(card));
        String words = card.search();
        if (pinned && words != null) {
            Button button =
                    Controls.linkButton("Search for “" + words + "”", () -> search.accept(words));
            button.setId("card-search");
            button.setGraphic(Controls.icon(Feather.SEARCH));
            button.setMaxWidth(WIDTH - 32);
            getChildren().add(button);
        }
        if (pinned && card.about() instanceof EntityMention mention) {
            getChildren().add(verdicts(mention, decide));
        }
        setMouseTransparent(!pinned);
        setAccessibleText(card.kindInWords() + " " + card.title());
    }

    private static FlowPane verdicts(
            EntityMention mention, BiConsumer<EntityMention, Verdict> decide) {
        FlowPane verdicts = new FlowPane(8, 0);
        verdicts.setPrefWrapLength(WIDTH - 32);
        for (Verdict verdict : Verdict.values()) {
            Button button =
                    Controls.linkButton(verdict.words(), () -> decide.accept(mention, verdict));
            button.setId("card-" + verdict.id());
            verdicts.getChildren().add(button);
        }
        return verdicts;
    }

    private static HBox head(Card card, boolean pinned, Runnable close) {
        Region spot = new Region();
        spot.getStyleClass()
                .addAll("card-spot", card.kind() == null ? "note" : card.kind().style());
        HBox head = new HBox(8, spot, Controls.label(card.kindInWords(), "card-kind"));
        head.setAlignment(Pos.CENTER_LEFT);
        if (!card.tag().isEmpty()) {
            head.getChildren().add(Controls.label(card.tag(), "tag"));
        }
        head.getChildren().add(Controls.spring());
        if (pinned) {
            Button shut = Controls.iconButton(Feather.X, "Close (Esc)", close);
            shut.setId("card-close");
            head.getChildren().add(shut);
        }
        return head;
    }

    private static Label title(Card card) {
        Label title = Controls.label(card.title(), "pane-title");
        title.setId("card-title");
        wrap(title);
        return title;
    }

    private static GridPane lines(Card card) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("card-lines");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(labels, values);
        for (int i = 0; i < card.lines().size(); i++) {
            Label value = Controls.label(card.lines().get(i).value());
            wrap(value);
            Label label = Controls.label(card.lines().get(i).label(), "muted");
            GridPane.setValignment(label, VPos.TOP);
            grid.addRow(i, label, value);
        }
        return grid;
    }

    /// Offers the way to what the mention stands for.
    void lead(String words, Runnable follow) {
        Button link = Controls.linkButton(words + " (o)", follow);
        link.setId("card-lead");
        link.setGraphic(Controls.icon(Feather.EXTERNAL_LINK));
        getChildren().add(link);
    }

    private static void wrap(Label label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
    }
}
