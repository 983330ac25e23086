package org.armscope.index.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /// One reason for each part of the query that the article answers, a name's for each name.
    public List<Reason> of(Query query) throws QueryTooBroadException {
        List<Reason> reasons = new ArrayList<>();
        for (Query part : QueryParts.wanted(query).distinct().toList()) {
            Plan plan = Search.plan(part, names);
            if (plan instanceof Plan.Name(NameWish wish)) {
                reasons.addAll(named(part, wish));
            } else {
                TextMatcher matcher = new TextMatcher(plan);
                List<String> printed =
                        matcher.in(article.text(), zones, annotations).wholes().stream()
                                .map(match -> onOneLine(match.occurrence()))
                                .toList();
                if (!printed.isEmpty() || matcher.marksNothing()) {
                    List<String> forms = printed.stream().distinct().toList();
                    reasons.add(new Reason(part, null, null, forms, printed.size()));
                }
            }
        }
        return reasons;
    }

    private List<Reason> named(Query part, NameWish wish) {
        Map<String, List<String>> printed = new LinkedHashMap<>();
        for (Named named : Named.of(annotations, zones)) {
            if (named.field() == wish.field() && wish.accepts(named.name())) {
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
