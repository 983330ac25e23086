package org.armscope.extraction.event.learnt;

import java.util.List;
import org.armscope.extraction.event.kind.Told;
import org.armscope.extraction.event.scene.PartyName;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.extraction.event.scene.Sources;
import org.armscope.extraction.event.scene.Standing;
import org.jspecify.annotations.Nullable;

/// What is seen of one sentence in its story.
///
/// @param told the events that it states, if any
/// @param koreaArms whether they are dealings of Russia with a Korea in arms
public record Sighting(
        Scene scene, Standing standing, Sources cited, List<Told> told, boolean koreaArms) {

    public Sighting {
        told = List.copyOf(told);
    }

    /// Who gives the arms; of a dealing of Russia's nobody else, rather none.
    public @Nullable PartyName supplier() {
        PartyName from = standing.supplier();
        return koreaArms && from != null && !from.isRussian() ? null : from;
    }

    /// Who gets them; in a dealing with a Korea nobody else, rather none.
    public @Nullable PartyName recipient() {
        PartyName to = standing.recipient();
        return koreaArms && to != null && !to.isKorean() ? null : to;
    }

    /// The same sentence, telling of other events.
    Sighting with(List<Told> other, boolean dealing) {
        return new Sighting(scene, standing, cited, other, dealing);
    }
}
