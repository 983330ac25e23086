package org.armscope.view.reader.print;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import org.armscope.viewmodel.reader.MentionKind;
import org.armscope.viewmodel.reader.print.PrintedArticle;
import org.armscope.viewmodel.reader.print.PrintedArticle.Piece;

/// Sets an article in pages of a given size: the text from the top, and at the foot of each page
/// what the lines mean, the citation and the page's number. Needs no printer.
public final class PrintPages {

    private static final Font BODY = Font.font("Source Serif 4", 11);
    private static final Font TITLE = Font.font("Source Serif 4 Semibold", 17);
    private static final Font LABEL = Font.font("Source Serif 4", FontPosture.ITALIC, 16);
    private static final Font SMALL = Font.font("Inter", 8);
    private static final double GAP = 7;
    private static final String STYLES =
            Objects.requireNonNull(
                            PrintPages.class.getResource("/org/armscope/view/armscope.css"),
                            "the stylesheet is part of the program")
                    .toExternalForm();

    private final double width;
    private final double room;
    private final List<List<PrintedFlow>> pages = new ArrayList<>();
    private double used;

    private PrintPages(double width, double room) {
        this.width = width;
        this.room = room;
        pages.add(new ArrayList<>());
    }

    /// Sets an article.
    ///
    /// @param width of the printable area, in points
    /// @param height of it
    /// @return the pages in order, laid out
    public static List<Region> of(PrintedArticle article, double width, double height) {
        double foot = height(foot(article, 99, 99), width) + GAP * 2;
        PrintPages pages = new PrintPages(width, height - foot);
        pages.add(List.of(plain(article.title())), article.isTitle() ? TITLE : LABEL);
        pages.add(List.of(plain(article.reference())), SMALL);
        if (!article.notice().isEmpty()) {
            pages.add(List.of(plain(article.notice())), SMALL);
        }
        article.paragraphs().forEach(paragraph -> pages.add(paragraph.pieces(), BODY));
        if (!article.notes().isEmpty()) {
            pages.add(List.of(plain("Notes")), TITLE);
        }
        article.notes()
                .forEach(
                        note ->
                                pages.add(
                                        List.of(plain("“" + note.words() + "” " + note.text())),
                                        SMALL));
        return pages.made(article, height);
    }

    private List<Region> made(PrintedArticle article, double height) {
        List<Region> made = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            made.add(page(pages.get(i), foot(article, i + 1, pages.size()), height));
        }
        return made;
    }

    private Region page(List<PrintedFlow> text, List<List<Piece>> foot, double height) {
        VBox body = new VBox(GAP);
        body.getChildren().addAll(text);
        VBox below = new VBox(2);
        below.getStyleClass().add("printed-foot");
        foot.forEach(line -> below.getChildren().add(new PrintedFlow(line, SMALL)));
        Region spring = new Region();
        VBox.setVgrow(spring, javafx.scene.layout.Priority.ALWAYS);
        VBox page = new VBox(body, spring, below);
        page.getStyleClass().add("printed");
        page.getStylesheets().add(STYLES);
        page.setMinSize(width, height);
        page.setPrefSize(width, height);
        page.setMaxSize(width, height);
        new Scene(page, width, height);
        page.applyCss();
        page.layout();
        return page;
    }

    /// Adds a paragraph; what does not fit goes over to the next page, broken between words.
    private void add(List<Piece> pieces, Font font) {
        double height = PrintedFlow.height(pieces, font, width);
        if (used + height <= room) {
            place(pieces, font, height);
            return;
        }
        int fitting = fitting(pieces, font);
        if (fitting > 0) {
            List<Piece> first = cut(pieces, 0, fitting);
            place(first, font, PrintedFlow.height(first, font, width));
        }
        boolean stuck = fitting == 0 && pages.getLast().isEmpty();
        pages.add(new ArrayList<>());
        used = 0;
        if (stuck) {
            place(pieces, font, height);
        } else {
            add(cut(pieces, fitting, length(pieces)), font);
        }
    }

    private void place(List<Piece> pieces, Font font, double height) {
        pages.getLast().add(new PrintedFlow(pieces, font));
        used += height + GAP;
    }

    /// How many characters fit on the rest of the page, up to the end of a word.
    private int fitting(List<Piece> pieces, Font font) {
        int low = 0;
        int high = length(pieces);
        while (low < high) {
            int middle = (low + high + 1) / 2;
            boolean fits = used + PrintedFlow.height(cut(pieces, 0, middle), font, width) <= room;
            if (fits) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        String text = String.join("", pieces.stream().map(Piece::text).toList());
        return low == text.length() ? low : text.lastIndexOf(' ', low) + 1;
    }

    private static int length(List<Piece> pieces) {
        return pieces.stream().mapToInt(piece -> piece.text().length()).sum();
    }

    private static List<Piece> cut(List<Piece> pieces, int from, int to) {
        List<Piece> cut = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces) {
            int begin = Math.clamp(from - at, 0, piece.text().length());
            int end = Math.clamp(to - at, 0, piece.text().length());
            if (begin < end) {
                cut.add(piece.with(piece.text().substring(begin, end)));
            }
            at += piece.text().length();
        }
        return cut;
    }

    private static List<List<Piece>> foot(PrintedArticle article, int number, int of) {
        List<List<Piece>> lines = new ArrayList<>();
        List<Piece> legend = new ArrayList<>();
        for (MentionKind kind : EnumSet.allOf(MentionKind.class)) {
            if (article.kinds().contains(kind)) {
                legend.add(new Piece(kind.word(), kind, null));
                legend.add(plain("   "));
            }
        }
        if (!legend.isEmpty()) {
            lines.add(legend);
        }
        lines.add(List.of(plain(article.citation())));
        lines.add(List.of(plain("Page " + number + " of " + of)));
        return lines;
    }

    private static double height(List<List<Piece>> lines, double width) {
        return lines.stream().mapToDouble(line -> PrintedFlow.height(line, SMALL, width) + 2).sum();
    }

    private static Piece plain(String words) {
        return new Piece(words, null, null);
    }
}
