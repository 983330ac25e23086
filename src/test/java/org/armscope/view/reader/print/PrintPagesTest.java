package org.armscope.view.reader.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.armscope.annotation.Annotations;
import org.armscope.article.Article;
import org.armscope.viewmodel.Specimens;
import org.armscope.viewmodel.reader.MentionKind;
import org.armscope.viewmodel.reader.Page;
import org.armscope.viewmodel.reader.mark.Marks;
import org.armscope.viewmodel.reader.print.PrintedArticle;
import org.armscope.viewmodel.reader.print.PrintedArticle.Note;
import org.armscope.viewmodel.reader.print.PrintedArticle.Paragraph;
import org.armscope.viewmodel.reader.print.PrintedArticle.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Sets articles in pages of the size of a sheet of A4 with usual margins; no printer is there.
@ExtendWith(ApplicationExtension.class)
class PrintPagesTest {

    private static final double WIDTH = 487;
    private static final double HEIGHT = 734;

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @Test
    void aLongArticleGoesOverSeveralPagesAndLosesNoWord(FxRobot robot) {
        List<Paragraph> paragraphs =
                IntStream.range(0, 40)
                        .mapToObj(
                                n ->
                                        new Paragraph(
                                                List.of(
                                                        plain("Paragraph " + n + " tells of "),
                                                        new Piece(
                                                                "T-80U",
                                                                MentionKind.WEAPON,
                                                                n == 0 ? "yellow" : null),
                                                        plain(" tanks. ".repeat(60) + "End."))))
                        .toList();
        PrintedArticle article = article(paragraphs);
        List<Region> pages = pages(robot, article);
        assertTrue(pages.size() > 5, pages.size() + " pages");
        String all =
                pages.stream().map(page -> words(page, false)).collect(Collectors.joining(" "));
        String wanted =
                paragraphs.stream()
                        .flatMap(one -> one.pieces().stream())
                        .map(Piece::text)
                        .collect(Collectors.joining());
        assertTrue(bare(all).contains(bare(wanted)));
        for (int i = 0; i < pages.size(); i++) {
            String foot = words(pages.get(i), true);
            assertTrue(foot.contains("Weapon"), foot);
            assertTrue(foot.contains("Monitor 7, no. 46 (2001)."), foot);
            assertTrue(foot.endsWith("Page " + (i + 1) + " of " + pages.size()), foot);
            double bottom = bottom(pages.get(i));
            assertTrue(bottom <= HEIGHT, "page " + (i + 1) + " ends at " + bottom);
        }
        assertTrue(words(pages.getLast(), false).endsWith("“T-80U” Compare."));
    }

    @Test
    void aShortArticleIsOnePage(FxRobot robot) {
        assertEquals(
                1, pages(robot, article(List.of(new Paragraph(List.of(plain("Short.")))))).size());
    }

    @Test
    void theHeaderStaysAway() {
        Article article = Specimens.monitor(46, "Tanks were shown.\n\nThey left.");
        PrintedArticle printed =
                PrintedArticle.of(
                        Page.of(article, List.of(), Annotations.NONE),
                        Marks.NONE,
                        Set.of(),
                        "Cited.");
        assertEquals(
                List.of(
                        new Paragraph(List.of(plain("Tanks were shown."))),
                        new Paragraph(List.of(plain("They left.")))),
                printed.paragraphs());
        assertEquals("Cited.", printed.citation());
    }

    @Test
    void aLabelIsPrintedAsOneAndADerivedDateSaysSo(FxRobot robot) {
        Article article = Specimens.monitor(46, "Tanks were shown.");
        PrintedArticle printed =
                PrintedArticle.of(
                        Page.of(article, List.of(), Annotations.NONE),
                        Marks.NONE,
                        Set.of(),
                        "Cited.");
        assertEquals(
                List.of(
                        "Tanks were shown.",
                        false,
                        "No title in the text: this is how its first sentence begins."),
                List.of(printed.title(), printed.isTitle(), printed.notice()));
        Text title =
                (Text)
                        pages(robot, printed)
                                .getFirst()
                                .lookupAll(".printed-text")
                                .iterator()
                                .next();
        assertEquals("Italic", title.getFont().getStyle());
    }

    @Test
    void whatIsNamedIsUnderlinedInTheWayOfItsKind(FxRobot robot) {
        Paragraph paragraph =
                new Paragraph(List.of(plain("Ten "), new Piece("T-80U", MentionKind.WEAPON, null)));
        Region page = pages(robot, article(List.of(paragraph))).getFirst();
        List<String> lines =
                page.lookupAll(".mention-line").stream()
                        .filter(line -> !isInFoot(line))
                        .map(line -> line.getStyleClass() + " " + ((Path) line).getStrokeWidth())
                        .toList();
        assertEquals(List.of("mention-line weapon 2.2"), lines);
    }

    private static PrintedArticle article(List<Paragraph> paragraphs) {
        return new PrintedArticle(
                "Tanks",
                true,
                "Monitor 7(46), 7 Mar 2001",
                "",
                paragraphs,
                List.of(new Note("T-80U", "Compare.")),
                "Monitor 7, no. 46 (2001).",
                Set.of(MentionKind.WEAPON));
    }

    private static List<Region> pages(FxRobot robot, PrintedArticle article) {
        AtomicReference<List<Region>> pages = new AtomicReference<>(List.of());
        robot.interact(() -> pages.set(PrintPages.of(article, WIDTH, HEIGHT)));
        return pages.get();
    }

    private static Piece plain(String words) {
        return new Piece(words, null, null);
    }

    private static String words(Region page, boolean foot) {
        return page.lookupAll(".printed-text").stream()
                .filter(text -> isInFoot(text) == foot)
                .map(text -> ((Text) text).getText())
                .collect(Collectors.joining());
    }

    private static String bare(String words) {
        return words.replaceAll("\\s+", "");
    }

    private static boolean isInFoot(Node node) {
        Node at = node;
        while (at != null && !at.getStyleClass().contains("printed-foot")) {
            at = at.getParent();
        }
        return at != null;
    }

    private static double bottom(Region page) {
        return page.lookupAll(".printed-text").stream()
                .mapToDouble(text -> text.localToScene(text.getBoundsInLocal()).getMaxY())
                .max()
                .orElse(0);
    }
}
