package org.armscope.viewmodel.window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The actions that can be run now, narrowed by the letters typed, the best fit first.
public final class PaletteModel {

    private final List<Action> actions = new ArrayList<>();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Choice> choices = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty();

    /// An action, and which letters of its name were typed.
    public record Choice(Action action, List<Integer> letters) {
        public Choice {
            letters = List.copyOf(letters);
        }
    }

    PaletteModel() {
        typed.subscribe((was, now) -> choose());
        open.subscribe(
                (was, now) -> {
                    typed.set("");
                    choose();
                });
    }

    /// Tells the palette what the window can do.
    public void offer(List<Action> all) {
        actions.clear();
        actions.addAll(all);
        choose();
    }

    public BooleanProperty open() {
        return open;
    }

    public StringProperty typed() {
        return typed;
    }

    public ObservableList<Choice> choices() {
        return choices;
    }

    /// The place of the choice that Enter runs.
    public IntegerProperty chosen() {
        return chosen;
    }

    /// Chooses the next, or the one before, going round at the ends.
    public void move(int by) {
        if (!choices.isEmpty()) {
            chosen.set(Math.floorMod(chosen.get() + by, choices.size()));
        }
    }

    /// Closes the palette and runs what is chosen in it; does neither where nothing fits.
    public void run() {
        if (chosen.get() < choices.size()) {
            Action action = choices.get(chosen.get()).action();
            open.set(false);
            action.run();
        }
    }

    private void choose() {
        record Fit(Choice choice, int worth) {}
        List<Fit> fits = new ArrayList<>();
        for (Action action : actions) {
            if (action.isAvailable()) {
                Letters.in(action.name(), typed.get())
                        .ifPresent(
                                found ->
                                        fits.add(
                                                new Fit(
                                                        new Choice(action, found.places()),
                                                        found.worth())));
            }
        }
        fits.sort(Comparator.comparingInt(Fit::worth).reversed());
        chosen.set(0);
        choices.setAll(fits.stream().map(Fit::choice).toList());
    }
}
