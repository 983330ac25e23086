package org.armscope.view.reader.print;

import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.reader.print.PrintedArticle;

/// Sends an article to the printer that a person chooses in the system's dialog.
public final class ArticlePrinter {

    private static final Notice NO_PRINTER =
            Notice.bad(
                    "No printer is set up on this computer: set one up in the system’s settings, or"
                            + " take the article’s excerpts into a file instead.");

    private ArticlePrinter() {}

    /// Asks for a printer and prints.
    ///
    /// @return what became of it; words are empty where the dialog was left
    public static Notice print(PrintedArticle article, Window window) {
        return SystemPress.ready().map(press -> print(article, press, window)).orElse(NO_PRINTER);
    }

    static Notice print(PrintedArticle article, Press press, Window window) {
        if (!press.choose(window)) {
            press.cancel();
            return Notice.NONE;
        }
        Dimension2D area = press.area();
        List<Region> pages = PrintPages.of(article, area.getWidth(), area.getHeight());
        for (Region page : pages) {
            if (!press.print(page)) {
                press.cancel();
                return Notice.bad(
                        "The printer took no page; see whether it is on and has paper, then print"
                                + " again.");
            }
        }
        return press.end()
                ? Notice.good(Counts.of(pages.size(), "page") + " sent to " + press.printer() + ".")
                : Notice.bad("The printer broke off; print the article again.");
    }
}
