package org.armscope.viewmodel.explore;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.armscope.article.ArticleId;
import org.armscope.query.Choosing;
import org.armscope.query.Parsed;
import org.armscope.query.Query;
import org.armscope.query.QueryPrinter;
import org.armscope.query.SearchRequest;
import org.armscope.query.SearchRequest.Order;
import org.armscope.query.SmallOperators;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Selection;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.Turns;
import org.armscope.viewmodel.explore.ask.NamesModel;
import org.armscope.viewmodel.explore.ask.SavedModel;
import org.armscope.viewmodel.explore.ask.SuggestModel;
import org.armscope.viewmodel.explore.facet.FacetsModel;
import org.jspecify.annotations.Nullable;

/// Search as you type. A question that cannot be read keeps the last answer and says why.
public final class ExploreModel {

    private final Desk desk;
    private final Threads threads;
    private final Asker asker;
    private final ResultsModel results;
    private final FacetsModel facets;
    private final ConcordanceModel concordance;
    private final SuggestModel suggest;
    private final NamesModel names;
    private final WhyModel why;
    private final SimilarModel similar;
    private final SavedModel saved;

    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.RELEVANCE);
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(Answer.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Complaint> complaint =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Emptiness> emptiness =
            new ReadOnlyObjectWrapper<>(Emptiness.WAITING);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper answering = new ReadOnlyBooleanWrapper();

    private Selection narrowed = Selection.NONE;
    private @Nullable Query noted;

    public ExploreModel(Desk desk, Threads threads) {
        this.desk = desk;
        this.threads = threads;
        asker = new Asker(desk, threads);
        results = new ResultsModel(asker, answer, problem, this::fail);
        facets = new FacetsModel(desk, threads, this::ask);
        concordance = new ConcordanceModel(desk, threads);
        suggest = new SuggestModel(desk, threads, typed);
        names = new NamesModel(desk, threads, this::ask);
        why = new WhyModel(desk, threads);
        similar = new SimilarModel(desk, threads);
        saved = new SavedModel(desk, threads, typed);
        typed.subscribe((was, now) -> ask());
        order.subscribe((was, now) -> ask());
    }

    /// How the articles that answer divide.
    public FacetsModel facets() {
        return facets;
    }

    /// The matches of the answer, one below the other.
    public ConcordanceModel concordance() {
        return concordance;
    }

    /// What is offered while something is typed.
    public SuggestModel suggest() {
        return suggest;
    }

    /// What else the question may mean.
    public NamesModel names() {
        return names;
    }

    /// The searches that are kept, and the history.
    public SavedModel saved() {
        return saved;
    }

    /// The articles like one of the results.
    public SimilarModel similar() {
        return similar;
    }

    /// Why results answer.
    public WhyModel why() {
        return why;
    }

    /// What stands in the search box.
    public StringProperty typed() {
        return typed;
    }

    /// The order asked for; a question without words is answered newest first instead of by
    /// relevance.
    public ObjectProperty<Order> order() {
        return order;
    }

    /// The list of what was found.
    public ResultsModel results() {
        return results;
    }

    /// The answer that `results` lists.
    public ReadOnlyObjectProperty<Answer> answer() {
        return answer.getReadOnlyProperty();
    }

    /// Why what is typed now cannot be asked; null where it can.
    public ReadOnlyObjectProperty<@Nullable Complaint> complaint() {
        return complaint.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Emptiness> emptiness() {
        return emptiness.getReadOnlyProperty();
    }

    /// Why the last question went unanswered though it was understood; empty where it did not.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// True while an answer is put in place of the last: what changes then, nobody chose.
    public ReadOnlyBooleanProperty answering() {
        return answering.getReadOnlyProperty();
    }

    /// Asks again, as after an ingest.
    public void refresh() {
        ask();
        saved.refresh();
    }

    /// Narrows every question to what was selected for all panes; the box shows none of it.
    public void narrow(Selection selection) {
        if (!selection.equals(narrowed)) {
            narrowed = selection;
            ask();
        }
    }

    /// What a person asked of the answer's question: without what narrows all panes.
    public Query own() {
        return narrowed.own(answer.get().query());
    }

    /// Puts a question into the search box and asks it.
    public void ask(Query narrowedQuery) {
        Query query = narrowed.own(narrowedQuery);
        typed.set(query instanceof Query.All ? "" : QueryPrinter.print(query));
    }

    /// Selects the result so many rows on, or the line, whichever are listed.
    public void move(int by) {
        if (concordance.inSight().get()) {
            ResultRow open = results.selected().get();
            concordance.move(by, open == null ? null : open.id());
        } else {
            results.move(by);
        }
    }

    /// Drops a part of the question.
    public void drop(Chip chip) {
        ask(Choosing.without(chip.part(), answer.get().query()));
    }

    /// Asks for the opposite of a part of the question.
    public void turn(Chip chip) {
        ask(Choosing.turned(chip.part(), answer.get().query()));
    }

    /// Takes up the suggestion of the complaint.
    public void accept() {
        Complaint now = complaint.get();
        if (now != null && now.suggestion() != null) {
            typed.set(now.suggestion());
        }
    }

    /// Keeps the question in the history, once: told that its answer stood for a while, or that a
    /// result of it was opened.
    public void note() {
        Answer now = answer.get();
        boolean settled = !busy.get() && complaint.get() == null && !now.asksForAll();
        Query own = own();
        if (settled && !(own instanceof Query.All) && !own.equals(noted)) {
            noted = own;
            new Turns(threads)
                    .next(
                            threads.working(),
                            () -> {
                                desk.aids().note(own, now.total());
                                return now;
                            },
                            done -> {},
                            problem::set);
        }
    }

    private void ask() {
        switch (desk.parse(typed.get())) {
            case Parsed.Wrong why -> complaint.set(Complaint.of(typed.get(), why));
            case Parsed.Ok ok -> {
                complaint.set(null);
                busy.set(true);
                facets.pause();
                Query query = narrowed.narrow(ok.query());
                asker.ask(
                        new SearchRequest(query, orderFor(query), ResultsModel.FIRST, null),
                        this::show,
                        this::fail);
            }
        }
    }

    private Order orderFor(Query query) {
        boolean unranked = query instanceof Query.All && order.get() == Order.RELEVANCE;
        return unranked ? Order.NEWEST : order.get();
    }

    private void show(Found found) {
        boolean same = isAskedAgain(found);
        boolean elsewhere = same && results.isElsewhere();
        ArticleId keep = results.keep(same && found.request().order() == answer.get().order());
        answering.set(true);
        busy.set(false);
        problem.set("");
        similar.close();
        why.show(found.summed());
        answer.set(found.summed());
        emptiness.set(found.empty());
        results.show(found, keep, elsewhere);
        names.show(found.summed(), withSigns(found.request().query()));
        facets.count(found.request().query());
        concordance.show(found.summed());
        answering.set(false);
    }

    /// The question with `and`, `or` and `not` in capitals, if it is still typed with these words.
    private Optional<Query> withSigns(Query answered) {
        return parsed(typed.get()).filter(answered::equals).isPresent()
                ? SmallOperators.raised(typed.get()).flatMap(this::parsed)
                : Optional.empty();
    }

    private Optional<Query> parsed(String text) {
        return desk.parse(text) instanceof Parsed.Ok(Query query)
                ? Optional.of(narrowed.narrow(query))
                : Optional.empty();
    }

    /// True if the same was asked before and answered: who then has no result selected reads an
    /// article from elsewhere, which must stay open.
    private boolean isAskedAgain(Found found) {
        return !results.rows().isEmpty() && found.summed().query().equals(answer.get().query());
    }

    private void fail(String message) {
        busy.set(false);
        results.failed();
        facets.resume();
        problem.set(message);
    }
}
