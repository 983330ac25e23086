package org.armscope.annotation.event;

import org.armscope.annotation.EntityMention;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Arms that an event is about: a system by its designation ("thirty MiG-29 fighters") or a class
/// of them ("three diesel-powered submarines").
///
/// @param name the system's designation, or the class noun with its modifiers as printed
/// @param system the mention of the system, or null where only a class is named
/// @param span designation or class noun, its number left out
/// @param quantity how many, or null where the text does not say
public record EventWeapon(
        String name, @Nullable EntityMention system, Span span, @Nullable Quantity quantity) {}
