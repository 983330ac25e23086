package org.armscope.annotation;

/// One person, weapon system, body or place of the world, known by its canonical name; equal where
/// type and name are equal.
public record Entity(EntityType type, String name) {}
