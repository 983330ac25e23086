package org.armscope.lexicon;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Words of grammar by which the rules for events tell a deed from what only describes one.
///
/// @param words those of each role, as they are printed inside a sentence
public record EventGrammar(Map<Role, Set<String>> words) {

    /// What a word does in a sentence.
    public enum Role {
        /// Verbs by which a sentence tells how things stand now.
        PRESENT,
        /// Nouns that take up arms named before: "the tanks".
        WARE,
        /// Verbs before or as the verb of what goes on as the text is written.
        GOING_ON,
        /// Subjects of a sentence in which the speaker of the one before goes on.
        PRONOUN,
        /// Words by which a speaker goes on.
        CONTINUING,
        /// Behind "not" they leave nothing denied: "not yet", "not only".
        SOFTENING,
        /// Before "have" or a verb they make a deed that was not done.
        UNREAL,
        /// Before a participle or a noun.
        DETERMINER,
        /// Before a noun that takes up what was told before.
        DEFINITE,
        /// Open a clause that describes what stands before it.
        RELATIVE,
        /// Verbs of owning: "is believed to have 25 fighters".
        OWNING,
        /// Forms of "be" before a form in -ing.
        BEING,
        /// What a buyer does as long as nothing has come: "is buying tanks".
        PROCURING,
        /// Tell that the author only makes it out: "appears", "apparently".
        SEEMING,
        /// Begin a clause that describes the noun right before it: "weapons it had once supplied".
        SUBJECT_PRONOUN,
        /// Forms of "have" before a participle.
        PERFECT,
        /// Begin a number or an amount.
        COUNT,
        /// Behind them "to" tells what was decided.
        DECISION,
        /// Behind them "that" and "would" tell what was settled.
        LEARNT,
        /// Nouns of a deal that a journey serves.
        DEAL,
        /// Say that a date is the last day of a stay.
        STAY_END,
        /// Stand before "three days" where a stay lasts so long.
        STAY_LEAD,
        /// Open a sentence that asks or speaks of each and every case.
        QUESTION,
        /// Nouns that a day names: "the January 4 contract".
        PACT,
        /// Before a year or a day that only names a pact.
        OWNER,
        /// Before a gerund they make it a name of a deed: "the profit in selling".
        BEFORE_GERUND,
        /// Before a noun they make it a name of a deed: "tensions over the delivery".
        GOVERNOR,
        /// Tell what a deal costs: "estimated".
        PRICED,
        /// Behind "that" they make it a relative.
        AUXILIARY,
        /// Before "which", or behind a participle.
        PREPOSITION,
        /// Participles that do not end in "ed".
        PARTICIPLE,
        /// Before a medium they make it no subject: "quoted by the newspaper".
        OBJECT_LEAD,
        /// Behind a comma they begin another clause.
        TURN,
        /// Open a sentence that grants something first.
        CONCESSION,
        /// Reach farther than "not".
        FAR_NEGATION
    }

    public EventGrammar {
        words = Collections.unmodifiableMap(new EnumMap<>(words));
    }

    /// True if a word, printed so, has the role.
    public boolean is(Role role, String word) {
        return words.getOrDefault(role, Set.of()).contains(word);
    }

    /// The words that come with the program.
    static EventGrammar bundled() throws IOException {
        Map<Role, Set<String>> words = new EnumMap<>(Role.class);
        for (LexiconLine line : LexiconFile.bundled("event-grammar.tsv")) {
            String name = line.field(0).toUpperCase(Locale.ROOT).replace(' ', '_');
            words.computeIfAbsent(Role.valueOf(name), role -> new HashSet<>()).add(line.field(1));
        }
        words.replaceAll((role, each) -> Set.copyOf(each));
        return new EventGrammar(words);
    }
}
