package org.armscope.viewmodel.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.armscope.viewmodel.markdown.Block.Kind;

/// Takes a note apart for display: paragraphs, headings, lists, quotes and code. Line ends within a
/// paragraph are kept, as who writes a note means them.
public final class Markdown {

    private static final Pattern ITEM = Pattern.compile("(\\s*)([-*+]|[0-9]{1,4}[.)])\\s+(.*)");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*");
    private static final Pattern QUOTE = Pattern.compile("\\s{0,3}>\\s?(.*)");
    private static final String FENCE = "```";

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private Kind kind = Kind.PARAGRAPH;

    private Markdown() {}

    public static List<Block> of(String note) {
        Markdown reader = new Markdown();
        boolean fenced = false;
        for (String line : note.split("\\R", -1)) {
            if (line.strip().startsWith(FENCE)) {
                reader.close();
                fenced = !fenced;
            } else if (fenced) {
                reader.add(Kind.CODE, line);
            } else {
                reader.line(line);
            }
        }
        reader.close();
        return List.copyOf(reader.blocks);
    }

    /// The note on one line without its marks, for a tooltip or a screen reader.
    public static String plain(String note) {
        return of(note).stream()
                .map(
                        block ->
                                block.marker()
                                        + (block.marker().isEmpty() ? "" : " ")
                                        + block.pieces().stream()
                                                .map(Piece::text)
                                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private void line(String line) {
        Matcher item = ITEM.matcher(line);
        Matcher heading = HEADING.matcher(line);
        Matcher quote = QUOTE.matcher(line);
        if (line.isBlank()) {
            close();
        } else if (item.matches()) {
            close();
            String sign = item.group(2).length() == 1 ? "•" : item.group(2);
            int depth = Math.min(4, item.group(1).replace("\t", "    ").length() / 2);
            blocks.add(new Block(Kind.ITEM, sign, depth, Inline.pieces(item.group(3).strip())));
        } else if (heading.matches()) {
            close();
            blocks.add(Block.of(Kind.HEADING, heading.group(1)));
        } else if (quote.matches()) {
            add(Kind.QUOTE, quote.group(1));
        } else {
            add(Kind.PARAGRAPH, line.strip());
        }
    }

    private void add(Kind of, String line) {
        if (kind != of) {
            close();
            kind = of;
        }
        open.add(line);
    }

    private void close() {
        if (!open.isEmpty()) {
            String words = String.join("\n", open);
            blocks.add(
                    kind == Kind.CODE
                            ? new Block(
                                    kind, "", 0, List.of(Piece.plain(words).with(Piece.Face.CODE)))
                            : Block.of(kind, words));
            open.clear();
        }
        kind = Kind.PARAGRAPH;
    }
}
