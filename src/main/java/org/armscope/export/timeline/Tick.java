package org.armscope.export.timeline;

/// A line across a timeline where a day, month or year begins.
public record Tick(double x, String label) {}
