package org.armscope.viewmodel.decide;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.decision.Scope;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.article.Article;
import org.armscope.text.Sentences;
import org.armscope.text.Span;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.notebook.NotebookModel;
import org.jspecify.annotations.Nullable;

/// Corrects what an article is said to tell of an event, or adds one that the program missed. It
/// speaks of one event of one article.
public final class EventModel extends Drafting<EventDraft> {

    private final ReadOnlyObjectWrapper<List<String>> countries =
            new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable EventMention known;

    /// @param clear closes whatever else is being decided
    EventModel(Desk desk, Threads threads, NotebookModel notebook, Runnable clear) {
        super(desk, threads, notebook, clear);
    }

    /// The countries that give or get arms in any article, by name.
    public ReadOnlyObjectProperty<List<String>> countries() {
        return countries.getReadOnlyProperty();
    }

    /// Begins to rule on an event.
    public void begin(Article article, EventMention event, Aspect aspect) {
        begin(EventDraft.of(article, event, aspect), event);
    }

    /// Goes on to rule on something else of the same event.
    public void aspect(Aspect aspect) {
        EventDraft now = draft.get();
        EventMention event = known;
        if (now != null && event != null && now.aspect() != aspect) {
            change(EventDraft.of(now.article(), event, aspect));
        }
    }

    /// Begins to add the event that these words tell of.
    public void add(Article article, Span words) {
        Sentences.around(article.text(), article.content().body(), words)
                .ifPresentOrElse(
                        sentence -> begin(EventDraft.added(article, sentence, words), null),
                        () ->
                                notebook.tell(
                                        Notice.bad(
                                                "Select words within one sentence, best those that"
                                                        + " say what happened.")));
    }

    private void begin(EventDraft first, @Nullable EventMention event) {
        if (!mayBegin()) {
            return;
        }
        known = event;
        read(
                () ->
                        desk.timeline().stream()
                                .flatMap(entry -> Stream.of(entry.supplier(), entry.recipient()))
                                .filter(Objects::nonNull)
                                .distinct()
                                .sorted()
                                .toList(),
                countries::set);
        change(first);
    }

    public void days(String typed) {
        change(draft -> draft.withDays(typed));
    }

    public void kind(EventKind kind) {
        change(draft -> draft.withKind(kind));
    }

    /// Says how far the deal had come.
    ///
    /// @param status null for an event that is about no deal
    public void status(@Nullable EventStatus status) {
        change(draft -> draft.withStatus(status));
    }

    /// Says between whom it was.
    ///
    /// @param supplier the giving country's name, or empty
    /// @param recipient the receiving country's name, or empty
    public void parties(String supplier, String recipient) {
        change(draft -> draft.withParties(supplier, recipient));
    }

    /// Says which arms it was about.
    ///
    /// @param typed names with commas between them, each with its number before it or without
    public void arms(String typed) {
        change(draft -> draft.withArms(typed));
    }

    private void change(UnaryOperator<EventDraft> change) {
        EventDraft now = draft.get();
        if (now != null && !change.apply(now).equals(now)) {
            change(change.apply(now));
        }
    }

    private void change(EventDraft next) {
        draft.set(next);
        TypedDays typed =
                next.needsDays() ? TypedDays.read(desk, next.days()) : new TypedDays(null, "");
        if (isAsFound(next)) {
            weighing.want("This is how it is: say what it ought to be.");
        } else if (!typed.problem().isEmpty()) {
            weighing.want(typed.problem());
        } else {
            weighing.weigh(next.ruling(typed.days()), Scope.HERE, next.article().id());
        }
    }

    private boolean isAsFound(EventDraft next) {
        EventMention event = known;
        return event != null
                && next.aspect() != Aspect.REJECT
                && next.equals(EventDraft.of(next.article(), event, next.aspect()));
    }
}
