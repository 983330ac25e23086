package org.armscope.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.armscope.text.Span;

/// Flattens annotations, which may overlap, into runs that stand side by side, for screen and
/// export.
public final class Runs {

    private Runs() {}

    /// The runs of `range`: without gap or overlap, in order, none empty.
    public static List<Run> of(Annotations annotations, Span range) {
        List<Annotation> touching = annotations.touching(range);
        int[] cuts = cuts(touching, range);
        List<Run> runs = new ArrayList<>();
        List<Annotation> open = new ArrayList<>();
        int next = 0;
        for (int i = 0; i + 1 < cuts.length; i++) {
            Span run = new Span(cuts[i], cuts[i + 1]);
            open.removeIf(a -> a.span().end() <= run.start());
            while (next < touching.size() && touching.get(next).span().start() <= run.start()) {
                open.add(touching.get(next++));
            }
            runs.add(new Run(run, open));
        }
        return List.copyOf(runs);
    }

    private static int[] cuts(List<Annotation> annotations, Span range) {
        int[] cuts = new int[2 * annotations.size() + 2];
        int n = 0;
        cuts[n++] = range.start();
        cuts[n++] = range.end();
        for (Annotation a : annotations) {
            cuts[n++] = Math.max(range.start(), a.span().start());
            cuts[n++] = Math.min(range.end(), a.span().end());
        }
        return Arrays.stream(cuts).sorted().distinct().toArray();
    }
}
