package org.armscope.view.explore;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

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

    private static void revealBetween(ListView<?> list, int index, int first, int last) {
        if (index <= first) {
            list.scrollTo(index);
        } else if (index >= last) {
            list.scrollTo(Math.max(0, index - (last - first) + 1));
        }
    }
}
