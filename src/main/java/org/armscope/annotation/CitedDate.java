package org.armscope.annotation;

import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// A date in a citation or cross reference.
///
/// @param value an ISO day, month or `from/to`; the year is the latest that does not lie behind the
///     issue date, or `XXXX` where that is unknown
/// @param days the days it covers, or null where the year is unknown
public record CitedDate(String value, @Nullable DayRange days, Span span) {}
