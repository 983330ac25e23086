package org.armscope.library.table;

import java.sql.SQLException;
import org.armscope.library.sql.Cells;
import org.armscope.library.sql.Session;

/// The note that every article has annotations that fit, which spares looking at each. It holds for
/// one state of articles and decisions and one basis, and goes with any change of annotations.
public final class AnnotationStamp {

    private AnnotationStamp() {}

    /// True only if no article is without annotations on this basis.
    public static boolean holds(Session session, AnnotationBasis basis) throws SQLException {
        return session.first(
                        "SELECT 1 FROM annotated n JOIN library l ON l.revision = n.revision"
                                + " JOIN work w ON w.clock = n.clock"
                                + " WHERE n.lexicon = ? AND n.extraction = ? AND n.form = ?",
                        Cells::flag,
                        AnnotationTable.values(basis).toArray())
                .isPresent();
    }

    /// Writes the note if it is true; within a transaction, so that nothing changes meanwhile.
    public static boolean put(Session session, AnnotationBasis basis) throws SQLException {
        if (!AnnotationTable.stale(session, basis).isEmpty()) {
            return false;
        }
        session.update(
                "INSERT OR REPLACE INTO annotated"
                        + " (only, revision, clock, lexicon, extraction, form)"
                        + " SELECT 1, l.revision, w.clock, ?, ?, ? FROM library l, work w",
                AnnotationTable.values(basis).toArray());
        return true;
    }

    static void remove(Session session) throws SQLException {
        session.update("DELETE FROM annotated");
    }
}
