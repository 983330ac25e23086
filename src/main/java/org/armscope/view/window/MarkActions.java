package org.armscope.view.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.mark.ReadingState.Stage;
import org.armscope.view.reader.mark.CitedCopy;
import org.armscope.viewmodel.decide.Aspect;
import org.armscope.viewmodel.decide.Verdict;
import org.armscope.viewmodel.reader.ReadingModel;
import org.armscope.viewmodel.reader.mark.MarksModel;
import org.armscope.viewmodel.window.Action;
import org.armscope.viewmodel.window.Action.Group;
import org.armscope.viewmodel.window.Pane;
import org.armscope.viewmodel.window.WindowModel;
import org.jspecify.annotations.Nullable;

/// What can be done with the words of the article in front, and with the analyst's work as a whole.
final class MarkActions {

    static final String DECISIONS = "Decisions…";

    private final WindowModel model;

    private MarkActions(WindowModel model) {
        this.model = model;
    }

    static List<Action> of(WindowModel model) {
        MarkActions actions = new MarkActions(model);
        List<Action> all = new ArrayList<>(actions.all());
        all.addAll(actions.rulings());
        return List.copyOf(all);
    }

    private List<Action> all() {
        BooleanSupplier open = () -> model.front().page().get() != null;
        BooleanSupplier marked = () -> marks().current().get() != null;
        return List.of(
                act("Highlight, or change the colour", () -> marks().pen().highlight(), "h")
                        .when(open),
                act("Write a note", () -> marks().pen().note(), "w", "Ctrl+M").when(open),
                act("Tag", () -> marks().pen().tag(), "t").when(open),
                act("Star, or take the star away", () -> marks().pen().star(), "s").when(open),
                act("Add to the excerpts", () -> marks().taking().excerpt(), "e").when(open),
                act("Copy with citation", () -> CitedCopy.of(marks()), "Ctrl+Shift+C").when(open),
                act("Next highlight, with its card", () -> marks().step(1), "u").when(open),
                act("Previous highlight", () -> marks().step(-1), "U").when(open),
                act("Remove the highlight", () -> marks().pen().remove(), "Delete").when(marked),
                act("Mark as done, or as being read again", () -> reading().toggleDone(), "d")
                        .when(open),
                act("Mark as unread", () -> reading().mark(Stage.UNREAD)).when(open),
                act("Mark as being read", () -> reading().mark(Stage.READING)).when(open),
                act("Undo", () -> model.notebook().undo(), "Ctrl+Z"),
                act("Redo", () -> model.notebook().redo(), "Ctrl+Shift+Z", "Ctrl+Y"),
                act("Tags: rename or merge…", () -> model.notebook().tags().listed().set(true)),
                act(DECISIONS, () -> model.notebook().decide().listed().set(true)));
    }

    /// What can be ruled on what the program found.
    private List<Action> rulings() {
        BooleanSupplier open = () -> model.front().page().get() != null;
        List<Action> all = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            all.add(
                    act(
                                    "Correct the name on the card: " + small(verdict.words()),
                                    () -> decide(verdict),
                                    verdict == Verdict.OTHER_BOUNDARIES ? "b" : "")
                            .when(() -> name() != null || bounds(verdict)));
        }
        all.add(act("Correct the event…", this::correct, "c").when(this::hasEvent));
        all.add(
                act("Which deal the event is of…", () -> model.timeline().evidence().regroup(), "g")
                        .when(this::isOnTimeline));
        all.add(
                act(
                                "Add an event from the selected words…",
                                () -> model.front().correcting().addEvent())
                        .when(() -> model.front().marks().words().isPresent()));
        all.add(act("Correct the header…", () -> model.front().correcting().header()).when(open));
        return all;
    }

    private static String small(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private void decide(Verdict verdict) {
        EntityMention name = name();
        if (bounds(verdict)) {
            model.front().correcting().bound();
        } else if (name != null) {
            model.front().correcting().mention(name, verdict);
        }
    }

    /// True if the selected words can be made the boundaries of a name.
    private boolean bounds(Verdict verdict) {
        return verdict == Verdict.OTHER_BOUNDARIES
                && model.front().correcting().unbounded() != null;
    }

    private @Nullable EntityMention name() {
        return model.front().mentions().pinned().get() instanceof EntityMention name ? name : null;
    }

    private boolean hasEvent() {
        return isOnTimeline() || model.front().correcting().eventInWords() != null;
    }

    private boolean isOnTimeline() {
        return model.pane().get() == Pane.TIMELINE && model.timeline().evidence().told() != null;
    }

    private void correct() {
        EventMention event = model.front().correcting().eventInWords();
        if (event != null) {
            model.front().correcting().event(event, Aspect.DATE);
        } else {
            model.timeline().evidence().correct();
        }
    }

    private ReadingModel reading() {
        return model.front().reading();
    }

    private MarksModel marks() {
        return model.front().marks();
    }

    private static Action act(String name, Runnable work, String... keys) {
        return Action.of(
                Group.MARKS,
                name,
                work,
                List.of(keys).stream().filter(key -> !key.isEmpty()).toArray(String[]::new));
    }
}
