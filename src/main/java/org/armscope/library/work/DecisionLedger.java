package org.armscope.library.work;

import java.sql.SQLException;
import java.util.Collection;
import org.armscope.annotation.decision.Decision;
import org.armscope.article.ArticleId;
import org.armscope.library.sql.Cells;
import org.armscope.library.sql.LibraryException;
import org.armscope.library.sql.Tables;
import org.armscope.library.table.AnnotationTable;

/// The decisions as a whole, and what of the library agrees with them: annotations, the index, the
/// headers of articles.
public final class DecisionLedger {

    private final Tables tables;

    DecisionLedger(Tables tables) {
        this.tables = tables;
    }

    /// The decisions that are switched on, as they are now.
    public DecisionBook book() throws LibraryException {
        return tables.read(
                session ->
                        new DecisionBook(
                                AnalystWork.clock(session),
                                session.list(
                                        "SELECT content, changed FROM work_item"
                                                + " WHERE kind = 'decision' ORDER BY id",
                                        DecisionLedger::entry)));
    }

    private static DecisionBook.Entry entry(Cells row) throws SQLException {
        Item item = ItemCodec.read(ItemKind.DECISION, row.text());
        return new DecisionBook.Entry((Decision) item.value(), row.large());
    }

    /// Says that annotations which rest on the decisions of an earlier book rest on those of a
    /// later one as well: those of all articles but some. What rests on yet other decisions stays
    /// as it is.
    ///
    /// @param but the articles in which the decisions that hold everywhere may make a difference
    public void carryOver(DecisionBook before, DecisionBook after, Collection<ArticleId> but)
            throws LibraryException {
        tables.change(
                session -> {
                    AnnotationTable.carryOver(
                            session, before.everywhereName(), after.everywhereName(), but);
                    return after;
                });
    }

    /// Says that decisions changed what is found in articles: an index must take them anew.
    public void reached(Collection<ArticleId> articles) throws LibraryException {
        tables.change(
                session -> {
                    for (ArticleId article : articles) {
                        tables.articleChanged(session, article);
                    }
                    return articles;
                });
    }

    /// The clock up to which articles agree with what was ruled on their headers.
    public long settled() throws LibraryException {
        return tables.read(session -> session.only("SELECT settled FROM work", Cells::large));
    }

    /// Notes that articles agree with what was ruled on their headers up to a clock.
    public void settle(long clock) throws LibraryException {
        tables.change(
                session -> {
                    session.update("UPDATE work SET settled = ?", clock);
                    return clock;
                });
    }
}
