package org.armscope.view.window;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.armscope.view.reader.mark.CitedCopy;
import org.armscope.viewmodel.reader.mark.MarksModel;
import org.armscope.viewmodel.window.Action;
import org.armscope.viewmodel.window.Action.Group;
import org.armscope.viewmodel.window.WindowModel;

/// What can be done with the words of the article in front, and with the analyst's work as a whole.
final class MarkActions {

    static final String DECISIONS = "Decisions…";

    private final WindowModel model;

    private MarkActions(WindowModel model) {
        this.model = model;
    }

    static List<Action> of(WindowModel model) {
        return new MarkActions(model).all();
    }

    private List<Action> all() {
        BooleanSupplier open = () -> model.front().page().get() != null;
        BooleanSupplier marked = () -> marks().current().get() != null;
        return List.of(
                act("Highlight, or change the colour", () -> marks().highlight(), "h").when(open),
                act("Write a note", () -> marks().note(), "w", "Ctrl+M").when(open),
                act("Tag", () -> marks().tag(), "t").when(open),
                act("Star, or take the star away", () -> marks().star(), "s").when(open),
                act("Add to the excerpts", () -> marks().excerpt(), "e").when(open),
                act("Copy with citation", () -> CitedCopy.of(marks()), "Ctrl+Shift+C").when(open),
                act("Next highlight, with its card", () -> marks().step(1), "u").when(open),
                act("Previous highlight", () -> marks().step(-1), "U").when(open),
                act("Remove the highlight", () -> marks().remove(), "Delete").when(marked),
                act("Undo", () -> model.notebook().undo(), "Ctrl+Z"),
                act("Redo", () -> model.notebook().redo(), "Ctrl+Shift+Z", "Ctrl+Y"),
                act(DECISIONS, () -> model.notebook().decide().listed().set(true)));
    }

    private MarksModel marks() {
        return model.front().marks();
    }

    private static Action act(String name, Runnable work, String... keys) {
        return Action.of(Group.MARKS, name, work, keys);
    }
}
