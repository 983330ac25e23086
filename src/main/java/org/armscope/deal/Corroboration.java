package org.armscope.deal;

import java.util.stream.Stream;

/// Counts independent newspapers: each once, however many articles cite it or days it writes on.
final class Corroboration {

    private Corroboration() {}

    static int of(Stream<Report> reports) {
        return (int) reports.map(Report::voice).distinct().count();
    }
}
