package org.armscope.library.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.armscope.annotation.decision.DealRuling;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.decision.HeaderRuling;
import org.armscope.annotation.decision.Scope;
import org.armscope.article.ArticleId;
import org.jspecify.annotations.Nullable;

/// All decisions that are switched on, at one clock of the work.
public final class DecisionBook {

    private static final Comparator<Decision> IN_ORDER =
            Comparator.comparing(Decision::made).thenComparing(Decision::id);

    private static final DecisionSet NONE = new DecisionSet(List.of(), "|");

    private final long clock;
    private final List<Entry> everywhere = new ArrayList<>();
    private final Map<ArticleId, List<Entry>> byArticle = new HashMap<>();
    private final Map<ArticleId, List<Decision>> headers = new HashMap<>();
    private final List<Decision> deals = new ArrayList<>();

    /// @param changed the clock of the decision's last change
    record Entry(Decision decision, long changed) {}

    DecisionBook(long clock, List<Entry> all) {
        this.clock = clock;
        all.stream()
                .filter(entry -> entry.decision().on())
                .sorted(Comparator.comparing(Entry::decision, IN_ORDER))
                .forEach(this::add);
    }

    private void add(Entry entry) {
        Decision decision = entry.decision();
        ArticleId article = decision.article();
        if (ItemTable.bearsOnAnnotations(decision)) {
            if (decision.scope() == Scope.EVERYWHERE || article == null) {
                everywhere.add(entry);
            } else {
                byArticle.computeIfAbsent(article, _ -> new ArrayList<>()).add(entry);
            }
        } else if (decision.ruling() instanceof HeaderRuling && article != null) {
            headers.computeIfAbsent(article, _ -> new ArrayList<>()).add(decision);
        } else if (decision.ruling() instanceof DealRuling) {
            deals.add(decision);
        }
    }

    public long clock() {
        return clock;
    }

    /// What bears on the annotations of an article; null stands for one not yet in the library.
    public DecisionSet of(@Nullable ArticleId article) {
        List<Entry> own = article == null ? List.of() : byArticle.getOrDefault(article, List.of());
        if (own.isEmpty() && everywhere.isEmpty()) {
            return NONE;
        }
        List<Decision> both = new ArrayList<>();
        everywhere.forEach(entry -> both.add(entry.decision()));
        own.forEach(entry -> both.add(entry.decision()));
        both.sort(IN_ORDER);
        return new DecisionSet(both, name(everywhere) + "|" + name(own));
    }

    /// The rulings on an article's header, the oldest first.
    public List<HeaderRuling> header(@Nullable ArticleId article) {
        List<Decision> own = article == null ? List.of() : headers.getOrDefault(article, List.of());
        return own.stream().map(Decision::ruling).map(HeaderRuling.class::cast).toList();
    }

    /// The decisions that bear on the annotations of every article, the oldest first.
    public List<Decision> everywhere() {
        return everywhere.stream().map(Entry::decision).toList();
    }

    /// The decisions that bear on the annotations of one article only, by article.
    public Map<ArticleId, List<Decision>> own() {
        Map<ArticleId, List<Decision>> own = new HashMap<>();
        byArticle.forEach(
                (article, entries) ->
                        own.put(article, entries.stream().map(Entry::decision).toList()));
        return own;
    }

    /// What the names of all sets begin with.
    String everywhereName() {
        return name(everywhere);
    }

    /// The rulings on deals, the oldest first.
    public List<Decision> deals() {
        return List.copyOf(deals);
    }

    /// As the query in `AnnotationTable` writes it.
    private static String name(List<Entry> entries) {
        return entries.stream()
                .map(Entry::changed)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }
}
