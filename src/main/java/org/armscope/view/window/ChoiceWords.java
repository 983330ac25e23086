package org.armscope.view.window;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Values of a choice by their words; nothing is ever typed.
final class ChoiceWords<T> extends StringConverter<T> {

    private final Function<@Nullable T, String> words;

    ChoiceWords(Function<@Nullable T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T value) {
        return words.apply(value);
    }

    @Override
    public T fromString(String word) {
        throw new UnsupportedOperationException("a choice is not typed");
    }
}
