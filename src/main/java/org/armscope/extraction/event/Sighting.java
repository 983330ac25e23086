package org.armscope.extraction.event;

import java.util.List;

/// What is seen of one sentence in its story.
///
/// @param told the events that it states, if any
/// @param koreaArms whether they are dealings of Russia with a Korea in arms
record Sighting(
        Scene scene, Standing standing, Sources cited, List<Told> told, boolean koreaArms) {

    Sighting {
        told = List.copyOf(told);
    }
}
