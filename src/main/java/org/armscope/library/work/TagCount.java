package org.armscope.library.work;

import org.armscope.annotation.mark.Tag;

/// How often a tag was given, those below it not counted.
public record TagCount(Tag tag, int highlights, int articles, int excerpts) {}
