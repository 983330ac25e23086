package org.armscope.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.util.Subscription;
import org.armscope.app.OpenDesk;
import org.armscope.app.OpenWindow;
import org.armscope.viewmodel.window.WindowModel;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.upkeep.Progress;

/// From a key typed into the search box to its hits painted in the window, key by key, facets and
/// suggestions asked for as the window does. The pause in which the window waits for the
/// next key is left out.
///
/// The arguments are a workspace, brought up to date if it is older, and words to type.
final class KeystrokeBench {

    private static final PrintStream OUT = System.out;
    private static final double MILLION = 1e6;
    private static final int ROUNDS = 3;

    private final OpenWindow window;
    private final List<Double> first = new ArrayList<>();
    private final List<Double> later = new ArrayList<>();
    private final List<Double> found = new ArrayList<>();
    private boolean counting;

    private KeystrokeBench(OpenWindow window) {
        this.window = window;
    }

    public static void main(String[] args) throws Exception {
        List<String> words =
                args.length > 1
                        ? List.of(args).subList(1, args.length)
                        : List.of("missile", "T-80U", "Sergeev", "debt korea", "igla", "south");
        try (Workspace workspace =
                Workspace.openForWriting(
                        new WorkspaceFolder(Path.of(args[0])), "bench", Progress.silent())) {
            OUT.printf(Locale.ROOT, "%,d articles%n", workspace.articles().size());
            OpenWindow.start();
            try (OpenWindow window = new OpenWindow(OpenDesk.of(workspace), 1000, 800)) {
                new KeystrokeBench(window).run(words);
            }
            Platform.exit();
        }
    }

    private void run(List<String> words) throws InterruptedException {
        window.act(model -> model.explore().refresh());
        for (int round = -1; round < ROUNDS; round++) {
            counting = round >= 0;
            for (String word : words) {
                for (int length = 1; length <= word.length(); length++) {
                    type(word.substring(0, length), length <= 2);
                }
                window.act(model -> model.explore().typed().set(""));
            }
        }
        print("one or two letters: painted", first);
        print("more letters: painted", later);
        print("all: hits known to the window", found);
    }

    private void type(String text, boolean isShort) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        double[] took = new double[2];
        OpenWindow.run(
                () -> {
                    WindowModel model = window.model();
                    long begun = System.nanoTime();
                    Subscription[] heard = new Subscription[1];
                    Runnable answered =
                            () -> {
                                heard[0].unsubscribe();
                                took[0] = (System.nanoTime() - begun) / MILLION;
                                Painted.then(
                                        window.scene(),
                                        () -> {
                                            took[1] = (System.nanoTime() - begun) / MILLION;
                                            done.countDown();
                                        });
                            };
                    heard[0] = model.explore().answer().subscribe((was, now) -> answered.run());
                    model.explore().typed().set(text);
                });
        if (!done.await(5, TimeUnit.SECONDS)) {
            OUT.printf("nothing painted for \"%s\" in five seconds%n", text);
        } else if (counting) {
            found.add(took[0]);
            (isShort ? first : later).add(took[1]);
        }
    }

    private static void print(String name, List<Double> times) {
        FrameTimes.print(name, times.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
