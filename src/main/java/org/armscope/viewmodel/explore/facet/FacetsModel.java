package org.armscope.viewmodel.explore.facet;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.armscope.query.Choosing;
import org.armscope.query.FieldName;
import org.armscope.query.Narrowing;
import org.armscope.query.Query;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.Turns;

/// The facets of the present answer, counted after its hits are shown. A choice asks a new
/// question.
public final class FacetsModel {

    /// How many values a facet lists, and how many once it is opened.
    static final int FEW = 6;

    static final int MANY = 60;

    private final Desk desk;
    private final Threads threads;
    private final Consumer<Query> ask;
    private final Turns turns;

    private final ReadOnlyObjectWrapper<List<FacetGroup>> groups =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<TimeBar>> bars =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Set<FieldName> opened = EnumSet.noneOf(FieldName.class);
    private final Map<FieldName, String> filters = new EnumMap<>(FieldName.class);
    private Query query = new Query.All();
    private boolean counting;
    private boolean counted;

    /// @param ask takes the question that a choice makes
    public FacetsModel(Desk desk, Threads threads, Consumer<Query> ask) {
        this.desk = desk;
        this.threads = threads;
        turns = new Turns(threads);
        this.ask = ask;
    }

    /// The facets with at least one value, in the order of [FieldName].
    public ReadOnlyObjectProperty<List<FacetGroup>> groups() {
        return groups.getReadOnlyProperty();
    }

    /// Every year, or month where there are few, from the first article's to the last's.
    public ReadOnlyObjectProperty<List<TimeBar>> bars() {
        return bars.getReadOnlyProperty();
    }

    /// True once something was counted.
    public boolean isCounted() {
        return counted;
    }

    /// Why nothing was counted; empty where it was.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Counts anew for this question.
    public void count(Query asked) {
        query = asked;
        count(threads.searchingSettled());
    }

    /// Stops a count that is under way, so that a new question need not wait for it.
    public void pause() {
        turns.drop();
    }

    /// Goes on after a question that went unanswered: counts anew if a count was stopped.
    public void resume() {
        if (counting) {
            count();
        }
    }

    /// Counts anew for the same question, as after the analyst's own marks changed.
    public void recount() {
        count();
    }

    /// Chooses a value, or drops the choice.
    public void want(FacetRow row) {
        ask.accept(Choosing.want(row.value(), query));
    }

    /// Chooses a value and no other of its field, nor leaves any out.
    public void only(FacetRow row) {
        ask.accept(Choosing.only(row.value(), query));
    }

    /// True if a value is the only choice of its field already.
    public boolean isOnly(FacetRow row) {
        return Choosing.only(row.value(), query).equals(query);
    }

    /// Leaves out articles with this value, or no longer.
    public void ruleOut(FacetRow row) {
        ask.accept(Choosing.ruleOut(row.value(), query));
    }

    /// Narrows the answer to articles from the one time to the other.
    public void during(TimeBar from, TimeBar to) {
        boolean inOrder = !from.from().isAfter(to.from());
        ask.accept(
                Choosing.during(
                        new Query.DateRange(
                                FieldName.DATE,
                                inOrder ? from.from() : to.from(),
                                inOrder ? to.to() : from.to()),
                        query));
    }

    /// Takes articles of any time.
    public void always() {
        ask.accept(Narrowing.without(FieldName.DATE, query));
    }

    /// True if the question asks for a time.
    public boolean isDated() {
        return Narrowing.by(FieldName.DATE, query);
    }

    /// Lists many values of a field, or few again.
    public void open(FieldName field, boolean wide) {
        if (wide ? opened.add(field) : opened.remove(field)) {
            count();
        }
    }

    public boolean isOpen(FieldName field) {
        return opened.contains(field);
    }

    /// Lists only values of a field with a word that begins so; empty for all.
    public void find(FieldName field, String letters) {
        filters.put(field, letters.strip());
        count();
    }

    private void count() {
        count(threads.searching());
    }

    private record Counted(List<FacetGroup> groups, List<TimeBar> times) {}

    private void count(Executor when) {
        counting = true;
        Query asked = query;
        FacetGroups shape = new FacetGroups(asked, Set.copyOf(opened), Map.copyOf(filters));
        turns.search(
                when,
                overtaken -> {
                    FacetCounts counted = FacetCounts.of(desk, asked, shape.filters(), overtaken);
                    return new Counted(shape.groups(counted), TimeBar.of(counted.all(), asked));
                },
                this::show,
                this::fail);
    }

    private void show(Counted found) {
        counting = false;
        counted = true;
        problem.set("");
        bars.set(found.times());
        groups.set(found.groups());
    }

    private void fail(String why) {
        counting = false;
        problem.set(why);
    }
}
