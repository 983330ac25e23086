package org.armscope.viewmodel.explore.ask;

import java.util.List;
import org.armscope.query.FieldName;
import org.armscope.query.Query;
import org.armscope.query.QueryParts;

/// What may help a question that no article answers: other things for one name than for many words.
public final class NoHitsAdvice {

    private NoHitsAdvice() {}

    /// In words, for a person.
    public static String of(Query asked) {
        List<Query> parts = QueryParts.wanted(asked).limit(2).toList();
        if (parts.size() > 1) {
            return "All the words must stand in one article. Leave one out, put OR between them, or"
                    + " end a word with * for any ending.";
        }
        return parts.isEmpty()
                ? "Everything is left out: ask for something too."
                : alone(parts.getFirst());
    }

    private static String alone(Query part) {
        return switch (part) {
            case Query.Word _, Query.Exact _, Query.Wildcard _, Query.Fuzzy _ ->
                    "No article has this word. Try another spelling, or end the word with * for any"
                            + " ending.";
            case Query.Field(FieldName field, String _, boolean _)
                    when field.takes() == FieldName.Values.NAME ->
                    "No article has this name. Try another spelling, or ask for the word"
                            + " without its field.";
            case Query.Phrase _, Query.Near _ ->
                    "The words stand nowhere so close together. Ask for them apart, or let more"
                            + " words stand between them.";
            default -> "Ask for something wider, or drop a part of the question.";
        };
    }
}
