package org.armscope.article;

/// What a list shows as an article's name.
///
/// @param isTitle true if the source itself has this title; false for a label made from the first
///     sentence, which must never be shown or cited as a title
public record Heading(String text, boolean isTitle) {}
