package org.armscope.viewmodel.explore;

import java.util.List;
import java.util.stream.Collectors;
import org.armscope.query.FieldName;
import org.armscope.query.Reason;

/// Why an article answers the question.
///
/// @param names the names of the text that the question found, in the question's order
/// @param words part by part, one to a line; empty while it is not known
public record Why(List<Named> names, String words) {

    static final Why UNKNOWN = new Why(List.of(), "");

    /// A name that was found.
    public record Named(FieldName field, String name) {}

    public Why {
        names = List.copyOf(names);
    }

    static Why of(List<Reason> reasons) {
        List<Named> names =
                reasons.stream().flatMap(reason -> named(reason).stream()).distinct().toList();
        String words = reasons.stream().map(Reason::say).collect(Collectors.joining("\n"));
        return new Why(names, words);
    }

    private static List<Named> named(Reason reason) {
        FieldName field = reason.field();
        String name = reason.name();
        return field != null && name != null && field.isMentioned()
                ? List.of(new Named(field, name))
                : List.of();
    }

    /// For a tooltip.
    public String hint() {
        return words.isEmpty() ? "" : "Why this matched\n" + words;
    }
}
