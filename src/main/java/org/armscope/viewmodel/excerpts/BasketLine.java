package org.armscope.viewmodel.excerpts;

import java.util.ArrayList;
import java.util.List;
import org.armscope.export.cite.Reference;
import org.armscope.export.excerpt.ExcerptDocument;
import org.armscope.export.excerpt.ExcerptItem;
import org.armscope.viewmodel.DateNote;

/// A line of the basket's list.
public sealed interface BasketLine {

    /// What the excerpts below have in common, and how many they are.
    record Heading(String name, int count) implements BasketLine {}

    /// An excerpt; it stands in each of its groups.
    record Row(String group, ExcerptItem item) implements BasketLine {

        public String id() {
            return item.excerpt().id();
        }

        /// The quote on one line.
        public String quote() {
            return item.quote().replaceAll("\\s+", " ").strip();
        }

        /// Where it appeared, for a digest beginning `digest of`.
        public String reference() {
            Reference source = item.reference();
            String place = place(source);
            return source.digest() ? "digest of " + place : place;
        }

        public DateNote date() {
            return DateNote.of(item.reference().date());
        }

        public String tags() {
            return String.join(", ", item.tags());
        }

        public String note() {
            return item.excerpt().note();
        }

        /// All of it in one sentence, for a screen reader.
        public String spoken() {
            StringBuilder said = new StringBuilder(quote());
            said.append(", ").append(reference()).append(", ").append(date().words());
            if (date().isTagged()) {
                said.append(' ').append(date().tag());
            }
            if (!tags().isEmpty()) {
                said.append(", tags: ").append(tags());
            }
            if (!note().isBlank()) {
                said.append(", note: ").append(note());
            }
            return said.toString();
        }

        private static String place(Reference source) {
            StringBuilder words = new StringBuilder();
            words.append(source.container() == null ? source.file() : source.container());
            if (source.volume() != null) {
                words.append(' ').append(source.volume());
            }
            if (source.issue() != null) {
                words.append('(').append(source.issue()).append(')');
            }
            return words.toString();
        }
    }

    /// The lines of a document: a heading before each group, if there are groups.
    static List<BasketLine> of(ExcerptDocument document) {
        List<BasketLine> lines = new ArrayList<>();
        for (ExcerptDocument.Group group : document.groups()) {
            if (!group.name().isEmpty()) {
                lines.add(new Heading(group.name(), group.items().size()));
            }
            group.items().forEach(item -> lines.add(new Row(group.name(), item)));
        }
        return List.copyOf(lines);
    }
}
