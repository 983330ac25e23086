package org.armscope.viewmodel.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How well letters typed in a hurry fit a name: they must stand in it in this order.
///
/// @param places of the letters in the name
/// @param worth more is better: letters that begin words and follow one another count most
record Letters(List<Integer> places, int worth) {

    private static final int BEGINS = 8;
    private static final int FOLLOWS = 5;

    Letters {
        places = List.copyOf(places);
    }

    /// Finds letters in a name, whatever their case; blanks between them do not count.
    static Optional<Letters> in(String name, String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT).replace(" ", "");
        String letters = name.toLowerCase(Locale.ROOT);
        Letters best = null;
        int start = wanted.isEmpty() ? -1 : letters.indexOf(wanted.charAt(0));
        if (wanted.isEmpty()) {
            return Optional.of(new Letters(List.of(), 0));
        }
        while (start >= 0) {
            Letters found = from(letters, wanted, start);
            if (found != null && (best == null || found.worth > best.worth)) {
                best = found;
            }
            start = letters.indexOf(wanted.charAt(0), start + 1);
        }
        return Optional.ofNullable(best);
    }

    private static @org.jspecify.annotations.Nullable Letters from(
            String name, String wanted, int start) {
        List<Integer> places = new ArrayList<>();
        int worth = 0;
        int from = start;
        for (int i = 0; i < wanted.length(); i++) {
            int at = next(name, wanted, i, from);
            if (at < 0) {
                return null;
            }
            worth += begins(name, at) ? BEGINS : 0;
            worth += i > 0 && at == places.getLast() + 1 ? FOLLOWS : 0;
            places.add(at);
            from = at + 1;
        }
        return new Letters(places, worth - places.getFirst());
    }

    /// Where the letter stands next; where a word begins with it, if the rest still follows then.
    private static int next(String name, String wanted, int index, int from) {
        char letter = wanted.charAt(index);
        int near = name.indexOf(letter, from);
        if (near < 0 || near == from || begins(name, near)) {
            return near;
        }
        int at = near;
        while (at >= 0 && !begins(name, at)) {
            at = name.indexOf(letter, at + 1);
        }
        return at >= 0 && follows(name, wanted, index + 1, at + 1) ? at : near;
    }

    private static boolean follows(String name, String wanted, int index, int from) {
        int at = from;
        for (int i = index; i < wanted.length(); i++) {
            at = name.indexOf(wanted.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean begins(String name, int at) {
        return at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1));
    }
}
