package org.armscope.viewmodel.explore.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.armscope.query.Facets;
import org.armscope.query.FieldName;
import org.armscope.query.NameChoice;
import org.armscope.query.Query;
import org.armscope.viewmodel.Counts;

/// A name of the question that stands for several, and what can be asked instead of it.
///
/// @param words what stands under the answer: `Kim: 4 people – choose`
public record NameOffer(Query.Field asked, String words, List<Name> names) {

    private static final int SAID = 3;

    /// One name alone.
    ///
    /// @param words the name and how many articles have it
    public record Name(String words, Query.Field only) {}

    public NameOffer {
        names = List.copyOf(names);
    }

    static NameOffer of(NameChoice choice) {
        Query.Field asked = choice.asked();
        List<Name> names = new ArrayList<>();
        for (Facets.Count name : choice.names()) {
            String words = name.value() + " alone, " + Counts.of(name.articles(), "article");
            names.add(new Name(words, choice.only(name)));
        }
        return new NameOffer(asked, words(choice), names);
    }

    private static String words(NameChoice choice) {
        Query.Field asked = choice.asked();
        if (asked.field() == FieldName.WEAPON) {
            return variants(asked.value(), choice.names());
        }
        int count = choice.names().size();
        return "%s: %d %s – choose".formatted(asked.value(), count, plural(asked.field()));
    }

    private static String variants(String asked, List<Facets.Count> names) {
        List<String> others =
                names.stream()
                        .map(Facets.Count::value)
                        .filter(name -> !name.equalsIgnoreCase(asked))
                        .toList();
        String finds = others.size() == names.size() ? " finds " : " also finds ";
        String said = others.stream().limit(SAID).collect(Collectors.joining(", "));
        int more = others.size() - SAID;
        return asked + finds + said + (more > 0 ? " and " + more + " more" : "");
    }

    private static String plural(FieldName field) {
        return switch (field) {
            case PERSON -> "people";
            case CLASS -> "classes";
            case FAMILY -> "families";
            default -> field.label() + "s";
        };
    }
}
