package org.armscope.annotation;

/// Which Korea a mention means. [#UNCLEAR] is an answer: it is never guessed.
public enum Korea {
    SOUTH,
    NORTH,
    PENINSULA,
    UNCLEAR
}
