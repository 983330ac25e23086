package org.armscope.viewmodel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.armscope.article.ArticleId;
import org.armscope.library.saved.PastSearch;
import org.armscope.library.saved.Renamed;
import org.armscope.library.saved.SavedSearch;
import org.armscope.query.NameChoice;
import org.armscope.query.Query;
import org.armscope.query.QueryPrinter;
import org.armscope.query.Reason;
import org.armscope.query.Similar;
import org.armscope.query.Suggestion;
import org.armscope.query.Typing;
import org.armscope.text.Span;
import org.armscope.workspace.SavedSearches;

/// Aids that know what a test tells them; saved searches are held in memory.
public final class FakeAids implements Aids {

    /// What is suggested for the letters at the caret, whatever they are; its spans are made anew.
    public final List<Suggestion> suggestions = new CopyOnWriteArrayList<>();

    public final List<String> typed = new CopyOnWriteArrayList<>();
    public final Map<Query, List<NameChoice>> choices = new ConcurrentHashMap<>();
    public final Map<Query, Query> better = new ConcurrentHashMap<>();
    public final Map<ArticleId, List<Reason>> reasons = new ConcurrentHashMap<>();
    public final Map<ArticleId, List<Similar>> alike = new ConcurrentHashMap<>();
    public final List<SavedSearches.Counted> kept = new CopyOnWriteArrayList<>();
    public final List<PastSearch> past = new CopyOnWriteArrayList<>();

    @Override
    public List<Suggestion> suggest(String text, int caret) {
        typed.add(text + "|" + caret);
        Span piece = Typing.at(text, caret).span();
        return suggestions.stream()
                .map(s -> new Suggestion(s.kind(), s.shown(), s.with(), piece, s.articles()))
                .toList();
    }

    @Override
    public List<NameChoice> choices(Query query) {
        return choices.getOrDefault(query, List.of());
    }

    @Override
    public Optional<Query> betterSpelt(Query query) {
        return Optional.ofNullable(better.get(query));
    }

    @Override
    public List<Reason> reasons(ArticleId article, Query query) {
        return reasons.getOrDefault(article, List.of());
    }

    @Override
    public List<Similar> similar(ArticleId article, int limit) {
        return alike.getOrDefault(article, List.of());
    }

    @Override
    public List<SavedSearches.Counted> saved() {
        List<SavedSearches.Counted> all = new ArrayList<>(kept);
        all.sort(Comparator.comparing(one -> one.search().name()));
        return all;
    }

    @Override
    public boolean save(String name, Query query) {
        boolean free = kept.stream().noneMatch(one -> isCalled(one, name));
        if (free) {
            replace(name, query);
        }
        return free;
    }

    private static boolean isCalled(SavedSearches.Counted one, String name) {
        return one.search().name().equalsIgnoreCase(name);
    }

    @Override
    public void replace(String name, Query query) {
        kept.removeIf(one -> isCalled(one, name));
        kept.add(
                new SavedSearches.Counted(
                        new SavedSearch(name, QueryPrinter.print(query), 1), 1, 0, null));
    }

    @Override
    public void forget(String name) {
        kept.removeIf(one -> one.search().name().equals(name));
    }

    @Override
    public Renamed rename(String name, String other) {
        Optional<SavedSearches.Counted> known =
                kept.stream().filter(one -> one.search().name().equals(name)).findFirst();
        if (known.isEmpty()) {
            return Renamed.ABSENT;
        }
        if (kept.stream().anyMatch(one -> one.search().name().equals(other))) {
            return Renamed.TAKEN;
        }
        SavedSearches.Counted old = known.get();
        SavedSearch search = new SavedSearch(other, old.search().query(), old.search().looked());
        kept.remove(old);
        kept.add(new SavedSearches.Counted(search, old.articles(), old.fresh(), old.trouble()));
        return Renamed.DONE;
    }

    @Override
    public void bringBack(SavedSearch search) {
        kept.add(new SavedSearches.Counted(search, 1, 0, null));
    }

    @Override
    public void look(SavedSearch search) {
        kept.replaceAll(
                one ->
                        one.search().equals(search)
                                ? new SavedSearches.Counted(search, one.articles(), 0, null)
                                : one);
    }

    @Override
    public void note(Query query, long articles) {
        past.addFirst(new PastSearch(QueryPrinter.print(query), Instant.EPOCH, articles));
    }

    @Override
    public List<PastSearch> past(int limit) {
        return past.stream().limit(limit).toList();
    }
}
