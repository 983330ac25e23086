package org.armscope.viewmodel.reader.print;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.armscope.annotation.Annotation;
import org.armscope.text.Span;
import org.armscope.viewmodel.markdown.Markdown;
import org.armscope.viewmodel.reader.Block;
import org.armscope.viewmodel.reader.MentionKind;
import org.armscope.viewmodel.reader.Page;
import org.armscope.viewmodel.reader.mark.Marks;
import org.armscope.viewmodel.reader.mark.Placed;
import org.jspecify.annotations.Nullable;

/// What stands on paper of an article: its text with mentions and highlights, the notes, and where
/// it comes from.
///
/// @param isTitle false where the title is only a label
/// @param notice what a label and a digest say of themselves; empty where there is nothing to say
/// @param citation stands at the foot of every page
/// @param kinds that are marked, for the legend
public record PrintedArticle(
        String title,
        boolean isTitle,
        String reference,
        String notice,
        List<Paragraph> paragraphs,
        List<Note> notes,
        String citation,
        Set<MentionKind> kinds) {

    public PrintedArticle {
        paragraphs = List.copyOf(paragraphs);
        notes = List.copyOf(notes);
        kinds = Set.copyOf(kinds);
    }

    /// A paragraph in pieces that each look the same all through.
    public record Paragraph(List<Piece> pieces) {
        public Paragraph {
            pieces = List.copyOf(pieces);
        }
    }

    /// Some words.
    ///
    /// @param kind of mention, or null for none
    /// @param highlight the style of its colour, or null for none
    public record Piece(String text, @Nullable MentionKind kind, @Nullable String highlight) {

        /// The same look for other words.
        public Piece with(String other) {
            return new Piece(other, kind, highlight);
        }
    }

    /// What the analyst wrote to some words, without the marks of Markdown.
    public record Note(String words, String text) {}

    /// Makes an article ready for paper.
    ///
    /// @param shown the kinds that the reader marks; of these, those with a line of their own
    public static PrintedArticle of(
            Page page, Marks marks, Set<MentionKind> shown, String citation) {
        Set<MentionKind> kinds = EnumSet.noneOf(MentionKind.class);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block.part() == Block.Part.BODY) {
                Paragraph paragraph = paragraph(block.span(), page, marks, shown);
                paragraph.pieces().stream()
                        .map(Piece::kind)
                        .filter(kind -> kind != null)
                        .forEach(kinds::add);
                paragraphs.add(paragraph);
            }
        }
        String text = page.article().text();
        return new PrintedArticle(
                page.heading(),
                page.hasTitle(),
                page.reference() + (page.reference().isEmpty() ? "" : ", ") + page.date().inFull(),
                notice(page),
                paragraphs,
                marks.placed().stream()
                        .filter(Placed::hasNote)
                        .map(
                                one ->
                                        new Note(
                                                one.span().in(text),
                                                Markdown.plain(one.highlight().note())))
                        .toList(),
                citation,
                kinds);
    }

    private static String notice(Page page) {
        String label =
                page.hasTitle()
                        ? ""
                        : "No title in the text: this is how its first sentence begins. ";
        return (label + (page.isDigest() ? page.digestNotice() : "")).strip();
    }

    private static Paragraph paragraph(Span span, Page page, Marks marks, Set<MentionKind> shown) {
        List<Annotation> mentions = new ArrayList<>();
        for (Annotation mention : page.annotations().withoutEvents().inside(span)) {
            boolean marked =
                    MentionKind.of(mention)
                            .filter(kind -> kind.isUnderlined() && shown.contains(kind))
                            .isPresent();
            if (marked) {
                mentions.add(mention);
            }
        }
        TreeSet<Integer> cuts = new TreeSet<>(List.of(span.start(), span.end()));
        mentions.forEach(one -> cuts.addAll(List.of(one.span().start(), one.span().end())));
        for (Placed mark : marks.touching(span)) {
            cuts.add(Math.max(span.start(), mark.span().start()));
            cuts.add(Math.min(span.end(), mark.span().end()));
        }
        List<Piece> pieces = new ArrayList<>();
        int from = span.start();
        for (int to : cuts.tailSet(span.start(), false)) {
            pieces.add(
                    new Piece(
                            plain(new Span(from, to).in(page.article().text())),
                            kindAt(mentions, from),
                            marks.at(from).stream().findFirst().map(Placed::style).orElse(null)));
            from = to;
        }
        return new Paragraph(pieces);
    }

    /// The kind of the shortest mention there.
    private static @Nullable MentionKind kindAt(List<Annotation> mentions, int offset) {
        return mentions.stream()
                .filter(mention -> mention.span().contains(offset))
                .min((a, b) -> Integer.compare(a.span().length(), b.span().length()))
                .flatMap(MentionKind::of)
                .orElse(null);
    }

    /// Lines of the file run on within a paragraph.
    private static String plain(String words) {
        return words.replaceAll("\\R", " ");
    }
}
