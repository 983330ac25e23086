package org.armscope.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.CitedDate;
import org.armscope.annotation.CrossReference;
import org.armscope.annotation.EndnoteMarker;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.Korea;
import org.armscope.annotation.MonetaryAmount;
import org.armscope.annotation.Outlet;
import org.armscope.annotation.SourceCitation;
import org.armscope.annotation.TemporalExpression;
import org.jspecify.annotations.Nullable;

/// What an annotation says, in a few words for a person: `Igor Sergeev, Defense Minister`,
/// `2001-02-05/2001-02-11`.
public final class Descriptions {

    private Descriptions() {}

    public static String of(Annotation annotation) {
        return switch (annotation) {
            case EntityMention mention -> mention(mention);
            case TemporalExpression time -> time.value();
            case MonetaryAmount money -> money(money);
            case SourceCitation source -> source(source);
            case CrossReference reference ->
                    joined(reference.publication(), dates(reference.dates()));
            case EndnoteMarker marker -> "note " + marker.number();
            case EventMention event -> event(event);
        };
    }

    private static String event(EventMention event) {
        List<String> parts = new ArrayList<>();
        parts.add(event.kind().word());
        add(parts, "from ", event.supplier() == null ? null : event.supplier().country());
        add(parts, "to ", event.recipient() == null ? null : event.recipient().country());
        add(parts, "", event.status() == null ? null : event.status().status().word());
        return String.join(", ", parts);
    }

    private static String mention(EntityMention mention) {
        List<String> parts = new ArrayList<>();
        parts.add(mention.entity().name());
        add(parts, "", mention.role() == null ? null : mention.role().text());
        boolean isBody = mention.type() == EntityType.ORGANIZATION;
        add(parts, "of ", isBody ? mention.country() : null);
        add(parts, "for the government of ", mention.metonymFor());
        add(parts, "", korea(mention));
        return String.join(", ", parts);
    }

    /// Which Korea is meant, where the name alone does not say it.
    private static @Nullable String korea(EntityMention mention) {
        Korea korea = mention.korea();
        String words = korea == null ? null : korea(korea);
        boolean said =
                Objects.equals(words, mention.entity().name())
                        || Objects.equals(words, mention.metonymFor());
        return said ? null : words;
    }

    private static String korea(Korea korea) {
        return switch (korea) {
            case SOUTH -> "South Korea";
            case NORTH -> "North Korea";
            case PENINSULA -> "both Koreas";
            case UNCLEAR -> "unclear which Korea";
        };
    }

    private static String money(MonetaryAmount money) {
        String amount = money.min().toPlainString();
        String most = money.max().toPlainString();
        List<String> parts = new ArrayList<>();
        parts.add(money.currency() + " " + (amount.equals(most) ? amount : amount + " to " + most));
        if (money.approximation() != MonetaryAmount.Approximation.EXACT) {
            parts.add(plain(money.approximation()));
        }
        if (money.purpose() != MonetaryAmount.Purpose.UNSTATED) {
            parts.add(plain(money.purpose()));
        }
        return String.join(", ", parts);
    }

    private static String source(SourceCitation source) {
        String outlets =
                source.outlets().isEmpty()
                        ? "outlet lost from the text"
                        : source.outlets().stream()
                                .map(Descriptions::outlet)
                                .collect(Collectors.joining(", "));
        return joined(outlets, dates(source.dates()));
    }

    private static String outlet(Outlet outlet) {
        String id = outlet.id();
        return id == null ? outlet.printed() + " (not in the lexicon)" : id;
    }

    private static String dates(List<CitedDate> dates) {
        return dates.stream().map(CitedDate::value).collect(Collectors.joining(", "));
    }

    private static String joined(String name, String dates) {
        return dates.isEmpty() ? name : name + ", " + dates;
    }

    private static void add(List<String> parts, String before, @Nullable String part) {
        if (part != null) {
            parts.add(before + part);
        }
    }

    private static String plain(Enum<?> constant) {
        return Row.word(constant).replace('_', ' ');
    }
}
