package org.armscope.library.codec;

import org.armscope.annotation.CrossReference;
import org.armscope.annotation.EndnoteMarker;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.Mention;
import org.armscope.annotation.MonetaryAmount;
import org.armscope.annotation.SourceCitation;
import org.armscope.annotation.TemporalExpression;

/// The kinds of mentions; the names are written, so they must not change.
enum Kind {
    MENTION,
    TIME,
    MONEY,
    SOURCE,
    REFERENCE,
    ENDNOTE;

    static Kind of(Mention mention) {
        return switch (mention) {
            case EntityMention ignored -> MENTION;
            case TemporalExpression ignored -> TIME;
            case MonetaryAmount ignored -> MONEY;
            case SourceCitation ignored -> SOURCE;
            case CrossReference ignored -> REFERENCE;
            case EndnoteMarker ignored -> ENDNOTE;
        };
    }
}
