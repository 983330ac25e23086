package org.armscope.annotation.decision;

/// What a decision says.
public sealed interface Ruling permits MentionRuling, EventRuling, DealRuling, HeaderRuling {}
