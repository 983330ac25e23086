package org.armscope.viewmodel.window;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Where one was, as in a browser: back, and forward again until one goes elsewhere. A question
/// typed letter by letter is one visit.
final class History {

    private static final int MOST = 200;

    private final Deque<Visit> behind = new ArrayDeque<>();
    private final Deque<Visit> ahead = new ArrayDeque<>();
    private Visit now;
    private int run;

    History(Visit now) {
        this.now = now;
    }

    boolean canGoBack() {
        return !behind.isEmpty();
    }

    boolean canGoForward() {
        return !ahead.isEmpty();
    }

    /// Told of a visit that a person brought about.
    void note(Visit next) {
        if (next.equals(now)) {
            return;
        }
        int letters = now.lettersTo(next);
        if (letters == 0 || letters != run || next.pane() != now.pane()) {
            behind.push(now);
            if (behind.size() > MOST) {
                behind.removeLast();
            }
        }
        ahead.clear();
        run = letters;
        now = next;
    }

    /// Told what came of the visit, such as the first result of its question.
    void settle(Visit same) {
        if (same.question().equals(now.question())
                && same.pane() == now.pane()
                && same.selection().equals(now.selection())) {
            now = same;
        }
    }

    /// Told how the visit stands after a change that nobody chose.
    void renew(Visit same) {
        now = same;
    }

    Optional<Visit> back() {
        return step(behind, ahead);
    }

    Optional<Visit> forward() {
        return step(ahead, behind);
    }

    private Optional<Visit> step(Deque<Visit> from, Deque<Visit> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        now = from.pop();
        run = 0;
        return Optional.of(now);
    }
}
