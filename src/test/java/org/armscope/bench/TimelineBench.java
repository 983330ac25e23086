package org.armscope.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntConsumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.armscope.app.OpenWindow;
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
/// The arguments are the number of events, and how many frames pass before those measured: until
/// the Java machine has compiled what a frame runs.
final class TimelineBench {

    private static final int FRAMES = 240;
    private static final int WARMING = 60;
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 900;

    private static final int WARMING_FRAMES = 300;

    private static final double MILLION = 1e6;

    private final PrintStream out = System.out;
    private final List<TimelineEntry> entries;
    private final int warming;

    private TimelineBench(int events, int warming) {
        entries = Happenings.many(events, 46);
        this.warming = warming;
    }

    public static void main(String[] args) throws Exception {
        int events = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int warming = args.length > 1 ? Integer.parseInt(args[1]) : WARMING_FRAMES;
        TimelineBench bench = new TimelineBench(events, warming);
        CountDownLatch done = new CountDownLatch(1);
        OpenWindow.start();
        Platform.runLater(() -> bench.run(done));
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
        stage.setScene(
                new Scene(new Shell(new Commands(window, path -> {}, () -> {})), WIDTH, HEIGHT));
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
        IntConsumer over = n -> model.window().set(moved(first, 0.2 * Math.sin(n / 40d)));
        IntConsumer within = n -> model.window().set(moved(near, n / 100d));
        IntConsumer zoom = n -> model.window().set(zoomed(first, n));
        watch(
                "pan, all years",
                over,
                () ->
                        watch(
                                "pan, one year",
                                within,
                                () ->
                                        watch(
                                                "zoom, years to days and back",
                                                zoom,
                                                () -> {
                                                    stage.close();
                                                    BareCanvas.watch(
                                                            WIDTH,
                                                            HEIGHT,
                                                            warming,
                                                            FRAMES,
                                                            done::countDown);
                                                })));
    }

    private void watch(String name, IntConsumer move, Runnable then) {
        FrameWatch.watch(name, warming, FRAMES, move, then);
    }

    private static TimeWindow moved(TimeWindow from, double share) {
        return from.pan(from.length() * share);
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

    /// What this thread took of the processor so far, in nanoseconds: other work on the machine
    /// does not count.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
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
