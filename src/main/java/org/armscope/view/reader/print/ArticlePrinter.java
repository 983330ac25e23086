package org.armscope.view.reader.print;

import java.util.List;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
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
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return NO_PRINTER;
        }
        if (!job.showPrintDialog(window)) {
            job.cancelJob();
            return Notice.NONE;
        }
        PageLayout layout = job.getJobSettings().getPageLayout();
        List<Region> pages =
                PrintPages.of(article, layout.getPrintableWidth(), layout.getPrintableHeight());
        for (Region page : pages) {
            if (!job.printPage(layout, page)) {
                job.cancelJob();
                return Notice.bad(
                        "The printer took no page; see whether it is on and has paper, then print"
                                + " again.");
            }
        }
        return job.endJob()
                ? Notice.good(
                        Counts.of(pages.size(), "page")
                                + " sent to "
                                + job.getPrinter().getName()
                                + ".")
                : Notice.bad("The printer broke off; print the article again.");
    }
}
