package org.armscope.annotation.event;

import org.armscope.text.Span;

/// How far a deal had come and the words that say so.
public record StatusMark(EventStatus status, Span cue) {}
