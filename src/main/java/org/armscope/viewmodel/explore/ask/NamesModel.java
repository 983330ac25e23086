package org.armscope.viewmodel.explore.ask;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.armscope.query.Query;
import org.armscope.query.QueryParts;
import org.armscope.query.SearchRequest;
import org.armscope.viewmodel.Aids;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.Turns;
import org.armscope.viewmodel.explore.Answer;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;

/// What else may have been meant by the question answered last: the names that one of its names
/// stands for; where it finds nothing, another spelling that finds something; and, where it has
/// `and`, `or` or `not` as words, the same with the signs.
public final class NamesModel {

    private final Desk desk;
    private final Threads threads;
    private final Turns turns;
    private final Consumer<Query> ask;
    private final ReadOnlyObjectWrapper<List<NameOffer>> names =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Query> better = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Query> signs = new ReadOnlyObjectWrapper<>();
    private Answer answer = Answer.NONE;

    /// @param ask takes the question that a choice makes
    public NamesModel(Desk desk, Threads threads, Consumer<Query> ask) {
        this.desk = desk;
        this.threads = threads;
        this.ask = ask;
        turns = new Turns(threads);
    }

    private record Found(List<NameOffer> names, Optional<Query> better, Optional<Query> signs) {

        static final Found NOTHING = new Found(List.of(), Optional.empty(), Optional.empty());
    }

    public ReadOnlyObjectProperty<List<NameOffer>> names() {
        return names.getReadOnlyProperty();
    }

    /// What was probably meant by a question that finds nothing; null where nothing better is
    /// known.
    public ReadOnlyObjectProperty<@Nullable Query> better() {
        return better.getReadOnlyProperty();
    }

    /// The question that has an answer, with `and`, `or` and `not` as signs; null where it has no
    /// such words, or where the other finds nothing.
    public ReadOnlyObjectProperty<@Nullable Query> signs() {
        return signs.getReadOnlyProperty();
    }

    /// Finds out what else this question may mean.
    ///
    /// @param withSigns the same with `and`, `or` and `not` read as signs, if it has such words
    public void show(Answer now, Optional<Query> withSigns) {
        if (!now.query().equals(answer.query())) {
            take(Found.NOTHING);
        }
        answer = now;
        turns.next(
                threads.searchingSettled(),
                () -> find(now, withSigns),
                this::take,
                why -> take(Found.NOTHING));
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

    /// Asks the question with `and`, `or` and `not` as signs.
    public void takeSigns() {
        Query instead = signs.get();
        if (instead != null) {
            ask.accept(instead);
        }
    }

    private Found find(Answer now, Optional<Query> withSigns) throws WorkspaceException {
        Aids aids = desk.aids();
        List<NameOffer> names = aids.choices(now.query()).stream().map(NameOffer::of).toList();
        boolean meant = withSigns.isPresent() && findsSomething(withSigns.get());
        Optional<Query> instead = meant ? withSigns : Optional.empty();
        if (now.total() > 0 || now.asksForAll()) {
            return new Found(names, Optional.empty(), instead);
        }
        return new Found(names, meant ? instead : aids.betterSpelt(now.query()), Optional.empty());
    }

    private boolean findsSomething(Query query) throws WorkspaceException {
        return desk.search(SearchRequest.of(query, 0), () -> false).answer().total() > 0;
    }

    private void take(Found found) {
        names.set(found.names());
        better.set(found.better().orElse(null));
        signs.set(found.signs().orElse(null));
    }
}
