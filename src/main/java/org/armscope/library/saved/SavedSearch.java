package org.armscope.library.saved;

/// A query that is kept under a name.
///
/// @param query as the query language writes it
/// @param looked the library's revision when its answer was last looked at
public record SavedSearch(String name, String query, long looked) {}
