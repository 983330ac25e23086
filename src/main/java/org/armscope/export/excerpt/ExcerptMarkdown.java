package org.armscope.export.excerpt;

import java.util.List;
import java.util.regex.Pattern;
import org.armscope.export.MarkdownText;
import org.armscope.export.TypeNames;

/// Excerpts as Markdown: YAML front matter, then block quotes, each with its citation, what is
/// known of it, and the note as it was written.
public final class ExcerptMarkdown {

    /// What Markdown would pass on as HTML.
    private static final Pattern TAG_OPENS = Pattern.compile("<(?=[A-Za-z/!?])");

    private ExcerptMarkdown() {}

    public static String of(ExcerptDocument document) {
        StringBuilder page = new StringBuilder();
        page.append("---\n");
        field(page, "title", document.title());
        page.append("excerpts: ").append(document.items().size()).append('\n');
        field(page, "grouped_by", document.grouping().word());
        field(page, "citation_style", document.style().name());
        field(page, "exported", document.exported().toString());
        field(page, "generator", document.generator());
        page.append("---\n\n# ").append(line(document.title())).append('\n');
        page.append('\n').append(line(document.stamp())).append('\n');
        for (ExcerptDocument.Group group : document.groups()) {
            if (!group.name().isEmpty()) {
                page.append("\n## ").append(line(group.name())).append('\n');
            }
            group.items().forEach(item -> page.append('\n').append(item(item)));
        }
        return page.toString();
    }

    /// One excerpt, ended by a line feed.
    static String item(ExcerptItem item) {
        StringBuilder text = new StringBuilder();
        item.quote().lines().forEach(line -> text.append(quoted(line)));
        text.append("\n").append(item.citation().markdown()).append('\n');
        if (item.isDigest()) {
            text.append("\n**").append(ExcerptItem.DIGEST_MARK).append("**\n");
        }
        StringBuilder facts = new StringBuilder();
        fact(facts, "Tags", item.tags());
        TypeNames.ALL.forEach(type -> fact(facts, FactNames.of(type), item.names(type)));
        fact(facts, "Cited in it", item.sources());
        fact(facts, "Deals", item.deals());
        fact(facts, "Issue date", item.dateInWords().stream().toList());
        facts.append("- Passage: `").append(item.link()).append("`\n");
        text.append('\n').append(facts);
        String note = item.excerpt().note();
        if (!note.isBlank()) {
            text.append("\nNote:\n\n").append(withoutHtml(note.strip())).append('\n');
        }
        return text.toString();
    }

    private static String quoted(String line) {
        return ("> " + withoutListMark(MarkdownText.escape(line))).stripTrailing() + "\n";
    }

    /// `1. ` and `- ` at the start of a line would begin a list, four blanks a block of code.
    private static String withoutListMark(String line) {
        return line.stripLeading()
                .replaceFirst("^(\\d+)([.)])", "$1\\\\$2")
                .replaceFirst("^([-+=])", "\\\\$1");
    }

    private static String withoutHtml(String note) {
        return TAG_OPENS.matcher(note).replaceAll("&lt;");
    }

    private static void fact(StringBuilder facts, String name, List<String> values) {
        if (!values.isEmpty()) {
            facts.append("- ").append(name).append(": ");
            facts.append(line(String.join("; ", values))).append('\n');
        }
    }

    private static String line(String words) {
        return MarkdownText.escape(words.replaceAll("\\s+", " "));
    }

    /// A double-quoted YAML scalar.
    private static void field(StringBuilder page, String name, String value) {
        String safe =
                value.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ")
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"");
        page.append(name).append(": \"").append(safe).append("\"\n");
    }
}
