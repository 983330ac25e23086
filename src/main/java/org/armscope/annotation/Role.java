package org.armscope.annotation;

import org.armscope.text.Span;

/// The office or title that the text itself gives to a person, as printed.
public record Role(String text, Span span) {}
