package org.armscope.view.explore.ask;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.armscope.query.PlainWords;
import org.armscope.query.QueryPrinter;
import org.armscope.view.Controls;
import org.armscope.view.EmptyState;
import org.armscope.viewmodel.explore.ask.NamesModel;
import org.kordamp.ikonli.feather.Feather;

/// Where no article answers: why, and what may have been meant.
public final class NoHits extends StackPane {

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
        getChildren()
                .add(
                        new EmptyState(
                                Feather.SEARCH,
                                "No article answers this",
                                "All the words must stand in one article. Leave one out, put OR"
                                        + " between them, or end a word with * for any ending.",
                                better,
                                Controls.linkButton("Show all articles", all)));
    }
}
