package org.armscope.viewmodel.explore.facet;

import java.util.Arrays;
import java.util.Optional;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
import org.armscope.query.FieldName;
import org.armscope.query.Query;
import org.armscope.workspace.dossier.DossierReader;

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

    /// What the value names, where it has a dossier.
    public Optional<Entity> entity() {
        return Arrays.stream(EntityType.values())
                .filter(type -> DossierReader.field(type) == value.field())
                .findFirst()
                .map(type -> new Entity(type, value.value()));
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
