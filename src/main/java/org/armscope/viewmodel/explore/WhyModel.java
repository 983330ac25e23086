package org.armscope.viewmodel.explore;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.armscope.article.ArticleId;
import org.armscope.query.QueryParts;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.Turns;

/// Why results answer the question, found out only for those that come into sight.
public final class WhyModel {

    private final Desk desk;
    private final Threads threads;
    private final Turns turns;
    private final Map<ArticleId, ReadOnlyObjectWrapper<Why>> known = new HashMap<>();
    private final ReadOnlyBooleanWrapper naming = new ReadOnlyBooleanWrapper();
    private Answer answer = Answer.NONE;

    WhyModel(Desk desk, Threads threads) {
        this.desk = desk;
        this.threads = threads;
        turns = new Turns(threads);
    }

    /// True if the question asks for names, so that results have some to show.
    public ReadOnlyBooleanProperty naming() {
        return naming.getReadOnlyProperty();
    }

    /// Why this article answers; without words until it is found out.
    public ReadOnlyObjectProperty<Why> of(ArticleId id) {
        ReadOnlyObjectWrapper<Why> why = known.get(id);
        if (why == null) {
            why = new ReadOnlyObjectWrapper<>(Why.UNKNOWN);
            known.put(id, why);
            find(id, why);
        }
        return why.getReadOnlyProperty();
    }

    void show(Answer now) {
        turns.drop();
        known.clear();
        answer = now;
        naming.set(
                QueryParts.names(now.query()).stream()
                        .anyMatch(name -> name.field().isMentioned()));
    }

    private void find(ArticleId id, ReadOnlyObjectWrapper<Why> why) {
        if (!answer.asksForAll()) {
            turns.also(
                    threads.searchingSettled(),
                    () -> Why.of(desk.aids().reasons(id, answer.query())),
                    why::set,
                    failed -> why.set(Why.UNKNOWN));
        }
    }
}
