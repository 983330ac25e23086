package org.armscope.extraction.event.scene;

import org.armscope.annotation.event.EventKorea;
import org.jspecify.annotations.Nullable;

/// What a sentence is about, seen with what came before it.
///
/// @param arms whether arms are at stake
/// @param koreaArms whether they are Russia's dealings with a Korea
/// @param named whether its own words name the arms or take them up, so that nothing rests on the
///     sentences before alone
/// @param goesOn whether it takes up the matter of the sentence before
/// @param close whether the sentence before it, of the same paragraph, named the arms
/// @param setting whether it brings Russia and a Korea together in a text that is about arms
public record Standing(
        boolean arms,
        boolean koreaArms,
        boolean named,
        boolean goesOn,
        boolean close,
        boolean setting,
        @Nullable PartyName supplier,
        @Nullable PartyName recipient,
        EventKorea korea) {}
