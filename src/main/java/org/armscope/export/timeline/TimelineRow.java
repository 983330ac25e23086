package org.armscope.export.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.MonetaryAmount;
import org.armscope.annotation.event.EventWeapon;
import org.armscope.annotation.event.Quantity;
import org.armscope.annotation.event.Speaker;
import org.armscope.article.ArticleSummary;
import org.armscope.query.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

/// An entry of a timeline with its evidence.
///
/// @param event what the entry tells in brief
/// @param text the whole text of the article
public record TimelineRow(
        TimelineEntry entry, ArticleSummary article, EventMention event, String text) {

    /// The words that state the event, on one line.
    String sentence() {
        return onOneLine(event.span().in(text));
    }

    /// Each weapon with its number, as `30 T-80U` or `35–43 BMP-3`.
    List<String> weapons() {
        return event.weapons().stream().map(TimelineRow::numbered).distinct().toList();
    }

    private static String numbered(EventWeapon weapon) {
        Quantity number = weapon.quantity();
        return (number == null ? "" : number(number) + " ") + onOneLine(weapon.name());
    }

    static String number(Quantity number) {
        return number.min() == number.max()
                ? Integer.toString(number.min())
                : number.min() + "–" + number.max();
    }

    /// Each sum as the text has it, debts marked.
    List<String> sums() {
        return event.money().stream().map(this::sum).distinct().toList();
    }

    private String sum(MonetaryAmount sum) {
        boolean debt = sum.purpose() == MonetaryAmount.Purpose.DEBT;
        return onOneLine(sum.span().in(text)) + (debt ? " (debt)" : "");
    }

    /// The sources that surely say so, as printed.
    List<String> sources() {
        return event.attribution().sure().stream()
                .map(source -> onOneLine(source.span().in(text)))
                .distinct()
                .toList();
    }

    /// Whose word the sentence gives, as printed; null if it gives none.
    @Nullable String speaker() {
        Speaker speaker = event.attribution().speaker();
        return speaker == null ? null : onOneLine(speaker.span().in(text));
    }

    /// The words that make it less than asserted; null if there are none.
    @Nullable String cue() {
        return event.hedge().cue() == null ? null : onOneLine(event.hedge().cue().in(text));
    }

    /// `Russia → South Korea`, with `?` for the side that the text leaves open; null if it names
    /// neither.
    @Nullable String parties() {
        if (entry.supplier() == null && entry.recipient() == null) {
            return null;
        }
        return (entry.supplier() == null ? "?" : entry.supplier())
                + " → "
                + (entry.recipient() == null ? "?" : entry.recipient());
    }

    /// Everyone who takes part, each once.
    List<String> participants() {
        return event.participants().stream().map(one -> one.entity().name()).distinct().toList();
    }

    /// Sources and speaker in one line; empty if there are none.
    String saysSo() {
        List<String> all = new ArrayList<>(sources());
        String speaker = speaker();
        if (speaker != null) {
            all.addFirst(speaker);
        }
        return all.stream().distinct().collect(Collectors.joining("; "));
    }

    /// White space folded, and characters that a terminal or a reader might obey made visible.
    static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == '\n' || c == '\r' || c == '\t';
            line.append(space ? ' ' : Character.isISOControl(c) ? '\uFFFD' : c);
        }
        return line.toString();
    }
}
