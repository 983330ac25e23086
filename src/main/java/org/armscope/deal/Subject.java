package org.armscope.deal;

import org.jspecify.annotations.Nullable;

/// What an event is taken to deal in.
///
/// @param family the head of the family of systems where each family is a deal for itself, else
///     null
record Subject(Matter matter, @Nullable String family) {

    String name() {
        return family == null ? matter.name() : family;
    }

    /// Arms of several kinds, or of kinds that are not named.
    boolean isPackage() {
        return matter.group() == Matter.Group.PACKAGE;
    }
}
