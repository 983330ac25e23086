package org.armscope.annotation.event;

import org.armscope.annotation.EntityMention;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Whose word a sentence gives inside the text, nearer to the event than the cited newspaper.
///
/// @param span the words that name the speaker: a name, or what stands for one ("a senior
///     official")
/// @param mention the person, body or government that speaks; null for one without a name
public record Speaker(Span span, @Nullable EntityMention mention) {

    public boolean isNamed() {
        return mention != null;
    }
}
