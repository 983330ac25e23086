package org.armscope.view.reader;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import org.armscope.view.Controls;
import org.armscope.view.reader.paragraph.Boxes;
import org.armscope.view.reader.paragraph.Underline;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.reader.MentionKind;
import org.armscope.viewmodel.reader.MentionsModel;
import org.armscope.viewmodel.reader.ReaderModel;

/// What each mark means and how many there are; a click on one shows or hides its kind. Kinds that
/// the article does not hold are left out.
final class Legend extends FlowPane {

    private static final Rectangle2D SAMPLE = new Rectangle2D(0, 0, 16, 13);

    private final MentionsModel mentions;
    private final Map<MentionKind, ToggleButton> entries = new EnumMap<>(MentionKind.class);

    Legend(ReaderModel model) {
        mentions = model.mentions();
        setId("legend");
        getStyleClass().add("legend");
        for (MentionKind kind : MentionKind.values()) {
            ToggleButton entry = entry(kind);
            entries.put(kind, entry);
            getChildren().add(entry);
        }
        model.page().subscribe(this::count);
        mentions.shown().subscribe(this::count);
    }

    private ToggleButton entry(MentionKind kind) {
        ToggleButton entry = new ToggleButton("", sample(kind));
        entry.setId("legend-" + kind.style());
        entry.getStyleClass().setAll("legend-entry", "figures");
        entry.setAccessibleText(kind.word());
        entry.setOnAction(event -> mentions.toggle(kind));
        return entry;
    }

    private void count() {
        Map<MentionKind, Long> counts = mentions.counts();
        entries.forEach((kind, entry) -> show(kind, entry, counts.getOrDefault(kind, 0L)));
        Controls.show(this, !counts.isEmpty());
    }

    private void show(MentionKind kind, ToggleButton entry, long count) {
        boolean shown = mentions.shown().get().contains(kind);
        entry.setText(kind.shortWord() + "  " + Counts.number(count));
        entry.setSelected(shown);
        String noun = kind.word().toLowerCase(Locale.ROOT);
        Controls.named(
                entry,
                kind.word()
                        + ": "
                        + Counts.of(count, "mention")
                        + (shown ? ", marked; hide" : ", not marked; mark"));
        entry.setAccessibleHelp("Marks every " + noun + " in the text, or hides the marks");
        Controls.show(entry, count > 0);
    }

    /// A little of what the kind looks like in the text.
    private static Node sample(MentionKind kind) {
        if (!kind.isUnderlined()) {
            return Controls.label(kind == MentionKind.SOURCE ? "↗" : "§", "legend-sign");
        }
        Path fill = new Path(Boxes.outlines(List.of(SAMPLE), 0));
        fill.getStyleClass().addAll("mention-fill", kind.style());
        Path line = new Path(Underline.under(List.of(SAMPLE), kind, 0));
        line.getStyleClass().addAll("mention-line", kind.style());
        Pane sample = new Pane(fill, line);
        sample.getStyleClass().add("legend-sample");
        sample.setMinSize(SAMPLE.getWidth(), SAMPLE.getHeight() + 2);
        sample.setMaxSize(SAMPLE.getWidth(), SAMPLE.getHeight() + 2);
        return sample;
    }
}
