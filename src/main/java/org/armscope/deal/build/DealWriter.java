package org.armscope.deal.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.event.StatusMark;
import org.armscope.article.IssueDate;
import org.armscope.deal.Deal;
import org.armscope.deal.Step;
import org.armscope.deal.When;
import org.armscope.deal.group.Group;
import org.armscope.deal.group.Placed;
import org.armscope.deal.matter.TopicReader;
import org.jspecify.annotations.Nullable;

/// Writes a group of events down as a deal.
final class DealWriter {

    /// By the day on which it happened, as reported; the earlier report of equals first.
    private static final Comparator<Placed> BY_TIME =
            Comparator.<Placed, @Nullable DayRange>comparing(Placed::days, When.ORDER)
                    .thenComparing(
                            one -> one.event().article().issueDate(),
                            Comparator.nullsLast(Comparator.comparing(IssueDate::best)))
                    .thenComparing(one -> one.event().id().article().value())
                    .thenComparingInt(one -> one.event().id().number());

    private DealWriter() {}

    static Deal write(Group group, TopicReader reader) {
        List<Placed> members = group.members().stream().sorted(BY_TIME).toList();
        TreeSet<String> weapons = new TreeSet<>();
        members.forEach(member -> weapons.addAll(member.topic().systems()));
        return new Deal(
                group.id(),
                group.parties(),
                group.subject().name(),
                List.copyOf(weapons),
                Group.days(members),
                steps(group, members),
                Figures.of(members.stream().map(Placed::event).toList(), reader));
    }

    private static List<Step> steps(Group group, List<Placed> members) {
        List<Step> steps = new ArrayList<>();
        Reasons reasons = new Reasons(members);
        EventStatus farthest = null;
        for (Placed member : members) {
            EventMention event = member.event().mention();
            StatusMark mark = event.status();
            EventStatus status = mark == null ? null : mark.status();
            boolean backward = status != null && farthest != null && status.compareTo(farthest) < 0;
            String ruled = group.ruled().get(member.event().id());
            steps.add(
                    new Step(
                            member.event().id(),
                            member.event().article(),
                            event.date(),
                            event.kind(),
                            status,
                            event.hedge().hedge(),
                            backward,
                            event.span(),
                            member.event().words(),
                            Reports.of(member.event()),
                            ruled == null ? reasons.of(steps.size()) : ruled));
            farthest = farthest(farthest, status);
        }
        return steps;
    }

    /// How far the deal has come; one that was called off or denied can come again from anywhere.
    private static @Nullable EventStatus farthest(
            @Nullable EventStatus before, @Nullable EventStatus now) {
        boolean ends = now == EventStatus.CANCELLED || now == EventStatus.DENIED;
        if (now == null || ends) {
            return before;
        }
        return before == null || now.compareTo(before) > 0 ? now : before;
    }
}
