package org.armscope.view.explore;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/// Scrolls a list the least way that shows a row.
final class Rows {

    private Rows() {}

    static <T> void reveal(ListView<T> list, T row) {
        int index = list.getItems().indexOf(row);
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            IndexedCell<?> last = flow.getLastVisibleCell();
            if (first != null && last != null) {
                revealBetween(list, index, first.getIndex(), last.getIndex());
                return;
            }
        }
        list.scrollTo(index);
    }

    /// Shows the first rows of what a list was given anew, or, where it is not among them, a row
    /// that stays selected.
    ///
    /// @param list with rows of one height
    /// @param row null for none
    static <T> void settle(ListView<T> list, @Nullable T row) {
        int index = row == null ? -1 : list.getItems().indexOf(row);
        if (index >= 0 && list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().clearAndSelect(index);
        }
        int fit = Math.max(1, (int) (list.getHeight() / list.getFixedCellSize()));
        list.scrollTo(Math.max(0, index - fit + 1));
    }

    private static void revealBetween(ListView<?> list, int index, int first, int last) {
        if (index <= first) {
            list.scrollTo(index);
        } else if (index >= last) {
            list.scrollTo(Math.max(0, index - (last - first) + 1));
        }
    }
}
