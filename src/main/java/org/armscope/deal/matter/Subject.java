package org.armscope.deal.matter;

import org.jspecify.annotations.Nullable;

/// What an event is taken to deal in.
///
/// @param family the head of the family of systems where each family is a deal for itself, else
///     null
public record Subject(Matter matter, @Nullable String family) {

    /// As it is shown to the analyst.
    public String name() {
        return family == null ? matter.name() : family;
    }

    /// Arms of several kinds, or of kinds that are not named.
    public boolean isPackage() {
        return matter.group() == Matter.Group.PACKAGE;
    }
}
