package org.armscope.index.plan;

import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;

/// What one position of a text must hold for a query to match there.
public sealed interface Slot {

    /// This word and no other form of it.
    record Exact(String word) implements Slot {}

    /// Any word with this stem.
    ///
    /// @param isWord true if the stem, taken as a word, has itself as its stem
    record Form(String stem, boolean isWord) implements Slot {}

    /// Any word that the automaton accepts; equal by its name.
    ///
    /// @param name the pattern, or the word with its number of edits
    record Shape(String name, Automaton automaton, CharacterRunAutomaton run) implements Slot {

        static Shape of(String name, Automaton automaton) {
            return new Shape(name, automaton, new CharacterRunAutomaton(automaton));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Shape shape && shape.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /// True if a word that begins with this character may stand here. No stem begins otherwise than
    /// its word.
    default boolean mayOpen(char first) {
        return switch (this) {
            case Exact(String wanted) -> wanted.charAt(0) == first;
            case Form(String wanted, boolean _) -> wanted.charAt(0) == first;
            case Shape shape -> shape.run().step(0, first) >= 0;
        };
    }

    /// True if a word with this stem may stand here.
    default boolean accepts(String word, String stem) {
        return switch (this) {
            case Exact(String wanted) -> wanted.equals(word);
            case Form(String wanted, boolean _) -> wanted.equals(stem);
            case Shape shape -> shape.run().run(word);
        };
    }
}
