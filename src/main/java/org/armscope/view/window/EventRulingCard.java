package org.armscope.view.window;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.view.Controls;
import org.armscope.viewmodel.decide.Aspect;
import org.armscope.viewmodel.decide.EventDraft;
import org.armscope.viewmodel.decide.EventModel;
import org.armscope.viewmodel.timeline.EventWords;
import org.jspecify.annotations.Nullable;

/// Rules on an event, or adds one: what it was, when, how far the deal had come, between whom and
/// about which arms. Only what is to be said is asked.
final class EventRulingCard extends Floating {

    private static final double WIDTH = 520;
    private static final String NO_DEAL = "no deal at stake";

    /// A line of the form.
    private record Line(Aspect aspect, Label name, Node field) {}

    private final EventModel model;
    private final Label about = Controls.label("", "section");
    private final Label sentence = Controls.label("", "event-sentence");
    private final TextField days = new TextField();
    private final ChoiceBox<EventKind> kind = new ChoiceBox<>();
    private final ChoiceBox<@Nullable EventStatus> status = new ChoiceBox<>();
    private final ComboBox<String> supplier = country("supplier", "Who gives");
    private final ComboBox<String> recipient = country("recipient", "Who gets");
    private final TextField arms = new TextField();
    private final ToggleGroup aspects = new ToggleGroup();
    private final HBox choice = new HBox(4);
    private final List<Line> lines = new ArrayList<>();
    private List<Line> wanted = List.of();
    private final GridPane form = new GridPane();
    private final OutlookPane outlook;
    private boolean filling;
    private @Nullable Aspect asked;

    EventRulingCard(EventModel model, Runnable cancel) {
        super("Correct an event", cancel);
        this.model = model;
        setId("event-ruling");
        setPrefWidth(WIDTH);
        about.setWrapText(true);
        sentence.setWrapText(true);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        form.getColumnConstraints().addAll(names, fields);
        form.setHgap(12);
        form.setVgap(8);
        fields();
        for (Aspect aspect : Aspect.values()) {
            if (aspect != Aspect.ADD) {
                choice.getChildren().add(toggle(aspect));
            }
        }
        outlook = new OutlookPane("event", WIDTH - 48, model.weighing(), model::confirm, cancel);
        keep(about, sentence, choice, form);
        outlook(outlook);
        model.countries()
                .subscribe(
                        known -> {
                            supplier.getItems().setAll(known);
                            recipient.getItems().setAll(known);
                        });
        model.draft().subscribe(draft -> show(draft));
    }

    private ToggleButton toggle(Aspect aspect) {
        ToggleButton toggle = new ToggleButton(aspect.word());
        toggle.setId("event-aspect-" + aspect.id());
        toggle.setUserData(aspect);
        toggle.setToggleGroup(aspects);
        toggle.setOnAction(
                event -> {
                    toggle.setSelected(true);
                    model.aspect(aspect);
                });
        return toggle;
    }

    private void fields() {
        kind.setId("event-kind");
        kind.getItems().setAll(EventKind.values());
        kind.setConverter(new ChoiceWords<>(of -> of == null ? "" : EventWords.kind(of)));
        kind.valueProperty()
                .subscribe(
                        (was, now) -> {
                            if (now != null) {
                                told(() -> model.kind(now));
                            }
                        });
        status.setId("event-status");
        status.getItems().add(null);
        status.getItems().addAll(EventStatus.values());
        status.setConverter(new ChoiceWords<>(of -> of == null ? NO_DEAL : of.word()));
        status.valueProperty().subscribe((was, now) -> told(() -> model.status(now)));
        days.setId("event-days");
        days.setPromptText("2001-03-07, or 2001-03-05..2001-03-09");
        days.textProperty().subscribe((was, now) -> told(() -> model.days(now)));
        arms.setId("event-arms");
        arms.setPromptText("Such as 3 T-80U, MiG-29");
        arms.textProperty().subscribe((was, now) -> told(() -> model.arms(now)));
        for (ComboBox<String> party : List.of(supplier, recipient)) {
            party.getEditor()
                    .textProperty()
                    .subscribe(
                            (was, now) ->
                                    told(
                                            () ->
                                                    model.parties(
                                                            supplier.getEditor().getText(),
                                                            recipient.getEditor().getText())));
        }
        line(Aspect.KIND, "Kind", kind);
        line(Aspect.DATE, "Date", days);
        line(Aspect.STATUS, "Status of the deal", status);
        line(Aspect.PARTIES, "From", supplier);
        line(Aspect.PARTIES, "To", recipient);
        line(Aspect.ARMS, "Arms", arms);
    }

    private static ComboBox<String> country(String id, String name) {
        ComboBox<String> country = new ComboBox<>();
        country.setId("event-" + id);
        country.setEditable(true);
        country.setMaxWidth(Double.MAX_VALUE);
        country.setAccessibleText(name + ", a country");
        country.getEditor().setId("event-" + id + "-name");
        return country;
    }

    private void line(Aspect aspect, String name, Node field) {
        Label label = Controls.label(name, "muted");
        label.setLabelFor(field);
        field.setAccessibleText(name);
        lines.add(new Line(aspect, label, field));
    }

    /// Tells the model what a person entered, not what was filled in from it.
    private void told(Runnable tell) {
        if (!filling) {
            tell.run();
        }
    }

    private void show(@Nullable EventDraft draft) {
        boolean opens = draft != null && !isVisible();
        setVisible(draft != null);
        if (draft == null) {
            return;
        }
        filling = true;
        boolean added = draft.aspect() == Aspect.ADD;
        about.setText(
                added
                        ? "“" + draft.words() + "” tells of an event that was missed"
                        : EventWords.kind(draft.found()) + ", found by “" + draft.words() + "”");
        sentence.setText(
                draft.sentence().in(draft.article().text()).strip().replaceAll("\\s+", " "));
        kind.setValue(draft.kind());
        status.setValue(draft.status());
        fill(days, draft.days());
        fill(arms, draft.arms());
        fill(supplier.getEditor(), draft.supplier());
        fill(recipient.getEditor(), draft.recipient());
        aspects.getToggles()
                .forEach(toggle -> toggle.setSelected(toggle.getUserData() == draft.aspect()));
        Controls.show(choice, !added);
        boolean other = asked != draft.aspect() || opens;
        asked = draft.aspect();
        filling = false;
        if (other) {
            ask(draft.aspect());
        }
    }

    /// Shows the fields that this needs, and gives the first of them the keyboard.
    private void ask(Aspect aspect) {
        wanted = lines.stream().filter(line -> aspect.asks(line.aspect())).toList();
        form.getChildren().clear();
        for (int i = 0; i < wanted.size(); i++) {
            form.addRow(i, wanted.get(i).name(), wanted.get(i).field());
        }
        Controls.show(form, !wanted.isEmpty());
        takeKeyboard();
    }

    @Override
    void takeKeyboard() {
        focus(wanted.isEmpty() ? outlook.confirm() : wanted.getFirst().field());
    }

    private static void fill(TextField field, String words) {
        if (!field.getText().equals(words)) {
            field.setText(words);
        }
    }
}
