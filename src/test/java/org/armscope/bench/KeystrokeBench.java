package org.armscope.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.util.Subscription;
import org.armscope.app.OpenDesk;
import org.armscope.app.OpenWindow;
import org.armscope.viewmodel.window.WindowModel;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.upkeep.Progress;

/// From a key typed into the search box to its hits painted in the window, key by key, facets,
/// suggestions and the first article asked for as the window does. The pause in which the window
/// waits for the next key is left out.
///
/// The arguments are a workspace, brought up to date if it is older, how many milliseconds lie
/// between a picture and the next key, and words to type. The last line counts every key from the
/// start on, as one who works for a while types them.
final class KeystrokeBench {

    private static final PrintStream OUT = System.out;
    private static final double MILLION = 1e6;

    /// Rounds that count, soon after the start behind one that does not, and again later, behind so
    /// many more that Java has compiled what they use.
    private static final int ROUNDS = 3;

    private static final int WARMING = 8;

    /// Between two words, in milliseconds.
    private static final int REST = 500;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /// What is measured of a key, in milliseconds; all but the last four from the key on.
    private enum Part {
        KNOWN("hits known to the window"),
        LAID_OUT("hits laid out"),
        PAINTED("hits painted"),
        FOLLOWED("next frame begun"),
        WORK("processor, window's thread, until laid out"),
        SET("of this, from known to laid out"),
        DRAWN("processor, drawing thread"),
        ALL("processor, all threads of the program, until painted");

        private final String words;

        Part(String words) {
            this.words = words;
        }
    }

    private final OpenWindow window;
    private final int pause;
    private final List<Map<Part, Double>> few = new ArrayList<>();
    private final List<Map<Part, Double>> more = new ArrayList<>();
    private final List<Double> painted = new ArrayList<>();
    private boolean counting;
    private volatile long drawing = -1;

    private KeystrokeBench(OpenWindow window, int pause) {
        this.window = window;
        this.pause = pause;
    }

    public static void main(String[] args) throws Exception {
        int pause = args.length > 1 ? Integer.parseInt(args[1]) : 0;
        List<String> words =
                args.length > 2
                        ? List.of(args).subList(2, args.length)
                        : List.of("missile", "T-80U", "Sergeev", "debt korea", "igla", "south");
        try (Workspace workspace =
                Workspace.openForWriting(
                        new WorkspaceFolder(Path.of(args[0])), "bench", Progress.silent())) {
            OUT.printf(Locale.ROOT, "%,d articles%n", workspace.articles().size());
            OpenWindow.start();
            try (OpenWindow window = new OpenWindow(OpenDesk.of(workspace), 1000, 800)) {
                new KeystrokeBench(window, pause).run(words);
            }
            Platform.exit();
        }
    }

    private void run(List<String> words) throws InterruptedException {
        window.act(model -> model.explore().refresh());
        OpenWindow.run(() -> box().requestFocus());
        rounds(words, 1, false);
        rounds(words, ROUNDS, true);
        OpenWindow.run(() -> OUT.printf("the box has the keyboard: %s%n", box().isFocused()));
        print("soon after the start");
        rounds(words, WARMING, false);
        rounds(words, ROUNDS, true);
        print("later");
        FrameTimes.print(
                "of all, the very first included: " + Part.PAINTED.words,
                painted.stream().mapToDouble(took -> took).toArray());
    }

    private void rounds(List<String> words, int rounds, boolean count) throws InterruptedException {
        counting = count;
        for (int round = 0; round < rounds; round++) {
            for (String word : words) {
                for (int length = 1; length <= word.length(); length++) {
                    type(word.substring(0, length), length <= 2);
                    Thread.sleep(pause);
                }
                window.act(model -> model.explore().typed().set(""));
                Thread.sleep(REST);
            }
        }
    }

    private void print(String when) {
        print(when + ", one or two letters: ", few);
        print(when + ", more letters: ", more);
        List<Map<Part, Double>> all = new ArrayList<>(few);
        all.addAll(more);
        print(when + ", all: ", all);
        few.clear();
        more.clear();
    }

    private TextField box() {
        return (TextField) window.scene().lookup("#search");
    }

    private void type(String text, boolean isShort) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(2);
        Map<Part, Double> took = Collections.synchronizedMap(new EnumMap<>(Part.class));
        OpenWindow.run(
                () -> {
                    WindowModel model = window.model();
                    long begun = System.nanoTime();
                    long work = THREADS.getCurrentThreadCpuTime();
                    long all = cpu();
                    long drawn = THREADS.getThreadCpuTime(Math.max(1, drawing));
                    Subscription[] heard = new Subscription[1];
                    Runnable answered =
                            () -> {
                                heard[0].unsubscribe();
                                took.put(Part.KNOWN, since(begun));
                                long known = THREADS.getCurrentThreadCpuTime();
                                Runnable laidOut =
                                        () -> {
                                            long now = THREADS.getCurrentThreadCpuTime();
                                            took.put(Part.LAID_OUT, since(begun));
                                            took.put(Part.WORK, (now - work) / MILLION);
                                            took.put(Part.SET, (now - known) / MILLION);
                                        };
                                Painted.exactly(
                                        window.scene(),
                                        laidOut,
                                        () -> {
                                            took.put(Part.PAINTED, since(begun));
                                            drawing = Thread.currentThread().threadId();
                                            long now = THREADS.getCurrentThreadCpuTime();
                                            took.put(Part.DRAWN, (now - drawn) / MILLION);
                                            took.put(Part.ALL, (cpu() - all) / MILLION);
                                            done.countDown();
                                        });
                                Painted.then(
                                        window.scene(),
                                        () -> {
                                            took.put(Part.FOLLOWED, since(begun));
                                            done.countDown();
                                        });
                            };
                    heard[0] = model.explore().answer().subscribe((was, now) -> answered.run());
                    box().setText(text);
                });
        if (!done.await(5, TimeUnit.SECONDS)) {
            OUT.printf("nothing painted for \"%s\" in five seconds%n", text);
            return;
        }
        painted.add(took.get(Part.PAINTED));
        if (counting) {
            (isShort ? few : more).add(took);
        }
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / MILLION;
    }

    /// Of all threads but those of the Java machine itself, which compiles and collects.
    private static long cpu() {
        return Arrays.stream(THREADS.getAllThreadIds())
                .map(THREADS::getThreadCpuTime)
                .filter(time -> time > 0)
                .sum();
    }

    private static void print(String name, List<Map<Part, Double>> times) {
        for (Part part : Part.values()) {
            FrameTimes.print(
                    name + part.words,
                    times.stream().mapToDouble(took -> took.getOrDefault(part, 0.0)).toArray());
        }
    }
}
