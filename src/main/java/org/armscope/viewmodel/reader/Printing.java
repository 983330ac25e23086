package org.armscope.viewmodel.reader;

import java.util.Set;
import java.util.function.Consumer;
import org.armscope.export.cite.CitationStyle;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.Turns;
import org.armscope.viewmodel.notebook.NotebookModel;
import org.armscope.viewmodel.reader.mark.Marks;
import org.armscope.viewmodel.reader.mark.MarksModel;
import org.armscope.viewmodel.reader.print.Cited;
import org.armscope.viewmodel.reader.print.PrintedArticle;

/// Makes a page ready for paper, with what is marked in it now.
record Printing(
        Threads threads,
        PageReading pages,
        MentionsModel mentions,
        MarksModel marks,
        NotebookModel notebook) {

    /// @param then given it in the window's thread
    void of(Page open, Consumer<PrintedArticle> then) {
        CitationStyle style = notebook.style().get();
        Marks placed = marks.marks().get();
        Set<MentionKind> shown = mentions.shown().get();
        new Turns(threads)
                .next(
                        threads.reading(),
                        () -> {
                            Page whole = open.isRead() ? open : pages.again(open);
                            return PrintedArticle.of(whole, placed, shown, Cited.in(style, whole));
                        },
                        then,
                        why -> notebook.tell(Notice.bad(why)));
    }
}
