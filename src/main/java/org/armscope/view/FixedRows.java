package org.armscope.view;

import java.util.List;
import java.util.RandomAccess;
import javafx.collections.ObservableListBase;

/// The rows of a long list, which never change. Two of them are the same only if they are one: a
/// list view that gets other rows would else walk through both, which takes longer than a frame.
public final class FixedRows<T> extends ObservableListBase<T> implements RandomAccess {

    private final List<T> rows;

    /// @param rows must not change from now on
    public FixedRows(List<T> rows) {
        this.rows = rows;
    }

    @Override
    public T get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
