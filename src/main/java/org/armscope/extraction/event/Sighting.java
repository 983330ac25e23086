package org.armscope.extraction.event;

import java.util.List;

/// What is seen of one sentence in its story.
///
/// @param told the events that it states, if any
/// @param koreaArms whether they are dealings of Russia with a Korea in arms
record Sighting(Scene scene, Standing standing, Sources cited, List<Told> told, boolean koreaArms) {

    Sighting {
        told = List.copyOf(told);
    }

    /// The same sentence, telling of other events.
    Sighting with(List<Told> other, boolean dealing) {
        return new Sighting(scene, standing, cited, other, dealing);
    }
}
