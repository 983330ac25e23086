package org.armscope.annotation;

import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// A newspaper, agency or broadcaster that the text cites.
///
/// @param printed its name as printed
/// @param id its name in the lexicon, the same for `Itar-Tass`, `ITAR-TASS` and `TASS`; null if the
///     lexicon does not know it
public record Outlet(String printed, @Nullable String id, Span span) {}
