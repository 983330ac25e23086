package org.armscope.extraction.name;

import java.util.HashMap;
import java.util.Map;
import org.armscope.annotation.EntityMention;
import org.armscope.text.TokenKind;
import org.jspecify.annotations.Nullable;

/// The abbreviations that a text explains: `Agency for Defense Development (ADD)`.
final class Abbreviations {

    private final Map<String, EntityMention> known = new HashMap<>();

    /// Notes the abbreviation in brackets behind a body's name, if one stands there; returns `end`.
    int learn(NameText text, int end, EntityMention body) {
        boolean explained =
                text.isMark(end, '(')
                        && text.inside(end + 2)
                        && text.tokens.is(end + 1, TokenKind.UPPER)
                        && text.isMark(end + 2, ')');
        if (explained) {
            known.put(text.string(end + 1, end + 2), body);
        }
        return end;
    }

    BodyShape.@Nullable Found at(NameText text, int i) {
        if (known.isEmpty() || !text.tokens.is(i, TokenKind.UPPER)) {
            return null;
        }
        EntityMention body = known.get(text.string(i, i + 1));
        return body == null
                ? null
                : new BodyShape.Found(
                        i + 1,
                        body.entity().name(),
                        body.country(),
                        body.lexiconId(),
                        "abbreviation explained in the text");
    }
}
