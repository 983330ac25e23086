package org.armscope.cli.deal;

import java.util.ArrayList;
import java.util.List;
import org.armscope.cli.argument.EventName;
import org.armscope.deal.Deal;
import org.armscope.query.timeline.DealId;
import org.armscope.query.timeline.EventId;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.notebook.DealRulings;
import org.armscope.workspace.notebook.DecisionPreview;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// One thing that may be ruled on a deal.
final class DealChange {

    @Option(names = "--join", paramLabel = "OTHER", description = "OTHER is part of this deal.")
    private @Nullable String join;

    @Option(
            names = "--take",
            paramLabel = "EVENT",
            description =
                    "The event belongs to this deal: as 'timeline --json' or 'deal --json' names"
                            + " it.")
    private @Nullable String take;

    @Option(
            names = "--split",
            paramLabel = "STEP",
            arity = "1..*",
            description =
                    "These steps are a deal of their own: counted from 1 as 'deal' prints them, or"
                            + " named as 'deal --json' does.")
    private List<String> split = List.of();

    DecisionPreview preview(Workspace workspace, Deal deal) throws WorkspaceException {
        DealRulings rulings = workspace.dealRulings();
        if (join != null) {
            return rulings.join(deal.id(), other(workspace, join));
        }
        if (take != null) {
            return rulings.move(EventName.read(take), deal.id());
        }
        List<EventId> apart = new ArrayList<>();
        for (String step : split) {
            boolean counted = step.chars().allMatch(Character::isDigit);
            apart.add(counted ? step(deal, step) : EventName.read(step));
        }
        return rulings.split(deal.id(), apart);
    }

    private static DealId other(Workspace workspace, String named) throws WorkspaceException {
        List<Deal> found = workspace.deals().withPrefix(named);
        for (Deal deal : found) {
            if (found.size() == 1 || deal.id().value().equals(named)) {
                return deal.id();
            }
        }
        throw new WorkspaceException(
                (found.isEmpty() ? "No deal has the id '" : "Several deals may be meant by '")
                        + named
                        + "'; 'armscope deals' shows the ids.");
    }

    private static EventId step(Deal deal, String number) throws WorkspaceException {
        int step = number.length() > 6 ? 0 : Integer.parseInt(number);
        if (step < 1 || step > deal.steps().size()) {
            throw new WorkspaceException(
                    "The deal %s has the steps 1 to %d: there is no step %s."
                            .formatted(deal.id(), deal.steps().size(), number));
        }
        return deal.steps().get(step - 1).event();
    }
}
