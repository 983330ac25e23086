package org.armscope.workspace.notebook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.decision.DealRuling;
import org.armscope.article.InWords;
import org.armscope.article.Precision;
import org.armscope.deal.Deal;
import org.armscope.deal.Deals;
import org.armscope.deal.Step;
import org.armscope.query.timeline.DealId;
import org.jspecify.annotations.Nullable;

/// What a ruling on deals does, for a reader.
final class DealMoves {

    private DealMoves() {}

    /// Why an event is in the deal where a ruling put it: `joined by you on 22 Nov 2026`.
    static String reason(DealRuling.How how, Instant made) {
        LocalDate day = LocalDate.ofInstant(made, ZoneId.systemDefault());
        String done =
                switch (how) {
                    case JOIN -> "joined";
                    case MOVE -> "moved here";
                    case SPLIT -> "split off";
                };
        return done + " by you on " + InWords.interval(day, day, Precision.DAY);
    }

    /// The events that leave a deal.
    static List<DealMove> outOf(Deal deal, Deals after) {
        List<DealMove> moves = new ArrayList<>();
        for (Step step : deal.steps()) {
            DealId to = after.byEvent().get(step.event());
            if (!deal.id().equals(to)) {
                moves.add(
                        new DealMove(
                                step.event(),
                                step.article(),
                                step.words(),
                                deal,
                                named(after, to)));
            }
        }
        return moves;
    }

    /// The events that were in no deal and come into this one.
    static List<DealMove> fresh(Deal deal, Deals before) {
        return deal.steps().stream()
                .filter(step -> !before.byEvent().containsKey(step.event()))
                .map(step -> new DealMove(step.event(), step.article(), step.words(), null, deal))
                .toList();
    }

    private static @Nullable Deal named(Deals deals, @Nullable DealId id) {
        return id == null ? null : deals.get(id).orElse(null);
    }
}
