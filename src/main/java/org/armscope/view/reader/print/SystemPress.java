package org.armscope.view.reader.print;

import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/// A job of the system's own printing.
final class SystemPress implements Press {

    private final PrinterJob job;

    private SystemPress(PrinterJob job) {
        this.job = job;
    }

    /// A new job; empty where no printer is set up.
    static Optional<Press> ready() {
        return Optional.ofNullable(PrinterJob.createPrinterJob()).map(SystemPress::new);
    }

    @Override
    public boolean choose(Window window) {
        return job.showPrintDialog(window);
    }

    @Override
    public Dimension2D area() {
        PageLayout layout = layout();
        return new Dimension2D(layout.getPrintableWidth(), layout.getPrintableHeight());
    }

    @Override
    public boolean print(Region page) {
        return job.printPage(layout(), page);
    }

    @Override
    public boolean end() {
        return job.endJob();
    }

    @Override
    public void cancel() {
        job.cancelJob();
    }

    @Override
    public String printer() {
        return job.getPrinter().getName();
    }

    private PageLayout layout() {
        return job.getJobSettings().getPageLayout();
    }
}
