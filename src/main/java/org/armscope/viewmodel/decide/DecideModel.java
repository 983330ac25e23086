package org.armscope.viewmodel.decide;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.decision.DecisionWords;
import org.armscope.annotation.decision.Scope;
import org.armscope.article.Article;
import org.armscope.library.table.EntityCount;
import org.armscope.text.Span;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.Turns;
import org.armscope.viewmodel.notebook.NotebookModel;
import org.jspecify.annotations.Nullable;

/// A decision being drafted, with all that it would change; and the list of those made.
public final class DecideModel {

    private static final int OFFERED = 10;

    private final Desk desk;
    private final Threads threads;
    private final NotebookModel notebook;
    private final Weighing weighing;
    private final HeaderModel header;
    private final EventModel event;
    private final DealModel deal;
    private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Decision>> made =
            new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty listed = new SimpleBooleanProperty();
    private final Turns names;
    private List<EntityCount> entities = List.of();

    public DecideModel(Desk desk, Threads threads, NotebookModel notebook) {
        this.desk = desk;
        this.threads = threads;
        this.notebook = notebook;
        names = new Turns(threads);
        weighing = new Weighing(desk, threads, notebook);
        header = new HeaderModel(desk, threads, notebook, this::cancel);
        event = new EventModel(desk, threads, notebook, this::cancel);
        deal = new DealModel(desk, threads, notebook, this::cancel);
        notebook.steps().subscribe((was, now) -> readMade());
        listed.subscribe((was, now) -> readMade());
    }

    /// What is being decided, or null.
    public ReadOnlyObjectProperty<@Nullable Draft> draft() {
        return draft.getReadOnlyProperty();
    }

    /// What the draft would change.
    public ReadOnlyObjectProperty<Outlook> outlook() {
        return weighing.outlook();
    }

    public Weighing weighing() {
        return weighing;
    }

    /// Corrections of headers.
    public HeaderModel header() {
        return header;
    }

    /// Corrections of events.
    public EventModel event() {
        return event;
    }

    /// Rulings on deals.
    public DealModel deal() {
        return deal;
    }

    /// All decisions, the oldest first, as read while the list was open.
    public ReadOnlyObjectProperty<List<Decision>> made() {
        return made.getReadOnlyProperty();
    }

    /// True while the list of decisions is open.
    public BooleanProperty listed() {
        return listed;
    }

    /// Begins to decide on a mention.
    public void begin(Article article, EntityMention mention, Verdict verdict) {
        begin(Draft.of(article, mention, verdict));
    }

    /// Begins to say which words name what a mention names.
    ///
    /// @param words the right ones, as far as they are known: those of the mention, to begin with
    public void begin(Article article, EntityMention mention, Span words) {
        begin(Draft.of(article, mention, Verdict.OTHER_BOUNDARIES).withBounds(words));
    }

    private void begin(Draft first) {
        if (!desk.writable()) {
            notebook.tell(Notice.READ_ONLY);
            return;
        }
        cancel();
        readEntities();
        change(first);
    }

    public void name(String typed) {
        change(draft -> draft.withName(typed));
    }

    public void type(EntityType type) {
        change(draft -> draft.withType(type));
    }

    public void scope(Scope scope) {
        change(draft -> draft.withScope(scope));
    }

    /// Moves where the words begin or end that name the entity, by words.
    public void bounds(Bounds.Move move) {
        change(draft -> draft.withBounds(Bounds.moved(draft, move)));
    }

    /// Says that a known entity is meant.
    public void choose(Entity entity) {
        change(draft -> draft.withName(entity.name()).withType(entity.type()));
    }

    /// Known entities whose names hold what was typed, those of the mention's type first, then the
    /// most often mentioned.
    public List<Entity> suggestions(String typed) {
        Draft now = draft.get();
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (now == null || wanted.isEmpty()) {
            return List.of();
        }
        return entities.stream()
                .filter(count -> count.entity().name().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(
                        Comparator.comparing(
                                        (EntityCount count) ->
                                                count.entity().type() != now.mention().type())
                                .thenComparing(
                                        Comparator.comparingLong(EntityCount::mentions).reversed()))
                .map(EntityCount::entity)
                .filter(entity -> !entity.equals(now.mention().entity()))
                .limit(OFFERED)
                .toList();
    }

    /// Makes the decision as it was previewed; lists and article follow.
    public void confirm() {
        weighing.confirm(this::cancel);
    }

    /// Decides nothing; false if nothing was being decided and no list was open.
    public boolean cancel() {
        boolean open = draft.get() != null || listed.get();
        draft.set(null);
        weighing.drop();
        listed.set(false);
        boolean onHeader = header.drop();
        boolean onEvent = event.drop();
        boolean onDeal = deal.drop();
        return open || onHeader || onEvent || onDeal;
    }

    /// Switches a decision off or on; lists and article follow.
    public void switchTo(boolean on, Decision decision) {
        notebook.work(
                on ? "Switching the decision on" : "Switching the decision off",
                progress -> desk.notes().switchTo(on, decision.id(), progress),
                step ->
                        notebook.tell(
                                Notice.good(
                                        (on ? "Switched on: " : "Switched off: ")
                                                + DecisionWords.of(decision))));
    }

    private void change(UnaryOperator<Draft> change) {
        Draft now = draft.get();
        if (now != null) {
            Draft next = change.apply(now);
            if (!next.equals(now)) {
                change(next);
            }
        }
    }

    private void change(Draft next) {
        draft.set(next);
        next.ruling()
                .ifPresentOrElse(
                        ruling -> weighing.weigh(ruling, next.scope(), next.article().id()),
                        () -> weighing.want(next.wanting()));
    }

    private void readEntities() {
        names.next(
                threads.gathering(),
                () -> List.copyOf(desk.entities()),
                all -> entities = all,
                why -> notebook.tell(Notice.bad(why)));
    }

    private void readMade() {
        if (listed.get()) {
            notebook.read(notes -> notes.decisions(), made::set);
        }
    }
}
