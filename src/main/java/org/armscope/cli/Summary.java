package org.armscope.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.armscope.annotation.EntityType;
import org.armscope.article.ArticleSummary;
import org.armscope.article.IssueDate;
import org.armscope.cli.terminal.Terminal;
import org.armscope.library.table.EntityCount;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;

/// What a workspace holds, in a few lines: printed where no window can be opened.
final class Summary {

    private static final long MOST_PUBLICATIONS = 5;
    private static final int MOST_NAMES = 8;

    private final Terminal terminal;

    Summary(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(Workspace workspace) throws WorkspaceException {
        List<ArticleSummary> articles = workspace.articles();
        line("workspace", workspace.folder().root().toString());
        if (articles.isEmpty()) {
            line("articles", "none yet");
            terminal.out().println("Add some with: armscope ingest FOLDER");
            return;
        }
        long digests = articles.stream().filter(ArticleSummary::isDigest).count();
        line(
                "articles",
                articles.size() + (digests == 0 ? "" : ", " + digests + " of them digests"));
        line("dates", range(articles));
        line("from", publications(articles));
        line("people", most(workspace, EntityType.PERSON));
        line("weapons", most(workspace, EntityType.WEAPON));
        line("timeline", timeline(workspace.timeline().entries()));
        terminal.out().println();
        terminal.out().println("Search them with, for example: armscope search 'T-80U BMP-3'");
        terminal.out().println("List them with:                armscope list");
        terminal.out().println("Add your own with:             armscope ingest FOLDER");
    }

    private void line(String name, String value) {
        terminal.out().printf("%-11s%s%n", name, value);
    }

    /// `Igor Sergeev 12, Kim Jong Il 9 and 31 more`, with the number of mentions.
    private static String most(Workspace workspace, EntityType type) throws WorkspaceException {
        List<EntityCount> counts = workspace.entities(type);
        if (counts.isEmpty()) {
            return "none";
        }
        String names =
                counts.stream()
                        .limit(MOST_NAMES)
                        .map(count -> count.entity().name() + " " + count.mentions())
                        .collect(Collectors.joining(", "));
        int rest = counts.size() - MOST_NAMES;
        return rest > 0 ? names + " and " + rest + " more" : names;
    }

    /// `235 events, 1961 to 2006; 187 of them on dealings in arms with a Korea`
    private static String timeline(List<TimelineEntry> events) {
        if (events.isEmpty()) {
            return "no dated event";
        }
        int first = events.stream().mapToInt(e -> e.days().from().getYear()).min().orElseThrow();
        int last = events.stream().mapToInt(e -> e.days().to().getYear()).max().orElseThrow();
        long dealings = events.stream().filter(TimelineEntry::koreaArms).count();
        return (events.size() == 1 ? "1 event, " : events.size() + " events, ")
                + (first == last ? "" + first : first + " to " + last)
                + "; "
                + dealings
                + " of them on dealings in arms with a Korea";
    }

    private static String range(List<ArticleSummary> articles) {
        List<IssueDate> dates = articles.stream().flatMap(a -> a.dated().stream()).toList();
        long undated = articles.stream().filter(a -> a.dated().isEmpty()).count();
        if (dates.isEmpty()) {
            return "unknown";
        }
        int first = dates.stream().mapToInt(d -> d.from().getYear()).min().orElseThrow();
        int last = dates.stream().mapToInt(d -> d.to().getYear()).max().orElseThrow();
        return (first == last ? "" + first : first + " to " + last)
                + (undated == 0 ? "" : ", " + undated + " without a date");
    }

    private static String publications(List<ArticleSummary> articles) {
        Map<String, Long> counts =
                articles.stream()
                        .map(a -> a.header().publication())
                        .map(name -> name == null ? "no publication named" : name)
                        .collect(
                                Collectors.groupingBy(
                                        Function.identity(), TreeMap::new, Collectors.counting()));
        String most =
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                        .limit(MOST_PUBLICATIONS)
                        .map(e -> e.getKey() + " " + e.getValue())
                        .collect(Collectors.joining(", "));
        long rest = counts.size() - MOST_PUBLICATIONS;
        return rest > 0 ? most + " and " + rest + " more" : most;
    }
}
