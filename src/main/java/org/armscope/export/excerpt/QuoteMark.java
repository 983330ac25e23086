package org.armscope.export.excerpt;

import org.armscope.text.Span;

/// Words inside a quote that the program knows something of.
///
/// @param span in UTF-16 offsets of the quote
/// @param type as [org.armscope.export.TypeNames] has it: `PERSON`, `DATE`
/// @param name what they mean: a canonical name, a date's value
/// @param rule what found them, as `annotator/rule`
public record QuoteMark(Span span, String type, String name, String rule) {}
