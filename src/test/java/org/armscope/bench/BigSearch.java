package org.armscope.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Asks what [BigBuild] built and prints how long the answers take; see each part's own class.
///
/// ``` java -Xmx512m --enable-native-access=ALL-UNNAMED \ -cp
/// target/test-classes:target/classes:$(cat target/classpath.txt) \ org.armscope.bench.BigSearch
/// FOLDER ROUNDS [hits] [facets] [sqlite] [keys] [suggest] [kwic] [cancel] [heap]
/// ```
///
/// Without a part all are run, one after the other. Five rounds are enough on an idle machine.
public final class BigSearch {

    private static final List<String> PARTS =
            List.of("hits", "facets", "sqlite", "keys", "suggest", "kwic", "cancel", "heap");

    private BigSearch() {}

    public static void main(String[] args) throws Exception {
        Set<String> parts = new TreeSet<>(Arrays.asList(args).subList(2, args.length));
        long begun = System.nanoTime();
        try (BigFolder folder = BigFolder.open(Path.of(args[0]), Integer.parseInt(args[1]))) {
            System.out.printf(
                    Locale.ROOT,
                    "opened in %.0f ms; at most %d MB of heap%n",
                    (System.nanoTime() - begun) / 1e6,
                    Runtime.getRuntime().maxMemory() >> 20);
            for (String part : PARTS) {
                if (parts.isEmpty() || parts.contains(part)) {
                    System.out.println("== " + part);
                    run(part, folder);
                }
            }
        }
    }

    private static void run(String part, BigFolder folder) throws Exception {
        switch (part) {
            case "hits" -> HitsBench.run(folder);
            case "facets" -> FacetsBench.run(folder);
            case "sqlite" -> SqliteBench.run(folder);
            case "keys" -> KeysBench.run(folder);
            case "suggest" -> SuggestBench.run(folder);
            case "kwic" -> KwicBench.run(folder);
            case "cancel" -> CancelBench.run(folder);
            case "heap" -> HeapBench.run(folder);
            default -> throw new IllegalArgumentException(part);
        }
    }
}
