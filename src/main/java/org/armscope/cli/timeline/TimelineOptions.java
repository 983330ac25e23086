package org.armscope.cli.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventKorea;
import org.armscope.annotation.event.EventStatus;
import org.armscope.cli.argument.DayWord;
import org.armscope.query.timeline.NameWanted;
import org.armscope.query.timeline.TimelineFilter;
import org.armscope.workspace.Timeline;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What a timeline is narrowed to.
final class TimelineOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "D",
            description = "Only what may have happened on or after this day, month or year.")
    private @Nullable String from;

    @Option(
            names = "--to",
            paramLabel = "D",
            description = "Only what may have happened on or before it.")
    private @Nullable String to;

    @Option(
            names = "--entity",
            paramLabel = "NAME",
            description =
                    "Only sentences that name this person, weapon, body or place, by any of its"
                            + " names; given again, both.")
    private List<String> entities = List.of();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description =
                    "Only these: visit, talks, agreement, offer, order, delivery, decree, test,"
                            + " refusal, statement, report, policy.")
    private List<String> kinds = List.of();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description =
                    "Only deals that had come so far: rumoured, proposed, negotiating, agreed,"
                            + " ordered, delivered, cancelled, denied.")
    private List<String> statuses = List.of();

    @Option(
            names = "--korea",
            paramLabel = "KOREA",
            split = ",",
            description = "Only what concerns: south, north, both, peninsula, none, unclear.")
    private List<String> koreas = List.of();

    @Option(
            names = "--outlet",
            paramLabel = "NAME",
            description = "Only what this newspaper or agency says; given again, either.")
    private List<String> outlets = List.of();

    @Option(
            names = "--known-by",
            paramLabel = "D",
            description = "Only what was surely in print by the end of this day, month or year.")
    private @Nullable String knownBy;

    @Option(
            names = "--all",
            description = "All dated events, not only dealings in arms with a Korea.")
    private boolean all;

    TimelineOptions() {
        spec = CommandSpec.create();
    }

    /// The filter without its names, which take a lexicon to look them up in.
    ///
    /// @throws ParameterException if a value cannot be understood
    TimelineFilter nameless() {
        LocalDate first = from == null ? null : days("--from", from).from();
        LocalDate last = to == null ? null : days("--to", to).to();
        if (first != null && last != null && last.isBefore(first)) {
            throw wrong("--to lies before --from; no day is between them");
        }
        given("--entity", entities);
        given("--outlet", outlets);
        return TimelineFilter.ALL
                .withDays(first, last)
                .withKinds(read("--kind", kinds, EventKind.class))
                .withStatuses(read("--status", statuses, EventStatus.class))
                .withKoreas(read("--korea", koreas, EventKorea.class))
                .withKnownBy(knownBy == null ? null : days("--known-by", knownBy).to())
                .withKoreaArmsOnly(!all);
    }

    /// The same filter with its names.
    TimelineFilter named(TimelineFilter nameless, Timeline timeline) throws WorkspaceException {
        List<NameWanted> names = new ArrayList<>();
        for (String typed : entities) {
            names.add(timeline.name(typed));
        }
        List<NameWanted> papers = new ArrayList<>();
        for (String typed : outlets) {
            papers.add(timeline.outlet(typed));
        }
        return nameless.withNames(names).withOutlets(papers);
    }

    private DayRange days(String option, String typed) {
        return DayWord.read(typed)
                .orElseThrow(
                        () ->
                                wrong(
                                        option
                                                + " takes a day, month or year such as 2001-03-07,"
                                                + " 2001-03 or 2001, not '"
                                                + typed
                                                + "'"));
    }

    private <E extends Enum<E>> Set<E> read(String option, List<String> typed, Class<E> list) {
        Set<E> found = EnumSet.noneOf(list);
        for (String word : typed) {
            found.add(
                    EnumSet.allOf(list).stream()
                            .filter(one -> one.name().equalsIgnoreCase(word.strip()))
                            .findAny()
                            .orElseThrow(() -> wrong(option + " " + choice(word, list))));
        }
        return found;
    }

    private static <E extends Enum<E>> String choice(String word, Class<E> list) {
        String words =
                EnumSet.allOf(list).stream()
                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
        return "takes any of " + words + ", not '" + word + "'";
    }

    private void given(String option, List<String> typed) {
        if (typed.stream().anyMatch(String::isBlank)) {
            throw wrong(option + " needs a name");
        }
    }

    private ParameterException wrong(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
