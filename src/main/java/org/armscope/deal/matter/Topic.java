package org.armscope.deal.matter;

import java.util.List;

/// What a sentence says it is about.
///
/// @param systems canonical names of the weapon systems that the supplier can have sold
/// @param families the heads of their families
/// @param matters by words, in their order, then by systems; each once
public record Topic(List<String> systems, List<String> families, List<Matter> matters) {

    /// Of words that name nothing.
    public static final Topic NONE = new Topic(List.of(), List.of(), List.of());

    public Topic {
        systems = List.copyOf(systems);
        families = List.copyOf(families);
        matters = List.copyOf(matters);
    }

    List<Matter> standing() {
        return matters.stream().filter(Matter::standsAlone).toList();
    }

    List<Matter> of(Matter.Group group) {
        return matters.stream().filter(matter -> matter.group() == group).toList();
    }

    /// True if the words name this matter.
    public boolean isAbout(Matter matter) {
        return matters.contains(matter);
    }
}
