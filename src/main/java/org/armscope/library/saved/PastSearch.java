package org.armscope.library.saved;

import java.time.Instant;

/// A query that was asked before.
///
/// @param asked when last
/// @param articles how many answered then
public record PastSearch(String query, Instant asked, long articles) {}
