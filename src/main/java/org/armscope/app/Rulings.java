package org.armscope.app;

import java.util.List;
import javafx.application.Platform;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.mark.ReadingState.Stage;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.text.Span;
import org.armscope.viewmodel.decide.DecideModel;
import org.armscope.viewmodel.decide.HeaderField;
import org.armscope.viewmodel.decide.Verdict;
import org.armscope.viewmodel.window.Pane;
import org.armscope.viewmodel.window.WindowModel;

/// States of the window in which a person rules on what the program found.
final class Rulings {

    private Rulings() {}

    static void event(WindowModel model) {
        onTimeline(model, () -> model.timeline().evidence().correct());
    }

    static void deal(WindowModel model) {
        onTimeline(model, () -> model.timeline().evidence().regroup());
    }

    private static void onTimeline(WindowModel model, Runnable then) {
        model.pane().set(Pane.TIMELINE);
        TimelineEntry dealt =
                model.timeline().lanes().get().events().stream()
                        .filter(entry -> entry.deal() != null)
                        .skip(3)
                        .findFirst()
                        .orElseThrow();
        Platform.runLater(
                () -> {
                    model.timeline().evidence().select(dealt);
                    then.run();
                });
    }

    static void header(WindowModel model) {
        model.explore().typed().set("Sergeev");
        model.explore().results().move(1);
        model.reader().reading().mark(Stage.DONE);
        model.reader().correcting().header();
        model.notebook().decide().header().field(HeaderField.ISSUE_DATE);
        model.notebook().decide().header().value("2002-05-01..2002-05-03");
    }

    static void boundaries(WindowModel model) {
        model.explore().typed().set("Sergeev");
        model.reader().page().get().annotations().of(EntityMention.class).stream()
                .findFirst()
                .ifPresent(
                        name -> {
                            Span wider = new Span(name.span().start(), name.span().end() + 9);
                            model.notebook()
                                    .decide()
                                    .begin(model.reader().page().get().article(), name, wider);
                        });
    }

    static void note(WindowModel model) {
        model.explore().typed().set("Sergeev");
        mark(
                model,
                40,
                "Compare with *Segodnya*, **not** with `AFP`:\n\n"
                        + "- the sum\n"
                        + "- the [date](https://example.org/x)\n\n"
                        + "> as cited");
        Platform.runLater(() -> model.reader().marks().step(1));
    }

    static void tags(WindowModel model) {
        model.explore().typed().set("Sergeev");
        mark(model, 30, "");
        List.of("debt/barter", "debt", "visits")
                .forEach(tag -> model.reader().marks().pen().tag(tag));
        model.notebook().tags().listed().set(true);
        model.notebook().tags().chosen().set(model.notebook().tags().tags().get().getFirst());
        model.notebook().tags().typed().set("visits");
    }

    static void decisions(WindowModel model) {
        model.explore().typed().set("Sergeev");
        decide(model, Verdict.NOT_AN_ENTITY);
        decide(model, Verdict.OTHER_TYPE);
        model.notebook().decide().listed().set(true);
    }

    /// Takes a decision on the first name of another article each time.
    private static void decide(WindowModel model, Verdict verdict) {
        model.explore().results().move(1);
        model.reader().page().get().annotations().of(EntityMention.class).stream()
                .findFirst()
                .ifPresent(
                        name -> {
                            DecideModel decide = model.notebook().decide();
                            decide.begin(model.reader().page().get().article(), name, verdict);
                            decide.type(EntityType.ORGANIZATION);
                            decide.confirm();
                            decide.cancel(); // what was decided before is not decided again
                        });
    }

    /// Articles read, begun and put off, as the library tells them.
    static void read(WindowModel model) {
        for (Stage stage : List.of(Stage.DONE, Stage.DONE, Stage.READING)) {
            model.explore().results().move(1);
            model.reader().reading().mark(stage);
        }
        model.pane().set(Pane.LIBRARY);
        model.library().filter().set("done");
    }

    private static void mark(WindowModel model, int length, String note) {
        int start = model.reader().page().get().article().content().body().start();
        model.reader().marks().selection().set(new Span(start, start + length));
        model.reader().marks().pen().highlight();
        if (!note.isEmpty()) {
            model.reader().marks().pen().note();
            model.reader().marks().draft().set(note);
            model.reader().marks().keep();
            model.reader().marks().close();
        }
    }
}
