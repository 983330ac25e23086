package org.armscope.view.explore.ask;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.armscope.query.PlainWords;
import org.armscope.query.Query;
import org.armscope.query.QueryPrinter;
import org.armscope.view.Controls;
import org.armscope.view.EmptyState;
import org.armscope.viewmodel.explore.ask.NamesModel;
import org.armscope.viewmodel.explore.ask.NoHitsAdvice;
import org.kordamp.ikonli.feather.Feather;

/// Where no article answers: why, and what may have been meant.
public final class NoHits extends StackPane {

    private final EmptyState empty;

    /// @param all asks for every article
    public NoHits(NamesModel names, Runnable all) {
        setId("no-hits");
        Button better = Controls.linkButton("", names::takeBetter);
        better.setId("did-you-mean");
        Controls.named(better, "Did you mean");
        better.getStyleClass().add("did-you-mean");
        names.better()
                .subscribe(
                        query -> {
                            if (query != null) {
                                better.setText("Did you mean  " + QueryPrinter.print(query) + "?");
                                Controls.named(better, "Ask instead: " + PlainWords.say(query));
                            }
                            Controls.show(better, query != null);
                        });
        empty =
                new EmptyState(
                        Feather.SEARCH,
                        "No article answers this",
                        "",
                        better,
                        Controls.linkButton("Show all articles", all));
        getChildren().add(empty);
    }

    /// Says what may help a question, should no article answer it.
    public void advise(Query asked) {
        empty.because(NoHitsAdvice.of(asked));
    }
}
