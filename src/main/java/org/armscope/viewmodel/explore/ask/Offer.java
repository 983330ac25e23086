package org.armscope.viewmodel.explore.ask;

import org.armscope.query.Suggestion;
import org.armscope.viewmodel.Counts;

/// One suggestion as the list under the search box shows it.
///
/// @param kind what it is: `person`, `field`, `word`, `asked before`
/// @param words what is offered
/// @param note what it finds, or of a field what it asks for
public record Offer(Suggestion suggestion, String kind, String words, String note) {

    static Offer of(Suggestion suggestion) {
        String shown = suggestion.shown();
        String count = Counts.of(suggestion.articles(), "article");
        return switch (suggestion.kind()) {
            case VALUE -> {
                int space = shown.indexOf(' ');
                yield new Offer(
                        suggestion,
                        shown.substring(0, Math.max(0, space)),
                        shown.substring(space + 1),
                        count);
            }
            case FIELD -> {
                String help = shown.substring(shown.indexOf(':') + 1).strip();
                yield new Offer(suggestion, "field", suggestion.with(), help);
            }
            case WORD -> new Offer(suggestion, "word", suggestion.with(), count);
            case PAST -> new Offer(suggestion, "asked before", suggestion.with(), count);
        };
    }

    /// All of it in one sentence, for a screen reader.
    public String spoken() {
        return kind + " " + words + ", " + note;
    }
}
