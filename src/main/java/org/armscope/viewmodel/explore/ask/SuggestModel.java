package org.armscope.viewmodel.explore.ask;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import org.armscope.query.FieldName;
import org.armscope.query.Suggestion;
import org.armscope.query.Suggestion.Kind;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.Turns;

/// What is offered under the search box while something is typed, one frame after the hits, which
/// people wait for. Nothing is chosen until the
/// arrows choose it, except the one person whose surname, or whole name, was typed in full.
public final class SuggestModel {

    private static final Map<Kind, Integer> MOST =
            Map.of(Kind.VALUE, 6, Kind.FIELD, 3, Kind.WORD, 3, Kind.PAST, 3);

    private static final String PERSON = FieldName.PERSON.label() + " ";

    private final Desk desk;
    private final Threads threads;
    private final Turns turns;
    private final StringProperty typed;
    private final ReadOnlyObjectWrapper<List<Offer>> offers =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private String asked = "";
    private boolean taking;

    /// @param typed what stands in the search box
    public SuggestModel(Desk desk, Threads threads, StringProperty typed) {
        this.desk = desk;
        this.threads = threads;
        this.typed = typed;
        turns = new Turns(threads.painted());
    }

    /// What is offered now; empty where nothing is.
    public ReadOnlyObjectProperty<List<Offer>> offers() {
        return offers.getReadOnlyProperty();
    }

    /// The place of the offer that Enter takes, or -1.
    public ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Told that a person changed the text in the box.
    public void edited(String was, String now) {
        if (taking) {
            return;
        }
        chosen.set(-1);
        if (now.isBlank()) {
            close();
        } else {
            suggest(now, caret(was, now));
        }
    }

    /// Chooses the next offer, or the one before; before the first none is chosen.
    public void move(int by) {
        int count = offers.get().size();
        if (count > 0) {
            chosen.set(Math.floorMod(chosen.get() + 1 + by, count + 1) - 1);
        }
    }

    /// Takes the offer that is chosen.
    ///
    /// @return where the caret belongs now, or -1 if nothing is chosen
    public int take() {
        return chosen.get() < 0 ? -1 : take(offers.get().get(chosen.get()));
    }

    /// Puts an offer into the question, and a blank behind it unless a value is still to be typed,
    /// so that one can go on.
    ///
    /// @return where the caret belongs now, or -1 if the text is another by now
    public int take(Offer offer) {
        if (!typed.get().equals(asked)) {
            return -1;
        }
        Suggestion suggestion = offer.suggestion();
        String taken = suggestion.in(asked);
        int end = suggestion.replaced().start() + suggestion.with().length();
        boolean wantsValue = suggestion.kind() == Kind.FIELD;
        taking = true;
        typed.set(wantsValue || end < taken.length() ? taken : taken + " ");
        taking = false;
        close();
        if (wantsValue) {
            suggest(typed.get(), end);
            return end;
        }
        return typed.get().startsWith(" ", end) ? end + 1 : end;
    }

    /// Offers nothing any more.
    ///
    /// @return false if nothing was offered
    public boolean close() {
        turns.drop();
        boolean open = !offers.get().isEmpty();
        offers.set(List.of());
        chosen.set(-1);
        return open;
    }

    private void suggest(String text, int caret) {
        turns.next(
                threads.searching(),
                () -> few(desk.aids().suggest(text, caret)),
                found -> {
                    asked = text;
                    chosen.set(-1);
                    offers.set(found);
                    chosen.set(named(text, found));
                },
                why -> close());
    }

    /// The place of the only person offered who is called as was typed, or -1.
    private static int named(String text, List<Offer> offers) {
        int place = -1;
        for (int i = 0; i < offers.size(); i++) {
            if (isCalled(text, offers.get(i).suggestion())) {
                if (place >= 0) {
                    return -1;
                }
                place = i;
            }
        }
        return place;
    }

    private static boolean isCalled(String text, Suggestion offer) {
        if (offer.kind() != Kind.VALUE || !offer.shown().startsWith(PERSON)) {
            return false;
        }
        String name = " " + offer.shown().substring(PERSON.length()).toLowerCase(Locale.ROOT);
        return name.endsWith(" " + offer.replaced().in(text).toLowerCase(Locale.ROOT));
    }

    /// Some of each kind, in their order.
    private static List<Offer> few(List<Suggestion> all) {
        Map<Kind, Integer> taken = new EnumMap<>(Kind.class);
        List<Offer> few = new ArrayList<>();
        for (Suggestion suggestion : all) {
            int before = taken.merge(suggestion.kind(), 1, Integer::sum);
            if (before <= MOST.getOrDefault(suggestion.kind(), 0)) {
                few.add(Offer.of(suggestion));
            }
        }
        return List.copyOf(few);
    }

    /// Behind what was changed last.
    private static int caret(String was, String now) {
        int most = Math.min(was.length(), now.length());
        int same = 0;
        while (same < most
                && was.charAt(was.length() - 1 - same) == now.charAt(now.length() - 1 - same)) {
            same++;
        }
        return now.length() - same;
    }
}
