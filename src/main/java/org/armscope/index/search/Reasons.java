package org.armscope.index.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.armscope.annotation.Annotations;
import org.armscope.article.Article;
import org.armscope.index.match.TextMatcher;
import org.armscope.index.plan.NameBook;
import org.armscope.index.plan.NameWish;
import org.armscope.index.plan.Plan;
import org.armscope.index.words.Named;
import org.armscope.index.words.Zone;
import org.armscope.query.Occurrence;
import org.armscope.query.Query;
import org.armscope.query.QueryParts;
import org.armscope.query.Reason;
import org.armscope.text.Span;

/// Finds out why an article answers a query, part by part.
public final class Reasons {

    private final NameBook names;
    private final Article article;
    private final Annotations annotations;
    private final List<Span> zones;

    public Reasons(NameBook names, Article article, Annotations annotations) {
        this.names = names;
        this.article = article;
        this.annotations = annotations;
        zones = Zone.spans(Zone.of(article), article.text());
    }

    /// One reason for each part of the query that the article answers, a name's for each name; the
    /// names that a pattern found follow it.
    public List<Reason> of(Query query) throws QueryTooBroadException {
        List<Reason> reasons = new ArrayList<>();
        for (Query part : QueryParts.wanted(query).distinct().toList()) {
            Plan plan = Search.plan(part, names);
            if (plan instanceof Plan.Name(NameWish wish)) {
                reasons.addAll(named(part, wish, _ -> true));
            } else {
                TextMatcher matcher = new TextMatcher(plan);
                List<Occurrence> found =
                        matcher.in(article.text(), zones, annotations).wholes().stream()
                                .map(TextMatcher.Match::occurrence)
                                .toList();
                if (!found.isEmpty() || matcher.marksNothing()) {
                    reasons.add(reason(part, found));
                    reasons.addAll(inside(part, found));
                }
            }
        }
        return reasons;
    }

    private Reason reason(Query part, List<Occurrence> found) {
        List<String> printed = found.stream().map(this::onOneLine).distinct().toList();
        return new Reason(part, null, null, printed, found.size());
    }

    /// The names of a pattern, where it was found.
    private List<Reason> inside(Query pattern, List<Occurrence> found)
            throws QueryTooBroadException {
        List<Reason> reasons = new ArrayList<>();
        for (Query.Field part : QueryParts.names(pattern)) {
            if (Search.plan(part, names) instanceof Plan.Name(NameWish wish)) {
                reasons.addAll(
                        named(
                                part,
                                wish,
                                name -> found.stream().anyMatch(one -> one.overlaps(name))));
            }
        }
        return reasons;
    }

    private List<Reason> named(Query part, NameWish wish, Predicate<Span> where) {
        Map<String, List<String>> printed = new LinkedHashMap<>();
        for (Named named : Named.of(annotations, zones)) {
            if (named.field() == wish.field()
                    && wish.accepts(named.name())
                    && where.test(named.span())) {
                printed.computeIfAbsent(named.name(), _ -> new ArrayList<>())
                        .add(onOneLine(named.span()));
            }
        }
        List<Reason> reasons = new ArrayList<>();
        printed.forEach(
                (name, forms) ->
                        reasons.add(
                                new Reason(
                                        part,
                                        wish.field(),
                                        name,
                                        forms.stream().distinct().toList(),
                                        forms.size())));
        return reasons;
    }

    /// For example `guns … Seoul`; words that stand side by side as they stand.
    private String onOneLine(Occurrence found) {
        StringBuilder said = new StringBuilder();
        Span last = null;
        for (Span word : found.words()) {
            if (last != null) {
                said.append(
                        article.text().substring(last.end(), word.start()).isBlank() ? " " : " … ");
            }
            said.append(onOneLine(word));
            last = word;
        }
        return said.toString();
    }

    private String onOneLine(Span span) {
        return span.in(article.text()).replaceAll("[\\s\\p{Z}]+", " ");
    }
}
