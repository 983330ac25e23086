package org.armscope.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/// How far the frames of a moving window are apart, and of each late one what the program did
/// meanwhile: what its two threads and all threads together took of the processor, and how long
/// garbage was collected and code compiled. A late frame in which the threads took little waited
/// for something else.
final class FrameWatch {

    /// Two frames of a display with sixty a second.
    private static final double LATE = 33;

    /// One and a half: what came later than that was seen a frame late.
    private static final double MISSED = 25;

    private static final double MILLION = 1e6;
    private static final PrintStream OUT = System.out;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final String name;
    private final Sample[] samples;

    /// The readings of all clocks at the beginning of a frame, in milliseconds.
    private record Reading(
            double clock, double window, double drawing, double all, double garbage, double code) {

        Sample since(Reading before) {
            return new Sample(
                    clock - before.clock,
                    window - before.window,
                    drawing - before.drawing,
                    all - before.all,
                    garbage - before.garbage,
                    code - before.code);
        }
    }

    /// What lay between two frames.
    private record Sample(
            double apart, double window, double drawing, double all, double garbage, double code) {}

    private FrameWatch(String name, int frames) {
        this.name = name;
        samples = new Sample[frames];
    }

    /// To be called in the window's thread: moves something once in each frame, and prints the
    /// times when it is done, those of the first frames left out.
    static void watch(String name, int warming, int frames, IntConsumer move, Runnable then) {
        FrameWatch watch = new FrameWatch(name, frames);
        long drawing = drawingThread();
        new AnimationTimer() {
            private int frame = -warming;
            private @Nullable Reading before;

            @Override
            public void handle(long now) {
                Reading read = reading(drawing);
                if (frame > 0 && before != null) {
                    watch.samples[frame - 1] = read.since(before);
                }
                before = read;
                if (frame++ == frames) {
                    stop();
                    watch.print();
                    then.run();
                } else {
                    move.accept(frame);
                }
            }
        }.start();
    }

    private void print() {
        OUT.printf(
                Locale.ROOT,
                "%s: %d of %d frames over %.0f ms, %d over %.0f; garbage %.0f, code %.0f ms%n",
                name,
                over(LATE),
                samples.length,
                LATE,
                over(MISSED),
                MISSED,
                sum(Sample::garbage),
                sum(Sample::code));
        FrameTimes.print(name + ": between frames", all(Sample::apart));
        FrameTimes.print(name + ": processor, window's thread", all(Sample::window));
        FrameTimes.print(name + ": processor, drawing thread", all(Sample::drawing));
        for (int i = 0; i < samples.length; i++) {
            Sample one = samples[i];
            if (one.apart() > LATE) {
                OUT.printf(
                        Locale.ROOT,
                        "  frame %d: %.0f ms; processor: window %.1f, drawing %.1f, all %.1f;"
                                + " garbage %.0f, code %.0f ms%n",
                        i,
                        one.apart(),
                        one.window(),
                        one.drawing(),
                        one.all(),
                        one.garbage(),
                        one.code());
            }
        }
    }

    private long over(double time) {
        return Arrays.stream(samples).filter(one -> one.apart() > time).count();
    }

    private double[] all(ToDoubleFunction<Sample> part) {
        return Arrays.stream(samples).mapToDouble(part).toArray();
    }

    private double sum(ToDoubleFunction<Sample> part) {
        return Arrays.stream(samples).mapToDouble(part).sum();
    }

    private static Reading reading(long drawing) {
        return new Reading(
                System.nanoTime() / MILLION,
                THREADS.getCurrentThreadCpuTime() / MILLION,
                THREADS.getThreadCpuTime(drawing) / MILLION,
                process() / MILLION,
                collecting(),
                ManagementFactory.getCompilationMXBean().getTotalCompilationTime());
    }

    private static long drawingThread() {
        return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                .filter(info -> info != null && info.getThreadName().startsWith("QuantumRenderer"))
                .findFirst()
                .orElseThrow()
                .getThreadId();
    }

    /// What the whole program took of the processor so far, in nanoseconds.
    private static long process() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    /// How long garbage was collected so far, in milliseconds.
    private static long collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }
}
