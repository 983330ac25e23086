package org.armscope.deal.build;

import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.CitedDate;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.Outlet;
import org.armscope.annotation.SourceCitation;
import org.armscope.article.ArticleSummary;
import org.armscope.article.IssueDate;
import org.armscope.deal.DealEvent;
import org.armscope.deal.Report;
import org.jspecify.annotations.Nullable;

/// Tells which newspapers say what an event states: those cited for the sentence, else the
/// article's own publication. A digest speaks with the voice of its original.
final class Reports {

    private Reports() {}

    static List<Report> of(DealEvent event) {
        List<Report> reports = new ArrayList<>();
        for (SourceCitation citation : event.mention().attribution().sure()) {
            for (Outlet outlet : citation.outlets()) {
                String id = outlet.id();
                String name = id == null ? outlet.printed() : id;
                if (citation.dates().isEmpty()) {
                    reports.add(new Report(name, null, true));
                }
                for (CitedDate date : citation.dates()) {
                    reports.add(new Report(name, date.days(), true));
                }
            }
        }
        if (reports.isEmpty()) {
            reports.add(own(event.article()));
        }
        return reports.stream().distinct().sorted(Report.ORDER).toList();
    }

    private static Report own(ArticleSummary article) {
        String publication = article.header().publication();
        IssueDate date = article.issueDate();
        @Nullable DayRange days = date == null ? null : new DayRange(date.from(), date.to());
        return new Report(
                publication == null ? article.source().fileName() : publication, days, false);
    }
}
