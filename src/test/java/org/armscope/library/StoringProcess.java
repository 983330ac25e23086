package org.armscope.library;

import java.io.IOException;
import java.nio.file.Path;
import org.armscope.article.Source;
import org.armscope.library.sql.Access;

/// Stores articles in batches until it is killed, and says after each how many are confirmed.
public final class StoringProcess {

    static final int BATCH = 40;

    private StoringProcess() {}

    public static void main(String[] arguments) throws IOException {
        try (Library library = Library.open(Path.of(arguments[0]), Access.WRITE)) {
            for (int next = (int) library.count(); ; next += BATCH) {
                int first = next;
                library.inTransaction(
                        () -> {
                            for (int i = first; i < first + BATCH; i++) {
                                library.store(Samples.plain(text(i)), source(i), null);
                            }
                            return null;
                        });
                System.out.println(next + BATCH);
            }
        }
    }

    static String text(int i) {
        return Samples.prose(i, 3_500);
    }

    private static Source source(int i) {
        return Samples.source("article-" + i + ".txt");
    }
}
