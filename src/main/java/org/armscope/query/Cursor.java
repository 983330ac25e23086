package org.armscope.query;

/// Where a page of hits ended; opaque to everyone but the index that made it.
public record Cursor(String token) {}
