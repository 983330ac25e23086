package org.armscope.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.armscope.query.FacetRequest;
import org.armscope.query.Query;
import org.armscope.query.SearchRequest;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;

/// How long a question goes on after it is cancelled; questions that are done before are told.
final class CancelBench {

    private static final int ROUNDS = 20;
    private static final List<String> SLOW =
            List.of(
                    "*a*",
                    "?a* OR *e OR *i",
                    "sahar~2 OR brinor~2 OR talan~2",
                    "weapon:* NEAR/10 sold",
                    "tal* NEAR/5 bri*",
                    "-zzz");

    private CancelBench() {}

    static void run(BigFolder folder) throws Exception {
        try (ScheduledExecutorService other = Executors.newSingleThreadScheduledExecutor()) {
            for (String typed : SLOW) {
                Query query = BigFolder.query(typed);
                Workspace asked = folder.workspace();
                measure(
                        "hits of " + typed,
                        other,
                        cancelled -> asked.search(SearchRequest.of(query, 20), cancelled));
                measure(
                        "facets of " + typed,
                        other,
                        cancelled -> asked.facets(FacetRequest.of(query, 20), cancelled));
            }
        }
    }

    private interface Work {
        void run(java.util.function.BooleanSupplier cancelled) throws WorkspaceException;
    }

    private static void measure(String what, ScheduledExecutorService other, Work work)
            throws Exception {
        Sample whole = new Sample();
        Sample stopping = new Sample();
        int done = 0;
        for (int round = 0; round < ROUNDS; round++) {
            AtomicLong cancelled = new AtomicLong();
            Future<?> cancel =
                    other.schedule(
                            () -> cancelled.set(System.nanoTime()),
                            1 + 2L * round,
                            TimeUnit.MILLISECONDS);
            long begun = System.nanoTime();
            try {
                work.run(() -> cancelled.get() != 0);
                done++;
                whole.add(new Sample.Took((System.nanoTime() - begun) / 1e6, 0));
            } catch (WorkspaceException stopped) {
                long since = cancelled.get();
                if (since == 0) {
                    throw stopped;
                }
                stopping.add(new Sample.Took((System.nanoTime() - since) / 1e6, 0));
            }
            cancel.cancel(false);
        }
        System.out.printf(
                Locale.ROOT,
                "%-46s stopped %2d times, after p50 %6.2f, most %6.2f ms; done before %2d times, in"
                        + " p50 %6.2f ms%n",
                what,
                ROUNDS - done,
                done == ROUNDS ? 0 : stopping.clock(0.5),
                done == ROUNDS ? 0 : stopping.clock(1),
                done,
                done == 0 ? 0 : whole.clock(0.5));
    }
}
