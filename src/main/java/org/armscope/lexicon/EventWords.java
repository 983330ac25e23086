package org.armscope.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.event.Hedge;

/// The words by which events, their status, their hedges and their parties are known.
public record EventWords(
        Phrases<Trigger> triggers,
        Phrases<StatusWord> statuses,
        Phrases<HedgeWord> hedges,
        Phrases<Matter> matters,
        Phrases<Direction> directions,
        Phrases<Boolean> speakers) {

    /// A word that tells a kind of event.
    ///
    /// @param weight the heaviest of a sentence tells its kind
    /// @param where the line that holds it, as `event-triggers.tsv:17`
    public record Trigger(EventKind kind, int weight, Need need, String where) {}

    /// What must stand beside a trigger.
    public enum Need {
        NOTHING,
        /// Someone who can speak.
        SPEAKER,
        /// A person, named right behind it.
        PERSON
    }

    /// A word that tells how far a deal had come.
    public record StatusWord(EventStatus status, int weight) {}

    /// A word that tells how firmly something is stated.
    public record HedgeWord(Hedge hedge, int weight) {}

    /// What a word says a sentence is about.
    public enum Matter {
        ARMS,
        /// A class of weapons.
        GEAR,
        /// Military technology, the defense industry.
        COOPERATION,
        /// Takes up what was spoken of before: "the deal".
        THING,
        /// A country's own weapons: arms dealing only where another helps.
        PROGRAM,
        HELP,
        /// Something that is no arms dealing, also where a weapon is named in it.
        OFF,
        /// The author only weighs.
        DOUBT
    }

    /// Who gives and who gets.
    public enum Direction {
        /// Its subject gives; whom it names behind it or behind "to" gets.
        GIVE,
        /// Its subject gets; whom it names behind "from" gives.
        TAKE,
        /// The two parties of a dealing follow.
        BETWEEN,
        /// The country right behind it takes no part.
        ASIDE,
        /// The country right before it only speaks.
        VOICE
    }

    /// Lines begin with phrases, set apart by `|`; what follows is told in each file's head.
    public static EventWords of(
            List<LexiconLine> triggers,
            List<LexiconLine> statuses,
            List<LexiconLine> hedges,
            List<LexiconLine> matters,
            List<LexiconLine> directions,
            List<LexiconLine> speakers) {
        return new EventWords(
                table(triggers, EventWords::trigger),
                table(
                        statuses,
                        line ->
                                new StatusWord(
                                        EventStatus.valueOf(constant(line, 1)), weight(line))),
                table(
                        hedges,
                        line -> new HedgeWord(Hedge.valueOf(constant(line, 1)), weight(line))),
                table(matters, line -> Matter.valueOf(constant(line, 1))),
                table(directions, line -> Direction.valueOf(constant(line, 1))),
                table(speakers, line -> true));
    }

    private static Trigger trigger(LexiconLine line) {
        Need need = line.field(3).isEmpty() ? Need.NOTHING : Need.valueOf(constant(line, 3));
        return new Trigger(
                EventKind.valueOf(constant(line, 1)), weight(line), need, line.where());
    }

    private static <V> Phrases<V> table(List<LexiconLine> lines, Function<LexiconLine, V> value) {
        Phrases.Builder<V> table = Phrases.anyCase();
        for (LexiconLine line : lines) {
            V meaning = value.apply(line);
            line.list(0).forEach(phrase -> table.add(phrase, meaning));
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
