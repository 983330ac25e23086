package org.armscope.viewmodel.explore.ask;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.armscope.query.Query;
import org.armscope.query.QueryParts;
import org.armscope.viewmodel.Aids;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.Turns;
import org.armscope.viewmodel.explore.Answer;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;

/// What else may have been meant by the question answered last: the names that one of its names
/// stands for, and, where it finds nothing, another spelling that finds something.
public final class NamesModel {

    private final Desk desk;
    private final Threads threads;
    private final Turns turns;
    private final Consumer<Query> ask;
    private final ReadOnlyObjectWrapper<List<NameOffer>> names =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Query> better = new ReadOnlyObjectWrapper<>();
    private Answer answer = Answer.NONE;

    /// @param ask takes the question that a choice makes
    public NamesModel(Desk desk, Threads threads, Consumer<Query> ask) {
        this.desk = desk;
        this.threads = threads;
        this.ask = ask;
        turns = new Turns(threads);
    }

    private record Found(List<NameOffer> names, Optional<Query> better) {}

    public ReadOnlyObjectProperty<List<NameOffer>> names() {
        return names.getReadOnlyProperty();
    }

    /// What was probably meant by a question that finds nothing; null where nothing better is
    /// known.
    public ReadOnlyObjectProperty<@Nullable Query> better() {
        return better.getReadOnlyProperty();
    }

    /// Finds out what else this question may mean.
    public void show(Answer now) {
        if (!now.query().equals(answer.query())) {
            take(new Found(List.of(), Optional.empty()));
        }
        answer = now;
        turns.next(
                threads.searching(),
                () -> find(desk.aids(), now),
                this::take,
                why -> take(new Found(List.of(), Optional.empty())));
    }

    /// Asks for one name alone in the place of the one that stands for several.
    public void choose(NameOffer offer, NameOffer.Name name) {
        ask.accept(
                QueryParts.replaced(
                        answer.query(), part -> part.equals(offer.asked()) ? name.only() : part));
    }

    /// Asks what was probably meant.
    public void takeBetter() {
        Query instead = better.get();
        if (instead != null) {
            ask.accept(instead);
        }
    }

    private static Found find(Aids aids, Answer answer) throws WorkspaceException {
        List<NameOffer> names = aids.choices(answer.query()).stream().map(NameOffer::of).toList();
        boolean nothing = answer.total() == 0 && !answer.asksForAll();
        return new Found(names, nothing ? aids.betterSpelt(answer.query()) : Optional.empty());
    }

    private void take(Found found) {
        names.set(found.names());
        better.set(found.better().orElse(null));
    }
}
