package org.armscope.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.explore.ExploreModel;

/// Questions typed key by key into the window's own model: from the text in the box to the rows of
/// the list, parsing, an unfinished word and the window's page included, drawing left out; then to
/// the suggestions, then to the facets, which the window asks for behind them.
final class KeysBench {

    private final ExploreModel model;
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final Map<String, Sample> hits = new TreeMap<>();
    private final Map<String, Sample> offers = new TreeMap<>();
    private final Map<String, Sample> counts = new TreeMap<>();
    private boolean counting;

    private KeysBench(BigFolder folder) {
        model =
                new ExploreModel(
                        folder.desk(),
                        new Threads(
                                Runnable::run,
                                later::add,
                                later::add,
                                later::add,
                                Runnable::run,
                                later::add,
                                Runnable::run));
    }

    static void run(BigFolder folder) throws Exception {
        KeysBench bench = new KeysBench(folder);
        List<String> typed = typed(folder.questions());
        for (int round = -1; round < folder.rounds(); round++) {
            bench.counting = round >= 0;
            for (String text : typed) {
                bench.type(text);
            }
        }
        bench.hits.forEach((kind, sample) -> sample.print("hits, " + kind));
        bench.offers.forEach((kind, sample) -> sample.print("suggestions, " + kind));
        bench.counts.forEach((kind, sample) -> sample.print("facets, " + kind));
    }

    /// Words, names and two words of the kind that a person types.
    private static List<String> typed(List<BenchQuery> questions) {
        List<String> typed = new ArrayList<>();
        for (BenchQuery question : questions) {
            switch (question.kind()) {
                case WORD -> typed.add(question.first());
                case AND -> typed.add(question.first() + " " + question.second());
                default -> {}
            }
        }
        for (int rank = 0; rank < 60; rank += 3) {
            typed.add(PseudoWords.name(7L * rank));
        }
        typed.addAll(List.of("T-80U", "Igla", "South Korea", "weapon:T-80", "korea:south debt"));
        return typed;
    }

    private void type(String text) throws Exception {
        String was = "";
        for (int length = 1; length <= text.length(); length++) {
            String now = text.substring(0, length);
            key(was, now, length);
            if (length <= 2) {
                key(now, now + "*", length);
                key(now + "*", now, length);
            }
            was = now;
        }
        model.typed().set("");
        later.clear();
    }

    private void key(String was, String now, int length) throws Exception {
        later.clear();
        String kind =
                now.endsWith("*") ? length + " and *" : length > 2 ? "3 or more" : length + "";
        add(hits, kind, () -> model.typed().set(now));
        add(offers, kind, () -> model.suggest().edited(was, now));
        if (now.length() <= 3) {
            add(counts, kind, this::rest);
        }
    }

    private void rest() {
        while (!later.isEmpty()) {
            later.removeFirst().run();
        }
    }

    private void add(Map<String, Sample> all, String kind, Sample.Work work) throws Exception {
        Sample.Took took = Sample.time(work);
        if (counting) {
            all.computeIfAbsent(kind + (kind.length() > 1 ? "" : " letter(s)"), _ -> new Sample())
                    .add(took);
            all.computeIfAbsent("all keys", _ -> new Sample()).add(took);
        }
    }
}
