package org.armscope.workspace.upkeep;

import org.armscope.library.sql.LibraryException;
import org.armscope.library.work.AnalystWork;
import org.armscope.library.work.DecisionBook;
import org.jspecify.annotations.Nullable;

/// The decisions that hold now: read once for each clock of the work.
final class DecisionsInUse {

    private final AnalystWork work;
    private @Nullable DecisionBook book;

    DecisionsInUse(AnalystWork work) {
        this.work = work;
    }

    synchronized DecisionBook now() throws LibraryException {
        DecisionBook known = book;
        if (known == null || known.clock() != work.clock()) {
            known = work.ledger().book();
            book = known;
        }
        return known;
    }
}
