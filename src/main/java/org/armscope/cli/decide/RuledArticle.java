package org.armscope.cli.decide;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The article that something is ruled on, and whether that is only tried.
final class RuledArticle {

    @Parameters(
            index = "0",
            paramLabel = "ARTICLE",
            description = "An id, the beginning of one, or a file name ('list' shows them).")
    private String named = "";

    @Option(names = "--preview", description = "Only say what would change.")
    private boolean preview;

    String named() {
        return named;
    }

    boolean isPreview() {
        return preview;
    }
}
