package org.armscope.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A date as a header states it, as an interval of days.
///
/// @param derivation the reason the header gives in `(derived: reason)`, or null if it states the
///     date without reserve
public record PrintedDate(
        LocalDate from, LocalDate to, Precision precision, @Nullable String derivation) {}
