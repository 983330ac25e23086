package org.armscope.cli.decide;

import java.util.List;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.decision.EventRuling;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.Party;
import org.armscope.cli.argument.DayWord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// One thing that may be ruled on an event. `none` takes a status, party or weapon away.
final class EventChange {

    private static final String NONE = "none";

    @Option(names = "--kind", paramLabel = "K", description = "${COMPLETION-CANDIDATES}")
    private @Nullable EventKind kind;

    @Option(names = "--status", paramLabel = "S", description = StatusWord.WANTED + ".")
    private @Nullable String status;

    @Option(
            names = "--date",
            paramLabel = "D",
            description = "When it happened: a day, month or year, or D..D.")
    private @Nullable String date;

    @ArgGroup(exclusive = false)
    private @Nullable Parties parties;

    @Option(
            names = "--weapon",
            paramLabel = "W",
            description = "The arms it is about, such as '3 T-80U'; may be given again; or none.")
    private List<String> weapons = List.of();

    @Option(names = "--reject", description = "It did not happen in this text.")
    private boolean reject;

    /// Both or one of them; the other stays as it is.
    static final class Parties {

        @Option(
                names = "--supplier",
                paramLabel = "C",
                description = "The country that gives the arms, or none.")
        private @Nullable String supplier;

        @Option(
                names = "--recipient",
                paramLabel = "C",
                description = "The country that gets them, or none.")
        private @Nullable String recipient;
    }

    /// @throws ParameterException if a date or status cannot be read
    void check(CommandLine command) {
        check(command, date, status);
    }

    /// @throws ParameterException if either is given and cannot be read
    static void check(CommandLine command, @Nullable String date, @Nullable String status) {
        if (date != null && DayWord.range(date).isEmpty()) {
            throw new ParameterException(command, DayWord.WANTED);
        }
        if (status != null) {
            StatusWord.check(command, status);
        }
    }

    EventRuling.Change of(EventMention event) {
        if (date != null) {
            return new EventRuling.OtherDate(DayWord.range(date).orElseThrow());
        }
        if (kind != null) {
            return new EventRuling.OtherKind(kind);
        }
        if (status != null) {
            return new EventRuling.OtherStatus(StatusWord.read(status));
        }
        if (parties != null) {
            return new EventRuling.OtherParties(
                    party(parties.supplier, event.supplier()),
                    party(parties.recipient, event.recipient()));
        }
        return reject ? new EventRuling.Reject() : new EventRuling.OtherWeapons(weapons());
    }

    private static @Nullable String party(@Nullable String typed, @Nullable Party present) {
        if (typed == null) {
            return present == null ? null : present.country();
        }
        return typed.equals(NONE) || typed.isBlank() ? null : typed.strip();
    }

    private List<EventRuling.Weapon> weapons() {
        return weapons.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty() && !one.equals(NONE))
                .map(EventRuling.Weapon::typed)
                .toList();
    }
}
