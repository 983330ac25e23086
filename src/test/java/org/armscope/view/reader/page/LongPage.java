package org.armscope.view.reader.page;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.EntityType;
import org.armscope.article.Article;
import org.armscope.view.window.Commands;
import org.armscope.view.window.PressMending;
import org.armscope.view.window.Shell;
import org.armscope.viewmodel.Claims;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Specimens;
import org.armscope.viewmodel.window.WindowModel;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A window with an article of more paragraphs than the text control lays out at once, each of
/// which begins with the name of a place.
final class LongPage {

    static final int PARAGRAPHS = 400;

    private LongPage() {}

    /// Opens the article in a window, which is to be shown.
    static WindowModel on(Stage stage) {
        fonts();
        Article talks =
                Specimens.monitor(
                        46,
                        IntStream.range(0, PARAGRAPHS)
                                .mapToObj(i -> "Zenda%03d ".formatted(i) + filling(i))
                                .collect(Collectors.joining("\n\n")));
        Claims claims = new Claims(talks);
        List<Annotation> named = new ArrayList<>();
        for (int i = 0; i < PARAGRAPHS; i++) {
            String name = "Zenda%03d".formatted(i);
            named.add(claims.entity(EntityType.PLACE, name, name));
        }
        FakeDesk desk = new FakeDesk(talks);
        desk.marked.put(talks.id(), Annotations.of(named));
        WindowModel model = new WindowModel(desk, Queue.none());
        stage.setScene(new Scene(new Shell(new Commands(model, path -> {}, () -> {})), 980, 700));
        javafx.application.Application.setUserAgentStylesheet(
                new PrimerLight().getUserAgentStylesheet());
        PressMending.install(stage.getScene());
        model.open(talks.id());
        return model;
    }

    static void settle() {
        WaitForAsyncUtils.waitForFxEvents(4);
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents(4);
    }

    static void assertOnlyWhatIsInSightIsDrawn(FxRobot robot) {
        int flows = robot.lookup("." + MarkedFlow.STYLE).queryAll().size();
        int lines =
                robot.from(robot.lookup("#page").<Node>query())
                        .lookup(".mention-line.place")
                        .queryAll()
                        .size();
        assertTrue(flows > 3 && flows < 40, flows + " paragraphs");
        assertEquals(lines, named(robot));
    }

    /// The paragraphs in the window that hold a name: all but those of the header.
    private static int named(FxRobot robot) {
        return (int)
                robot.lookup("." + MarkedFlow.STYLE).queryAllAs(MarkedFlow.class).stream()
                        .filter(flow -> flow.lookup(".page-body") != null)
                        .count();
    }

    /// As in the program, and so of one width in whatever order tests run.
    private static void fonts() {
        for (String font :
                List.of(
                        "Inter-Regular",
                        "Inter-SemiBold",
                        "SourceSerif4-Regular",
                        "SourceSerif4-Italic",
                        "SourceSerif4-SemiBold")) {
            String file = "/org/armscope/fonts/" + font + ".ttf";
            Font.loadFont(requireNonNull(LongPage.class.getResource(file)).toExternalForm(), 13);
        }
    }

    /// The first sentence is the heading: neither so short nor so long that it never breaks.
    private static String filling(int seed) {
        return seed == 0
                ? "lies far from here, as those who went there say"
                : "lies far from here. ".repeat(4 + seed * 7 % 23);
    }
}
