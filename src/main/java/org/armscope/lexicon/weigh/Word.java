package org.armscope.lexicon.weigh;

import org.armscope.text.Tokens;

/// A word, a part of one, or a name for something, known by a number: nothing is spelt out until it
/// has to be.
public sealed interface Word {

    /// Nothing.
    Word NONE = of("");

    /// A number that words which read the same share, capitals aside.
    long code();

    /// In small letters.
    String spelt();

    static Word of(String word) {
        return new Spelt(word, word.isEmpty() ? 0 : Tokens.code(word));
    }

    /// The word in a text from one place to before another.
    static Word in(Tokens tokens, int start, int end, long code) {
        return new Part(tokens, start, end, code);
    }

    /// A word that is spelt out.
    record Spelt(String spelt, long code) implements Word {}

    /// A word as it stands in a text.
    record Part(Tokens tokens, int start, int end, long code) implements Word {

        @Override
        public String spelt() {
            return Tokens.folded(tokens.text().subSequence(start, end).toString());
        }
    }
}
