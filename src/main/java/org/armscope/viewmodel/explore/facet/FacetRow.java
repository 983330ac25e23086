package org.armscope.viewmodel.explore.facet;

import org.armscope.query.FieldName;
import org.armscope.query.Query;

/// One value of a facet.
///
/// @param articles how many articles the choice of it would find
public record FacetRow(Query.Field value, long articles, State state) {

    /// What the query says of the value.
    public enum State {
        FREE,
        WANTED,
        UNWANTED
    }

    /// The value as a person reads it.
    public String words() {
        return value.field() == FieldName.KOREA ? korea(value.value()) : value.value();
    }

    private static String korea(String word) {
        return switch (word) {
            case "south" -> "South Korea";
            case "north" -> "North Korea";
            case "both" -> "both Koreas";
            case "none" -> "neither";
            default -> word;
        };
    }

    /// All of it in one sentence, for a screen reader.
    public String spoken() {
        String said =
                switch (state) {
                    case FREE -> "";
                    case WANTED -> ", chosen";
                    case UNWANTED -> ", left out";
                };
        return words() + ", " + articles + (articles == 1 ? " article" : " articles") + said;
    }
}
