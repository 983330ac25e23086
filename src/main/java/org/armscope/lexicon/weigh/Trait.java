package org.armscope.lexicon.weigh;

import java.util.Locale;
import org.armscope.text.Tokens;

/// Something that a sentence has and that speaks for an answer, or against it.
///
/// @param what a word, a stem, or what a rule or a table says something of
/// @param next the stem behind it, or what the rule or the table says; may be empty
public record Trait(Kind kind, String what, String next) {

    /// What kind of thing speaks.
    public enum Kind {
        /// A word as it stands; what names someone or something is put in angle brackets.
        WORD,
        /// A word without its ending.
        STEM,
        /// Two stems, one behind the other.
        PAIR,
        /// A stem among the first of the sentence.
        OPENING,
        /// The two stems with which the sentence opens.
        OPENINGS,
        /// What the rules make of the sentence.
        RULE,
        /// What the sentence holds by the tables of words and names.
        HOLDS,
        /// How the sentence stands in its story.
        STORY,
        /// What the rules made of the sentence before.
        BEFORE;

        private final long code = Tokens.code(name());

        /// The word used in the file of weights: `word`, `stem`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A number that hardly any two traits share.
    static long key(Kind kind, long what, long next) {
        long mixed = what * 0x9E3779B97F4A7C15L + Long.rotateLeft(next * 0xC2B2AE3D27D4EB4FL, 31);
        return (mixed ^ mixed >>> 29) * 0xBF58476D1CE4E5B9L + kind.code;
    }
}
