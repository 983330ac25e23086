package org.armscope.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.DoubleUnaryOperator;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.view.window.Commands;
import org.armscope.view.window.Shell;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Specimens;
import org.armscope.viewmodel.timeline.Happenings;
import org.armscope.viewmodel.timeline.Picture;
import org.armscope.viewmodel.timeline.TimeWindow;
import org.armscope.viewmodel.timeline.TimelineModel;
import org.armscope.viewmodel.window.Pane;
import org.armscope.viewmodel.window.WindowModel;

/// How fast the timeline is with many events: to load, to lay out, and frame by frame while the
/// window pans and zooms, on the platform without a display, drawn by the processor.
///
/// The argument is the number of events.
final class TimelineBench {

    private static final int FRAMES = 240;
    private static final int WARMING = 60;

    /// Some seconds, until the machine has compiled what a frame runs.
    private static final int WARMING_FRAMES = 300;

    private static final double MILLION = 1e6;

    private final PrintStream out = System.out;
    private final List<TimelineEntry> entries;

    private TimelineBench(int events) {
        entries = Happenings.many(events, 46);
    }

    public static void main(String[] args) throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        int events = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        TimelineBench bench = new TimelineBench(events);
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> bench.run(done));
        done.await();
        Platform.exit();
    }

    private void run(CountDownLatch done) {
        Application.setUserAgentStylesheet(
                new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
        FakeDesk desk = new FakeDesk(Specimens.monitor(46, "Tanks were offered."));
        desk.events.addAll(entries);
        WindowModel window = new WindowModel(desk, Queue.none());
        Stage stage = new Stage();
        stage.setScene(new Scene(new Shell(new Commands(window, path -> {}, () -> {})), 1000, 900));
        window.pane().set(Pane.TIMELINE);
        stage.show();
        long start = System.nanoTime();
        long busy = cpu();
        window.timeline().refresh();
        out.printf("%,d events%n", entries.size());
        out.printf(
                "load, sort, divide: %.0f ms, of the processor %.0f ms%n",
                (System.nanoTime() - start) / MILLION, (cpu() - busy) / MILLION);
        busy = cpu();
        window.timeline().filter().set(window.timeline().filter().get().showing(true));
        out.printf("filter anew: %.1f ms of the processor%n", (cpu() - busy) / MILLION);
        layout(window.timeline());
        TimelineModel model = window.timeline();
        TimeWindow first = model.window().get();
        TimeWindow near = first.zoom(first.middle(), 0.08);
        measure(
                "pan, all years",
                stage.getScene(),
                model,
                n -> first.pan(first.length() * 0.2 * Math.sin(n / 40d)),
                () ->
                        measure(
                                "pan, one year",
                                stage.getScene(),
                                model,
                                n -> near.pan(near.length() * n / 100d),
                                () ->
                                        measure(
                                                "zoom, years to days and back",
                                                stage.getScene(),
                                                model,
                                                n -> zoomed(first, n),
                                                done::countDown)));
    }

    /// The window of a frame.
    private interface Film {
        TimeWindow at(int frame);
    }

    private static TimeWindow zoomed(TimeWindow first, int frame) {
        DoubleUnaryOperator factor = n -> Math.pow(0.002, 0.5 - 0.5 * Math.cos(n / 60d));
        return first.zoom(first.middle(), factor.applyAsDouble(frame));
    }

    private void layout(TimelineModel model) {
        double[] times = new double[FRAMES];
        TimeWindow window = model.window().get();
        for (int i = -WARMING; i < FRAMES; i++) {
            long start = cpu();
            Picture picture = Picture.of(model.lanes().get(), window.pan(i), 1000, 560);
            double time = (cpu() - start) / MILLION;
            if (i >= 0 && picture.count() > 0) {
                times[i] = time;
            }
        }
        print("bins and layout of a frame, processor time", times);
    }

    /// Sets another window in each frame and prints how long frames are apart, and how long the
    /// window's thread worked for each.
    private void measure(String name, Scene scene, TimelineModel model, Film film, Runnable then) {
        double[] apart = new double[FRAMES];
        double[] work = new double[FRAMES];
        long[] began = new long[4];
        int[] frame = {-WARMING_FRAMES};
        Runnable laidOut =
                () -> {
                    if (frame[0] > 0 && frame[0] <= FRAMES) {
                        work[frame[0] - 1] = (cpu() - began[1]) / MILLION;
                    }
                };
        scene.addPostLayoutPulseListener(laidOut);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                if (frame[0] > 0 && frame[0] <= FRAMES) {
                    apart[frame[0] - 1] = (time - began[0]) / MILLION;
                }
                began[0] = time;
                began[1] = cpu();
                if (frame[0] <= 0) { // in each, since the first asking takes a frame's time
                    began[2] = process();
                    began[3] = collecting();
                }
                if (frame[0]++ >= FRAMES) {
                    stop();
                    scene.removePostLayoutPulseListener(laidOut);
                    double all = (process() - began[2]) / MILLION / FRAMES;
                    long late = Arrays.stream(apart).filter(gap -> gap > 33).count();
                    out.printf(
                            "%s: %d of %d frames over 33 ms; collecting garbage %d ms%n",
                            name, late, FRAMES, collecting() - began[3]);
                    print(name + ": between frames", apart);
                    out.printf("%s: processor time of all threads, mean %.2f ms%n", name, all);
                    print(name + ": processor time in the window's thread", work);
                    then.run();
                    return;
                }
                model.window().set(film.at(frame[0]));
            }
        }.start();
    }

    /// What this thread took of the processor so far, in nanoseconds: other work on the machine
    /// does not count.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// What the whole program took of the processor so far: drawing has a thread of its own.
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

    private void print(String name, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        out.printf(
                "%s: median %.2f, p95 %.2f, max %.2f ms%n",
                name,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length - 1]);
    }
}
