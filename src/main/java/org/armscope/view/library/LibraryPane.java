package org.armscope.view.library;

import atlantafx.base.controls.CustomTextField;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.armscope.view.Controls;
import org.armscope.view.KeptOrder;
import org.armscope.view.ProblemNote;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.library.LibraryModel;
import org.armscope.viewmodel.library.Section;
import org.armscope.viewmodel.window.Keepsakes;
import org.kordamp.ikonli.feather.Feather;

/// The library in five sections: articles, files met, duplicates, wanted issues, watched folders.
public final class LibraryPane extends BorderPane {

    private final LibraryModel model;
    private final CustomTextField filter = new CustomTextField();
    private final Label summary = Controls.label("", "muted", "figures");

    /// @param kept holds dividers and the order of the articles between two starts
    public LibraryPane(LibraryModel model, LibraryActions actions, Keepsakes kept) {
        this.model = model;
        getStyleClass().add("library-pane");
        setTop(new VBox(bar(), choices()));
        Map<Section, Region> sections = new EnumMap<>(Section.class);
        ArticleTable articles = new ArticleTable(model, actions);
        KeptOrder.of(articles, kept.of("library.order"));
        sections.put(Section.ARTICLES, articles);
        sections.put(Section.FILES, new FilesPane(model, actions));
        sections.put(Section.DUPLICATES, new DuplicateTable(model, actions));
        sections.put(Section.WANTED, new WantedPane(model, actions, kept.of("wanted.divider")));
        sections.put(Section.WATCHED, new WatchedPane(model, actions));
        // One that needed more room would lie over what stands above and beside it.
        sections.values().forEach(section -> section.setMinSize(0, 0));
        setCenter(new StackPane(sections.values().toArray(Node[]::new)));
        model.section()
                .subscribe(
                        now -> {
                            sections.forEach((section, node) -> node.setVisible(section == now));
                            Controls.show(filter, now == Section.ARTICLES);
                            Controls.show(summary, now == Section.ARTICLES);
                        });
    }

    private HBox bar() {
        filter.setId("filter");
        filter.setPromptText("Filter by title, publication, date, state, file");
        filter.setAccessibleText("Filter the articles");
        filter.setLeft(Controls.icon(Feather.FILTER));
        filter.setPrefWidth(340);
        filter.textProperty().bindBidirectional(model.filter());
        summary.setId("library-summary");
        summary.textProperty().bind(model.summary());
        summary.setMinWidth(USE_PREF_SIZE);
        ProblemNote problem = new ProblemNote();
        model.problem().subscribe(problem::show);
        model.sources().problem().subscribe(problem::show);
        Label title = Controls.label("Library", "pane-title");
        title.setMinWidth(USE_PREF_SIZE);
        HBox bar = new HBox(title, summary, Controls.spring(), problem, filter);
        bar.getStyleClass().add("pane-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private FlowPane choices() {
        FlowPane choices = new FlowPane(2, 2);
        choices.getStyleClass().addAll("choices", "entity-types");
        for (Section section : Section.values()) {
            ToggleButton choice = new ToggleButton(section.word());
            choice.setId("section-" + section);
            choice.getStyleClass().add("choice");
            choice.setMinWidth(USE_PREF_SIZE);
            choice.setOnAction(
                    event -> {
                        model.section().set(section);
                        choice.setSelected(true);
                    });
            model.section().subscribe(now -> choice.setSelected(now == section));
            model.whenCounted(() -> choice.setText(words(section, model.count(section))));
            choices.getChildren().add(choice);
        }
        return choices;
    }

    private static String words(Section section, int count) {
        return section.word() + (count == 0 ? "" : "  " + Counts.number(count));
    }
}
