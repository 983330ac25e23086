package org.armscope.view.timeline;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.armscope.export.timeline.TimelineFormat;
import org.armscope.view.Controls;
import org.armscope.view.SaveChooser;
import org.armscope.viewmodel.timeline.TimelineExport;
import org.kordamp.ikonli.feather.Feather;

/// The menu that writes what the timeline shows into a file.
final class ExportMenu extends MenuButton {

    ExportMenu(TimelineExport export, SaveChooser chooser) {
        super("", Controls.icon(Feather.DOWNLOAD));
        setId("timeline-export");
        getStyleClass().addAll("flat", "sort-button", "icon-menu");
        setMinWidth(USE_PREF_SIZE);
        for (TimelineFormat format : TimelineFormat.values()) {
            MenuItem item = new MenuItem(format.label() + "…");
            item.setId("export-" + format.word());
            item.setOnAction(
                    event ->
                            chooser.ask(
                                            this,
                                            "Write the timeline",
                                            format.label(),
                                            export.name(format),
                                            format.ending())
                                    .ifPresent(file -> export.write(format, file)));
            getItems().add(item);
        }
        Controls.named(this, "Write the events shown into a file");
    }
}
