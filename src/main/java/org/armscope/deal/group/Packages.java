package org.armscope.deal.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.armscope.deal.matter.Matter;
import org.armscope.deal.matter.TopicReader;
import org.jspecify.annotations.Nullable;

/// The packages of two parties, and which of them list the arms of a run.
final class Packages {

    /// So many sentences of one article on a kind of arms do not yet make a deal apart from a
    /// package.
    private static final int FEW = 2;

    private final NearRuns packages;
    private final Map<Run, Naming> namings = new HashMap<>();

    Packages(NearRuns packages) {
        this.packages = packages;
    }

    /// Joins a run of few reports with the package that lists the same kind of arms near it;
    /// returns the others.
    List<Run> listed(List<Run> runs, Matter matter) {
        List<Run> alone = new ArrayList<>();
        for (Run run : runs) {
            Run list = run.sentences() > FEW ? null : listing(run, matter);
            if (list == null) {
                alone.add(run);
            } else {
                packages.join(list, run);
            }
        }
        return alone;
    }

    private @Nullable Run listing(Run run, Matter matter) {
        Extent extent = run.extent();
        Set<String> models = models(run);
        for (Run list : packages.near(run, Grouping.NEAR)) {
            Collection<Extent> naming =
                    namings.computeIfAbsent(list, Naming::new).of(matter, models);
            boolean near = Extent.nearest(naming, extent) <= Grouping.NEAR;
            boolean beside = extent.isUndated() && list.extent().nearest(extent) == 0;
            if ((near && Extent.reach(naming, extent.articles().size()))
                    || (beside && !naming.isEmpty())) {
                return list;
            }
        }
        return null;
    }

    /// The families that a run names; none where it is not dated, and may mean any.
    private static Set<String> models(Run run) {
        return run.members().stream()
                .filter(_ -> !run.extent().isUndated())
                .flatMap(member -> member.topic().families().stream())
                .filter(TopicReader::isModel)
                .collect(Collectors.toSet());
    }
}
