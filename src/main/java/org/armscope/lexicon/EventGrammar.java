package org.armscope.lexicon;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.armscope.lexicon.phrase.Slots;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Words of grammar by which the rules for events tell a deed from what only describes one. A token
/// is told off by its number: only one that may have a role is read.
public final class EventGrammar {

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
        /// Verbs that only say, and tell neither a feeling nor a stand: "said", "told".
        PLAIN_SAYING,
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
        /// Before a date, and behind the noun of a pact, they tell when it was made.
        SIGNED,
        /// Before a year or a day that only names a pact.
        OWNER,
        /// Before a gerund they make it a name of a deed: "the profit in selling".
        BEFORE_GERUND,
        /// Before a noun they make it a name of a deed: "tensions over the delivery".
        GOVERNOR,
        /// What arms may pay: "the loans".
        DEBT,
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
        FAR_NEGATION;

        /// A bit of its own in a set of roles, never stored.
        @SuppressWarnings("EnumOrdinal")
        long bit() {
            return 1L << ordinal();
        }
    }

    private final @Nullable String[] words;

    /// The number of each word, as [Tokens#code] gives it; 0 where there is none.
    private final long[] codes;

    /// The roles of each word, as a bit for each.
    private final long[] roles;

    /// @param byWord the roles of each word, as it is printed inside a sentence
    EventGrammar(Map<String, Set<Role>> byWord) {
        int size = Math.max(16, 4 * Integer.highestOneBit(byWord.size()));
        words = new @Nullable String[size];
        codes = new long[size];
        roles = new long[size];
        new TreeMap<>(byWord).forEach(this::place);
    }

    private void place(String word, Set<Role> of) {
        long code = Tokens.code(word);
        int slot = Slots.first(code, codes.length);
        while (codes[slot] != 0) {
            slot = Slots.next(slot, codes.length);
        }
        words[slot] = word;
        codes[slot] = code;
        for (Role role : of) {
            roles[slot] |= role.bit();
        }
    }

    /// True if the token, as it is printed, has the role; false for one outside the text.
    public boolean is(Role role, Tokens tokens, int token) {
        return has(role, tokens, token, true);
    }

    /// True if the token with small letters has the role; false for one outside the text.
    public boolean isAnyCase(Role role, Tokens tokens, int token) {
        return has(role, tokens, token, false);
    }

    private boolean has(Role role, Tokens tokens, int token, boolean exact) {
        if (token < 0 || token >= tokens.count()) {
            return false;
        }
        long code = tokens.code(token);
        for (int slot = Slots.first(code, codes.length);
                codes[slot] != 0;
                slot = Slots.next(slot, codes.length)) {
            if (codes[slot] == code
                    && (roles[slot] & role.bit()) != 0
                    && reads(tokens, token, slot, exact)) {
                return true;
            }
        }
        return false;
    }

    private boolean reads(Tokens tokens, int token, int slot, boolean exact) {
        String word = words[slot];
        if (word == null || exact) {
            return word != null && tokens.reads(token, word, true);
        }
        String printed = tokens.reads(token, word, true) ? word : tokens.string(token);
        return printed.toLowerCase(Locale.ROOT).equals(word);
    }

    /// The words that come with the program.
    static EventGrammar bundled() throws IOException {
        Map<String, Set<Role>> words = new HashMap<>();
        for (LexiconLine line : LexiconFile.bundled("event-grammar.tsv")) {
            String name = line.field(0).toUpperCase(Locale.ROOT).replace(' ', '_');
            words.computeIfAbsent(line.field(1), word -> EnumSet.noneOf(Role.class))
                    .add(Role.valueOf(name));
        }
        return new EventGrammar(words);
    }
}
