package org.armscope.viewmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/// Holds work back until a test runs it, in whatever order.
public final class Queue implements Executor {

    private final List<Runnable> held = new ArrayList<>();

    @Override
    public void execute(Runnable work) {
        held.add(work);
    }

    public int size() {
        return held.size();
    }

    /// Runs the piece of work at this place and takes it out.
    public void run(int place) {
        held.remove(place).run();
    }

    /// Runs everything held, the last first.
    public void runBackwards() {
        while (!held.isEmpty()) {
            run(held.size() - 1);
        }
    }

    /// Threads that hold searches back here and do everything else at once.
    public Threads holdingSearches() {
        return new Threads(
                this,
                Runnable::run,
                Runnable::run,
                Runnable::run,
                Runnable::run,
                Runnable::run,
                Runnable::run);
    }

    /// Threads that hold nothing back.
    public static Threads none() {
        return new Threads(
                Runnable::run,
                Runnable::run,
                Runnable::run,
                Runnable::run,
                Runnable::run,
                Runnable::run,
                Runnable::run);
    }
}
