package org.armscope.export.excerpt;

import org.armscope.annotation.Annotation;
import org.armscope.annotation.EntityMention;
import org.armscope.export.Descriptions;

/// What a mark in a quote is called: an entity by its canonical name alone, so that equal ones are
/// grouped; anything else as it is described everywhere.
final class QuoteNames {

    private QuoteNames() {}

    static String of(Annotation found) {
        return found instanceof EntityMention mention
                ? mention.entity().name()
                : Descriptions.of(found);
    }
}
