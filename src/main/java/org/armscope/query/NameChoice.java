package org.armscope.query;

import java.util.List;
import java.util.stream.Collectors;

/// The several names of the library that a name in a query stands for.
///
/// @param asked the part of the query
/// @param names at least two, those in most articles first
public record NameChoice(Query.Field asked, List<Facets.Count> names) {

    private static final int SAID = 8;

    public NameChoice {
        names = List.copyOf(names);
    }

    /// The query part that stands for one of the names alone.
    public Query.Field only(Facets.Count name) {
        return new Query.Field(asked.field(), name.value(), true);
    }

    /// In words: `person Kim is any of Kim Jong Il (12), Kim Dae Jung (8); choose with
    /// person:="Kim Jong Il"`, or `weapon T-80 also finds T-80U (3); without: weapon:=T-80`.
    public String say() {
        String what = asked.field().label() + " " + asked.value();
        if (asked.field() == FieldName.WEAPON) {
            List<Facets.Count> others =
                    names.stream()
                            .filter(name -> !name.value().equalsIgnoreCase(asked.value()))
                            .toList();
            Query.Field alone = new Query.Field(asked.field(), asked.value(), true);
            String finds = others.size() == names.size() ? " finds " : " also finds ";
            return what + finds + list(others) + "; this name alone: " + QueryPrinter.print(alone);
        }
        return what
                + " is any of "
                + list(names)
                + "; choose with "
                + QueryPrinter.print(only(names.getFirst()));
    }

    private static String list(List<Facets.Count> names) {
        String said =
                names.stream()
                        .limit(SAID)
                        .map(name -> name.value() + " (" + name.articles() + ")")
                        .collect(Collectors.joining(", "));
        return names.size() > SAID ? said + " and " + (names.size() - SAID) + " more" : said;
    }
}
