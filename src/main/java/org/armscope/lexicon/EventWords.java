package org.armscope.lexicon;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.event.Hedge;
import org.armscope.lexicon.phrase.PhrasePattern;
import org.armscope.lexicon.phrase.Phrases;
import org.armscope.lexicon.phrase.VerbForms;
import org.jspecify.annotations.Nullable;

/// The words by which events, their status, their hedges and their parties are known.
///
/// @param triggers of one phrase in the order in which they are to be tried
/// @param first where phrases of these tables may begin
/// @param onlookers countries that count as a party only where a word makes them one
/// @param grammar words that tell a deed from what only describes one
public record EventWords(
        Phrases<List<Trigger>> triggers,
        Phrases<StatusWord> statuses,
        Phrases<HedgeWord> hedges,
        Phrases<Matter> matters,
        Phrases<Direction> directions,
        Phrases<Actor> actors,
        Phrases<Mode> modes,
        TableStarts first,
        Set<String> onlookers,
        EventGrammar grammar) {

    private EventWords(
            Phrases<List<Trigger>> triggers,
            Phrases<StatusWord> statuses,
            Phrases<HedgeWord> hedges,
            Phrases<Matter> matters,
            Phrases<Direction> directions,
            Phrases<Actor> actors,
            Phrases<Mode> modes,
            Set<String> onlookers,
            EventGrammar grammar) {
        this(
                triggers,
                statuses,
                hedges,
                matters,
                directions,
                actors,
                modes,
                TableStarts.of(triggers, statuses, hedges, matters, directions, actors, modes),
                onlookers,
                grammar);
    }

    /// A word that tells a kind of event.
    ///
    /// @param weight the heaviest of a clause tells its kind
    /// @param status that a deal has by such an event, or null
    /// @param staged false if no stage of a deal follows, whatever else the clause says
    /// @param where the line that holds it, as `event-triggers.tsv:17`
    public record Trigger(
            EventKind kind,
            int weight,
            Need need,
            @Nullable EventStatus status,
            boolean staged,
            String where) {}

    /// What must stand beside a trigger.
    public enum Need {
        NOTHING,
        /// Someone who can speak, near it.
        SPEAKER,
        /// Someone who can speak, right before it.
        NAMED,
        /// A person, named right behind it.
        PERSON,
        /// Someone who can travel, before it.
        GOER,
        /// A newspaper, an agency or a report as its subject.
        MEDIUM
    }

    /// A word that tells how far a deal had come.
    ///
    /// @param status null for words that contain another of the table and mean no stage
    public record StatusWord(@Nullable EventStatus status, int weight) {}

    /// A word that tells how firmly something is stated.
    public record HedgeWord(Hedge hedge, int weight) {}

    /// What a word says a sentence is about.
    public enum Matter {
        ARMS,
        /// A class of weapons.
        GEAR,
        /// Military technology, the defense industry.
        COOPERATION,
        /// Dealings of two armed forces, in arms unless something else is named.
        TIES,
        /// Arms exports at large: a deal only where a buyer is named.
        TRADE,
        /// Takes up what was spoken of before: "the deal".
        THING,
        /// The two parties spoken of before: "both sides".
        PAIR,
        /// Armed forces and those who lead them.
        MILITARY,
        /// A country's own weapons: arms dealing only where another helps.
        PROGRAM,
        HELP,
        /// Something that is no arms dealing, also where a weapon is named in it.
        OFF,
        /// Something that is no arms dealing, where no arms are named.
        OTHER,
        /// Buyers that are no Korea.
        ELSEWHERE,
        /// What lies not long behind.
        RECENT,
        /// The day behind the one told of before.
        NEXT_DAY,
        /// The day told of before.
        SAME_DAY,
        /// The day ahead of the one told of before.
        DAY_BEFORE,
        /// People who only comment: "critics".
        VIEW,
        /// The author only weighs.
        DOUBT,
        /// Holds other words of the table that here mean nothing of theirs: "Unification Minister".
        NOTHING
    }

    /// Who gives and who gets.
    public enum Direction {
        /// Its subject gives; whom it names behind it or behind "to" gets.
        GIVE,
        /// The noun of such a verb: "sale".
        GIFT,
        /// Its subject gets; whom it names behind "from" gives.
        TAKE,
        /// The two parties of a dealing follow.
        BETWEEN,
        /// The country right behind it takes no part.
        ASIDE,
        /// The country right before it only speaks.
        VOICE
    }

    /// What words before a verb make of the deed.
    public enum Mode {
        /// It lies ahead: "will", "is due to", "has yet to".
        AHEAD,
        /// Someone would like it, or it might be: "hopes to", "could".
        WISHED,
        /// It lies ahead where someone says so, else it is only thought of: "would".
        WOULD,
        /// It is not so: "not", "never".
        NEGATED,
        /// What follows behind "to" was done: "persuaded Seoul to buy".
        DONE
    }

    /// What someone without a name can do.
    public enum Actor {
        SPEAKER,
        GOER,
        BOTH,
        /// It speaks, but passes on what others say: "a newspaper".
        MEDIUM;

        public boolean speaks() {
            return this != GOER;
        }

        public boolean travels() {
            return this == GOER || this == BOTH;
        }
    }

    /// The words that come with the program.
    public static EventWords bundled() throws IOException {
        PhrasePattern patterns = new PhrasePattern(VerbForms.bundled());
        return new EventWords(
                triggers(LexiconFile.bundled("event-triggers.tsv"), patterns),
                table("event-status.tsv", patterns, EventWords::status),
                table(
                        "event-hedges.tsv",
                        patterns,
                        line -> new HedgeWord(Hedge.valueOf(constant(line, 1)), weight(line))),
                table("event-matters.tsv", patterns, line -> Matter.valueOf(constant(line, 1))),
                table(
                        "event-directions.tsv",
                        patterns,
                        line -> Direction.valueOf(constant(line, 1))),
                table("event-actors.tsv", patterns, line -> Actor.valueOf(constant(line, 1))),
                table("event-modes.tsv", patterns, line -> Mode.valueOf(constant(line, 1))),
                LexiconFile.bundled("event-onlookers.tsv").stream()
                        .map(line -> line.field(0))
                        .collect(Collectors.toUnmodifiableSet()),
                EventGrammar.bundled());
    }

    private static Phrases<List<Trigger>> triggers(
            List<LexiconLine> lines, PhrasePattern patterns) {
        Phrases.Builder<Trigger> table = Phrases.anyCase();
        lines.forEach(line -> table.add(patterns.parts(line.field(0)), trigger(line)));
        return table.buildAll();
    }

    private static Trigger trigger(LexiconLine line) {
        Need need = line.field(3).isEmpty() ? Need.NOTHING : Need.valueOf(constant(line, 3));
        String status = line.field(4);
        boolean staged = !status.equals("none");
        return new Trigger(
                EventKind.valueOf(constant(line, 1)),
                weight(line),
                need,
                status.isEmpty() || !staged ? null : EventStatus.valueOf(constant(line, 4)),
                staged,
                line.where());
    }

    private static StatusWord status(LexiconLine line) {
        boolean none = line.field(1).equals("none");
        return new StatusWord(none ? null : EventStatus.valueOf(constant(line, 1)), weight(line));
    }

    private static <V> Phrases<V> table(
            String file, PhrasePattern patterns, Function<LexiconLine, V> value)
            throws IOException {
        Phrases.Builder<V> table = Phrases.anyCase();
        for (LexiconLine line : LexiconFile.bundled(file)) {
            table.add(patterns.parts(line.field(0)), value.apply(line));
        }
        return table.build();
    }

    private static int weight(LexiconLine line) {
        return Integer.parseInt(line.field(2));
    }

    private static String constant(LexiconLine line, int field) {
        return line.field(field).toUpperCase(Locale.ROOT);
    }
}
