package org.armscope.viewmodel.window;

import org.armscope.annotation.DayRange;
import org.armscope.annotation.Entity;
import org.armscope.viewmodel.explore.ExploreModel;
import org.armscope.workspace.dossier.DossierReader;

/// The questions that other panes put into the search box.
public final class Inquiry {

    private final ExploreModel explore;

    Inquiry(ExploreModel explore) {
        this.explore = explore;
    }

    /// Asks for all articles that mention an entity.
    public void about(Entity entity) {
        explore.ask(DossierReader.asked(entity));
    }

    /// Asks for these words as they stand, in this order.
    public void inWords(String words) {
        explore.typed().set("\"" + words.replace("\"", "") + "\"");
    }

    /// Narrows the question to articles that tell of these days.
    public void during(DayRange days) {
        String others = explore.typed().get().replaceAll("(^|\\s)when:\\S+", "").strip();
        explore.typed().set((others + " when:" + days.from() + ".." + days.to()).strip());
    }
}
