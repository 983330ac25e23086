package org.armscope.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventKorea;
import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.mark.ReadingState;
import org.armscope.article.ArticleKind;

/// The fields that a query may ask, by the word in front of the colon. A new field is one more line
/// here; its [Values] say how what follows the colon is read.
public enum FieldName {
    PERSON(Values.NAME, "person", "person:Sergeev", "a person, by any part or form of the name"),
    WEAPON(Values.NAME, "weapon", "weapon:T-80", "a weapon by any of its names, with its variants"),
    CLASS(Values.NAME, "class", "class:tank", "a class of weapons, by its words"),
    FAMILY(Values.NAME, "family", "family:T-80", "a family of weapons with all its variants"),
    ORG(
            Values.NAME,
            "org",
            "org:Rosvooruzhenie",
            "an organization, by any part or form of the name",
            "organization",
            "organisation"),
    PLACE(Values.NAME, "place", "place:Seoul", "a place, by any part or form of the name"),
    OUTLET(Values.NAME, "outlet", "outlet:Izvestia", "a newspaper or agency that is cited"),
    PUBLICATION(Values.NAME, "publication", "publication:Monitor", "where the article appeared"),
    VOLUME(Values.NUMBER, "volume", "volume:7", "the volume, or several as in 5..7"),
    ISSUE(Values.NUMBER, "issue", "issue:46", "the issue number, or several as in 40..46"),
    KIND(Values.CHOICE, "kind", "kind:digest", "article or digest"),
    DATE(Values.DATE, "date", "date:1999..2001-03", "when the article appeared"),
    WHEN(Values.DATE, "when", "when:2001-02", "a time that the text tells of"),
    EVENT(Values.CHOICE, "event", "event:offer", "a kind of event that the text tells of"),
    STATUS(Values.CHOICE, "status", "status:denied", "how far a deal had come in an event"),
    KOREA(
            Values.CHOICE,
            "korea",
            "korea:south",
            "which Korea an event concerns; one that concerns both concerns each"),
    TAG(Values.OWN, "tag", "tag:debt/barter", "a tag of yours, with those below it"),
    NOTE(Values.OWN, "note", "note:barter", "words of a note of yours"),
    STAR(Values.CHOICE, "star", "star:yes", "what you gave a star, or what you did not"),
    READ(Values.CHOICE, "read", "read:unread", "how far you have read the article");

    /// How a field's value is read.
    public enum Values {
        NAME,
        NUMBER,
        /// One of a few words: see [FieldName#choices()].
        CHOICE,
        DATE,
        /// The analyst's own words: a tag, or words of a note.
        OWN
    }

    private final Values values;
    private final String word;
    private final String example;
    private final String help;
    private final String label;
    private final String otherSpelling;

    FieldName(Values values, String word, String example, String help) {
        this(values, word, example, help, word, word);
    }

    FieldName(
            Values values,
            String word,
            String example,
            String help,
            String label,
            String otherSpelling) {
        this.values = values;
        this.word = word;
        this.example = example;
        this.help = help;
        this.label = label;
        this.otherSpelling = otherSpelling;
    }

    /// The word in front of the colon, as the printer writes it.
    public String word() {
        return word;
    }

    /// What is meant where a person reads it: the word, `organization` for `org`.
    public String label() {
        return label;
    }

    /// A query with the field, to be shown as an example.
    public String example() {
        return example;
    }

    /// What the field asks for, in a few words.
    public String help() {
        return help;
    }

    public Values takes() {
        return values;
    }

    /// True for names that stand in the text itself.
    public boolean isMentioned() {
        return values == Values.NAME && this != PUBLICATION;
    }

    /// True for what is asked of an event rather than of the article.
    public boolean isOfEvents() {
        return this == EVENT || this == STATUS || this == KOREA;
    }

    /// True for what is asked of the analyst's own work.
    public boolean isOfWork() {
        return this == TAG || this == NOTE || this == STAR || this == READ;
    }

    /// True for what may stand in the brackets of `event(...)`, where it is asked of one event.
    public boolean mayStandInEvent() {
        return isOfEvents() || isMentioned() || this == WHEN;
    }

    /// The words that a field of [Values#CHOICE] takes; empty for any other.
    public List<String> choices() {
        return switch (this) {
            case KIND -> words(ArticleKind.values(), ArticleKind::word);
            case EVENT -> words(EventKind.values(), EventKind::word);
            case STATUS -> words(EventStatus.values(), EventStatus::word);
            case STAR -> List.of("yes", "no");
            case READ -> words(ReadingState.Stage.values(), ReadingState.Stage::word);
            case KOREA -> words(EventKorea.values(), EventKorea::word);
            default -> List.of();
        };
    }

    private static <E extends Enum<E>> List<String> words(E[] choices, Function<E, String> word) {
        return Arrays.stream(choices).map(word).toList();
    }

    /// The field that this word means, in any case.
    public static Optional<FieldName> of(String word) {
        return Arrays.stream(values()).filter(field -> field.isCalled(word)).findFirst();
    }

    private boolean isCalled(String name) {
        return word.equalsIgnoreCase(name)
                || label.equalsIgnoreCase(name)
                || otherSpelling.equalsIgnoreCase(name);
    }
}
