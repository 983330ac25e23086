package org.armscope.annotation.decision;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.jspecify.annotations.Nullable;

/// What an event is, in the analyst's eyes. It speaks of one event, so its scope is always *here*.
public record EventRuling(EventTarget event, Change change) implements Ruling {

    /// What becomes of the event.
    public sealed interface Change
            permits Reject, OtherDate, OtherKind, OtherStatus, OtherParties, OtherWeapons, Add {}

    /// There is no such event.
    public record Reject() implements Change {}

    /// It happened within these days.
    public record OtherDate(DayRange days) implements Change {}

    public record OtherKind(EventKind kind) implements Change {}

    /// The deal at stake had come so far.
    ///
    /// @param status null for an event that is about no deal
    public record OtherStatus(@Nullable EventStatus status) implements Change {}

    /// These countries give and get the arms.
    ///
    /// @param supplier the country's canonical name, or null
    /// @param recipient the country's canonical name, or null
    public record OtherParties(@Nullable String supplier, @Nullable String recipient)
            implements Change {}

    /// It is about these arms.
    ///
    /// @param weapons all that the event is about; empty if it is about none
    public record OtherWeapons(List<Weapon> weapons) implements Change {
        public OtherWeapons {
            weapons = List.copyOf(weapons);
        }
    }

    /// The text states an event that the program did not find; the target names words and kind.
    ///
    /// @param days null where the analyst leaves the date open
    public record Add(
            @Nullable DayRange days,
            @Nullable EventStatus status,
            @Nullable String supplier,
            @Nullable String recipient,
            List<Weapon> weapons)
            implements Change {
        public Add {
            weapons = List.copyOf(weapons);
        }
    }

    /// Arms that an event is about.
    ///
    /// @param name designation or class
    /// @param number how many, or null
    public record Weapon(String name, @Nullable Integer number) {

        private static final Pattern COUNTED = Pattern.compile("([0-9]{1,7})\\s+(\\S.*)");

        /// Arms as typed, with their number before them or without one: `3 T-80U`, `MiG-29`.
        public static Weapon typed(String words) {
            String arms = words.strip();
            Matcher counted = COUNTED.matcher(arms);
            return counted.matches()
                    ? new Weapon(counted.group(2), Integer.valueOf(counted.group(1)))
                    : new Weapon(arms, null);
        }
    }
}
