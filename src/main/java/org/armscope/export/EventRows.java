package org.armscope.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.EndnoteMarker;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.MonetaryAmount;
import org.armscope.annotation.SourceCitation;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventWeapon;
import org.armscope.annotation.event.Participant;
import org.armscope.annotation.event.Party;
import org.armscope.annotation.event.Quantity;
import org.armscope.annotation.event.Speaker;
import org.armscope.annotation.event.StatusMark;
import org.armscope.text.CodePoints;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The events of one text as JSON rows. The fields up to `sentence` are those of the events
/// annotated by hand; those behind it add dates' basis, roles, numbers, words and sources. Offsets
/// are code points, the end not included; a field that the text leaves open is null.
public final class EventRows {

    private static final JsonMapper JSON = new JsonMapper();

    private final String file;
    private final String text;
    private final CodePoints points;

    /// @param file the name that each row gives to the text
    public EventRows(String file, String text) {
        this.file = file;
        this.text = text;
        this.points = new CodePoints(text);
    }

    /// One row an event, in the order of the text.
    public List<ObjectNode> of(Annotations annotations) {
        return annotations.events().stream().map(this::of).toList();
    }

    /// The same as JSON Lines: one row a line, each line ended.
    public String lines(Annotations annotations) {
        return of(annotations).stream()
                .map(row -> JSON.writeValueAsString(row) + "\n")
                .collect(Collectors.joining());
    }

    /// The row of one event of the text.
    public ObjectNode of(EventMention event) {
        ObjectNode row = JSON.createObjectNode();
        Span sentence = points.toCodePoints(event.span());
        row.put("file", file);
        row.put("sentence_start", sentence.start()).put("sentence_end", sentence.end());
        EventDate date = event.date();
        row.put("date_from", date == null ? null : from(date.days()));
        row.put("date_to", date == null ? null : to(date.days()));
        row.put("kind", event.kind().word());
        ArrayNode names = row.putArray("participants");
        event.participants().forEach(one -> names.add(one.entity().name()));
        row.put("supplier", country(event.supplier()));
        row.put("recipient", country(event.recipient()));
        ArrayNode weapons = row.putArray("weapons");
        event.weapons().stream().map(EventWeapon::name).distinct().forEach(weapons::add);
        row.put("money", event.money().isEmpty() ? null : money(event.money()));
        StatusMark status = event.status();
        row.put("status", status == null ? null : status.status().word());
        row.put("korea_arms", event.koreaArms());
        row.put("sentence", event.span().in(text));
        details(row, event);
        return row;
    }

    private void details(ObjectNode row, EventMention event) {
        EventDate date = event.date();
        row.put("date_basis", date == null ? null : date.basis().word());
        row.put("date_precision", date == null ? null : date.precision().word());
        row.put("derived_date", date != null && date.isDerived());
        row.put("korea", event.korea().word());
        row.put("hedge", event.hedge().hedge().word());
        row.put("place", event.place() == null ? null : event.place().entity().name());
        roles(row.putArray("roles"), event.participants());
        quantities(row.putArray("quantities"), event.weapons());
        sources(row, event);
        words(row.putObject("words"), event);
        row.put("rule", event.provenance().rule());
    }

    private static void roles(ArrayNode roles, List<Participant> participants) {
        for (Participant one : participants) {
            roles.addObject().put("name", one.entity().name()).put("role", one.role().word());
        }
    }

    private static void quantities(ArrayNode quantities, List<EventWeapon> weapons) {
        for (EventWeapon weapon : weapons) {
            Quantity quantity = weapon.quantity();
            if (quantity != null) {
                quantities
                        .addObject()
                        .put("weapon", weapon.name())
                        .put("min", quantity.min())
                        .put("max", quantity.max());
            }
        }
    }

    private void sources(ObjectNode row, EventMention event) {
        ArrayNode sure = row.putArray("sources");
        event.attribution().sure().forEach(source -> sure.add(printed(source)));
        ArrayNode possible = row.putArray("possible_sources");
        event.attribution().possible().forEach(source -> possible.add(printed(source)));
        EndnoteMarker note = event.attribution().endnote();
        row.put("endnote", note == null ? null : (Integer) note.number());
        Speaker speaker = event.attribution().speaker();
        row.put("speaker", speaker == null ? null : speaker.span().in(text));
        row.put("speaker_named", speaker != null && speaker.isNamed());
    }

    /// The words that state each field, with their places.
    private void words(ObjectNode words, EventMention event) {
        word(words, "trigger", event.trigger());
        word(words, "date", event.date() == null ? null : event.date().span());
        word(words, "supplier", event.supplier() == null ? null : event.supplier().span());
        word(words, "recipient", event.recipient() == null ? null : event.recipient().span());
        word(words, "status", event.status() == null ? null : event.status().cue());
        word(words, "hedge", event.hedge().cue());
    }

    private void word(ObjectNode words, String field, @Nullable Span span) {
        if (span != null) {
            Span outside = points.toCodePoints(span);
            words.putObject(field)
                    .put("start", outside.start())
                    .put("end", outside.end())
                    .put("text", span.in(text));
        }
    }

    private String printed(SourceCitation source) {
        return source.span().in(text);
    }

    private String money(List<MonetaryAmount> sums) {
        return sums.stream()
                .map(
                        sum ->
                                sum.span().in(text)
                                        + (sum.purpose() == MonetaryAmount.Purpose.DEBT
                                                ? " (debt)"
                                                : ""))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static @Nullable String country(@Nullable Party party) {
        return party == null ? null : party.country();
    }

    /// A whole year as `2001`, whole months as `2001-02`, else a day.
    private static String from(DayRange days) {
        return isWhole(days) ? coarse(days, days.from()) : days.from().toString();
    }

    private static String to(DayRange days) {
        return isWhole(days) ? coarse(days, days.to()) : days.to().toString();
    }

    private static boolean isWhole(DayRange days) {
        return days.from().getDayOfMonth() == 1
                && days.to().equals(YearMonth.from(days.to()).atEndOfMonth());
    }

    private static String coarse(DayRange days, LocalDate day) {
        boolean years =
                days.from().getDayOfYear() == 1
                        && days.to().getDayOfYear() == days.to().lengthOfYear();
        return years ? Integer.toString(day.getYear()) : YearMonth.from(day).toString();
    }
}
