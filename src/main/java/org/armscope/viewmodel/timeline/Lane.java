package org.armscope.viewmodel.timeline;

import java.util.Arrays;

/// One lane's events by time, with sums that tell how many of each look lie between two days
/// without a walk over them.
public final class Lane {

    private final String name;
    private final int[] events;
    private final double[] middles;
    private final int[][] sums;

    /// @param events numbers in the table, ascending
    Lane(String name, EventTable table, int[] events) {
        this.name = name;
        this.events = events;
        middles = new double[events.length];
        sums = new int[Look.values().length][events.length + 1];
        for (int i = 0; i < events.length; i++) {
            middles[i] = table.middle(events[i]);
            for (int[] sum : sums) {
                sum[i + 1] = sum[i];
            }
            sums[table.look(events[i])][i + 1]++;
        }
    }

    public String name() {
        return name;
    }

    public int size() {
        return events.length;
    }

    /// The numbers of its events in the table, by time.
    int[] events() {
        return events;
    }

    /// How many of its events lie before a time.
    public int before(double day) {
        int at = Arrays.binarySearch(middles, day);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && middles[at - 1] >= day) {
            at--;
        }
        return at;
    }

    /// How many there are of each look among those from the `first`-th up to before `past`.
    int[] looks(int first, int past) {
        int[] counts = new int[sums.length];
        for (int look = 0; look < counts.length; look++) {
            counts[look] = sums[look][past] - sums[look][first];
        }
        return counts;
    }

    @Override
    public String toString() {
        return name + " " + Arrays.toString(events);
    }
}
