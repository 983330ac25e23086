package org.armscope.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import org.armscope.app.OpenWindow;

/// How far frames are apart while something moves, and what they cost the processor.
final class FrameTimes {

    private static final double MILLION = 1e6;
    private static final PrintStream OUT = System.out;

    private FrameTimes() {}

    /// Moves something once in each frame and prints the times, those of the first frames left out.
    static void measure(String name, int warming, int frames, IntConsumer move)
            throws InterruptedException {
        double[] apart = new double[frames];
        CountDownLatch done = new CountDownLatch(1);
        long[] at = new long[2];
        OpenWindow.run(
                () ->
                        new AnimationTimer() {
                            private int frame = -warming;

                            @Override
                            public void handle(long now) {
                                long time = System.nanoTime();
                                if (frame > 0) {
                                    apart[frame - 1] = (time - at[0]) / MILLION;
                                } else if (frame == 0) {
                                    at[1] = cpu();
                                }
                                at[0] = time;
                                if (frame++ == frames) {
                                    stop();
                                    done.countDown();
                                } else {
                                    move.accept(frame);
                                }
                            }
                        }.start());
        done.await();
        print(name + ": between frames", apart);
        long late = Arrays.stream(apart).filter(time -> time > 33).count();
        OUT.printf(
                Locale.ROOT,
                "%s: %d of %d frames over 33 ms; processor, all threads, %.1f ms a frame%n",
                name,
                late,
                frames,
                (cpu() - at[1]) / MILLION / frames);
    }

    /// What the whole program took of the processor so far, in nanoseconds: other work on the
    /// machine does not count.
    static long cpu() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    static void print(String name, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        OUT.printf(
                Locale.ROOT,
                "%s: median %.1f, p95 %.1f, max %.1f ms of %d%n",
                name,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length - 1],
                sorted.length);
    }
}
