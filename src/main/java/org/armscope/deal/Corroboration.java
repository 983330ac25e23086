package org.armscope.deal;

import java.util.Collection;

/// Counts independent newspapers: each once, however many articles cite it or days it writes on.
final class Corroboration {

    private Corroboration() {}

    static int of(Collection<Report> reports) {
        return (int) reports.stream().map(Report::voice).distinct().count();
    }
}
