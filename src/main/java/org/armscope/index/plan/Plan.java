package org.armscope.index.plan;

import java.util.List;
import org.armscope.query.FieldName;
import org.armscope.query.Query;

/// A query whose words have been cut, folded and stemmed like those of the texts.
public sealed interface Plan {

    /// Every article.
    record Every() implements Plan {}

    /// Words in this order.
    ///
    /// @param words the parts of each word, which stand directly behind one another
    /// @param slop how many other words may stand between the words, all gaps together
    record Sequence(List<List<Slot>> words, int slop) implements Plan {
        public Sequence {
            words = List.copyOf(words);
        }

        public List<Slot> slots() {
            return words.stream().flatMap(List::stream).toList();
        }
    }

    /// A word spelt about so; those spelt closer count for more.
    ///
    /// @param nearest the word itself, then within one edit, then two as far as wanted
    record Spelling(List<Slot> nearest) implements Plan {
        public Spelling {
            nearest = List.copyOf(nearest);
        }
    }

    /// A name that the text mentions.
    record Name(NameWish wish) implements Plan {}

    /// A time that the text tells of, from one day to another, counted from 1970-01-01.
    record Time(long from, long to) implements Plan {}

    /// One event of which all of this holds.
    ///
    /// @param terms choices, names and times, what joins or negates these, or [Every]
    record Event(Plan terms) implements Plan {}

    /// Of an event: one of the words that a field takes.
    ///
    /// @param word `*` for any
    record Choice(FieldName field, String word) implements Plan {}

    /// A publication with such a name.
    record Publication(NameWish wish) implements Plan {}

    /// A number, a kind or a date that the header has, as the query says it.
    record Header(Query asked) implements Plan {}

    /// Both in the text with at most so many words between them, in either order.
    ///
    /// @param left a sequence, a spelling, a name, or any of these
    /// @param right likewise
    record Near(Plan left, Plan right, int distance) implements Plan {}

    /// All of them.
    record All(List<Plan> parts) implements Plan {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /// At least one of them.
    record Any(List<Plan> parts) implements Plan {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /// Not this.
    record Without(Plan part) implements Plan {}

    /// The words and phrases that are wanted as they are, those among alternatives included.
    default List<Plan> wanted() {
        return switch (this) {
            case Sequence sequence when !expands() -> List.of(sequence);
            case All(List<Plan> parts) -> parts.stream().flatMap(p -> p.wanted().stream()).toList();
            case Any(List<Plan> parts) -> parts.stream().flatMap(p -> p.wanted().stream()).toList();
            default -> List.of();
        };
    }

    /// True if answering needs a walk through the list of all words, which may take long.
    default boolean expands() {
        return switch (this) {
            case Every() -> false;
            case Sequence sequence ->
                    sequence.slots().stream().anyMatch(Slot.Shape.class::isInstance);
            case Spelling _ -> true;
            case Name(NameWish wish) ->
                    wish.words().stream().anyMatch(Slot.Shape.class::isInstance);
            case Time _, Publication _, Header _, Choice _ -> false;
            case Event(Plan terms) -> terms.expands();
            case Near(Plan left, Plan right, int _) -> left.expands() || right.expands();
            case All(List<Plan> parts) -> parts.stream().anyMatch(Plan::expands);
            case Any(List<Plan> parts) -> parts.stream().anyMatch(Plan::expands);
            case Without(Plan part) -> part.expands();
        };
    }

    /// True if no article answers better than another: patterns and what is asked of header, times
    /// and events do not rank.
    default boolean ranksAlike() {
        return switch (this) {
            case Every(), Time _, Publication _, Header _, Choice _, Event _ -> true;
            case Sequence(List<List<Slot>> words, int _) ->
                    words.size() == 1
                            && words.getFirst().size() == 1
                            && words.getFirst().getFirst() instanceof Slot.Shape;
            case Spelling _, Name _, Near _, Any _ -> false;
            case All(List<Plan> parts) -> parts.stream().allMatch(Plan::ranksAlike);
            case Without _ -> true;
        };
    }

    /// True if articles can be counted from the lists of their words alone: for phrases, patterns
    /// and what stands near to something each article, or each word of the index, is looked at.
    default boolean countsQuickly() {
        return switch (this) {
            case Every() -> true;
            case Sequence sequence -> sequence.slots().size() == 1 && !expands();
            case Spelling _, Near _, Event _ -> false;
            case Name _ -> !expands();
            case Time _, Publication _, Header _, Choice _ -> true;
            case All(List<Plan> parts) -> parts.stream().allMatch(Plan::countsQuickly);
            case Any(List<Plan> parts) -> parts.stream().allMatch(Plan::countsQuickly);
            case Without(Plan part) -> part.countsQuickly();
        };
    }

    /// True if the annotations of a text are needed to mark what matches in it.
    default boolean marksAnnotations() {
        return switch (this) {
            case Name _, Time _, Event _ -> true;
            case Near(Plan left, Plan right, int _) ->
                    left.marksAnnotations() || right.marksAnnotations();
            case All(List<Plan> parts) -> parts.stream().anyMatch(Plan::marksAnnotations);
            case Any(List<Plan> parts) -> parts.stream().anyMatch(Plan::marksAnnotations);
            default -> false;
        };
    }
}
