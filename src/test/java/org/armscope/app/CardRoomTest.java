package org.armscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.decision.DealRuling.How;
import org.armscope.annotation.event.EventKind;
import org.armscope.article.Article;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.viewmodel.decide.Aspect;
import org.armscope.viewmodel.decide.DealModel;
import org.armscope.viewmodel.decide.DecideModel;
import org.armscope.viewmodel.decide.EventModel;
import org.armscope.viewmodel.decide.HeaderField;
import org.armscope.viewmodel.decide.HeaderModel;
import org.armscope.viewmodel.decide.Verdict;
import org.armscope.viewmodel.window.Pane;
import org.armscope.viewmodel.window.WindowModel;
import org.armscope.workspace.open.WorkspaceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// In a small window and with text of every size nothing of a card is cut off: its title and its
/// buttons stay in sight, all between can be scrolled to.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class CardRoomTest {

    private static final List<Integer> SIZES = List.of(80, 150, 200);

    /// Less than a pixel, where a magnified part ends between two.
    private static final double ROUNDING = 0.5;

    private static final String LONG =
            "On March 5, 2001, after talks that had lasted for more than a year and in which the"
                    + " debts of the Soviet Union, the prices of spare parts and the training of"
                    + " crews had been weighed against one another, Russia agreed to deliver ten"
                    + " T-80U tanks and 33 BMP-3 infantry fighting vehicles to South Korea.\n\n";

    @TempDir Path folder;
    private CorpusWindow window;
    private WindowModel model;
    private DecideModel decide;
    private Scene scene;
    private Article article;

    @Start
    void start(Stage stage) throws Exception {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("a.txt"),
                "Publication: Monitor\nTitle: Made up\nDate: 2001-03-07\n\n"
                        + LONG
                        + "Russia delivered two T-80U tanks to South Korea on March 6.\n\n"
                                .repeat(9)
                        + "Russia delivered a submarine to North Korea on March 6.\n");
        window = CorpusWindow.of(folder, List.of(articles));
        model = window.model();
        decide = model.notebook().decide();
        window.show(stage, 990, 700);
        scene = stage.getScene();
    }

    @AfterEach
    void close() throws WorkspaceException {
        window.workspace().close();
    }

    @Test
    void nothingOfACardIsCutOff(FxRobot robot) {
        robot.interact(
                () -> {
                    model.explore().typed().set("tanks");
                    model.pane().set(Pane.TIMELINE);
                });
        CorpusWindow.settle();
        article = model.reader().page().get().article();
        Set<String> faults = new TreeSet<>();
        for (int size : SIZES) {
            robot.interact(() -> model.settings().textSize().set(size));
            cards().forEach(
                            (card, open) -> {
                                robot.interact(() -> laidOut(open));
                                look(
                                        card.replaceFirst(" .*", ""),
                                        card + " at " + size + " %",
                                        faults);
                                robot.interact(() -> model.floating().dismiss());
                            });
        }
        assertEquals(Set.of(), faults);
    }

    private void laidOut(Runnable open) {
        open.run();
        for (int i = 0; i < 3; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    /// What a card is called, and what it is asked, with how it opens: as high as it becomes.
    private Map<String, Runnable> cards() {
        Map<String, Runnable> cards = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            cards.put("#decide " + verdict, () -> decide(verdict));
        }
        for (Aspect aspect : Aspect.values()) {
            cards.put("#event-ruling " + aspect, () -> event(aspect));
        }
        for (How how : How.values()) {
            cards.put("#deal-ruling " + how, () -> deal(how));
        }
        for (HeaderField field : HeaderField.values()) {
            cards.put("#correct-header-card " + field, () -> header(field));
        }
        cards.put("#decisions", () -> decide.listed().set(true));
        cards.put("#tags", () -> model.notebook().tags().listed().set(true));
        cards.put("#settings", () -> model.settings().open().set(true));
        cards.put("#sheet", () -> model.floating().sheet().set(true));
        return cards;
    }

    private void decide(Verdict verdict) {
        decide.begin(article, annotations().of(EntityMention.class).getFirst(), verdict);
        decide.type(EntityType.WEAPON);
        decide.name("Ruritania");
    }

    private void event(Aspect aspect) {
        EventModel event = decide.event();
        EventMention known = annotations().events().getFirst();
        if (aspect == Aspect.ADD) {
            event.add(article, known.trigger());
        } else {
            event.begin(article, known, aspect);
        }
        event.kind(EventKind.VISIT);
        event.status(null);
        event.days("1998-01-02");
        event.parties("South Korea", "Russia");
        event.arms("3 Igla");
    }

    private void deal(How how) {
        DealModel deal = decide.deal();
        List<TimelineEntry> events = model.timeline().lanes().get().events();
        deal.begin(
                events.stream()
                        .filter(event -> "South Korea".equals(event.recipient()))
                        .findFirst()
                        .orElseThrow());
        deal.how(how);
        deal.other(
                Objects.requireNonNull(deal.draft().get()).others().stream()
                        .findFirst()
                        .orElseThrow());
    }

    private void header(HeaderField field) {
        HeaderModel header = decide.header();
        header.begin(article.id());
        header.field(field);
        header.value(field == HeaderField.ISSUE_DATE ? "1998-01-02" : "Something else");
    }

    private Annotations annotations() {
        return model.reader().page().get().annotations();
    }

    /// The card lies in the window and its buttons on the card, and each part is as high as its
    /// words.
    private void look(String id, String when, Set<String> faults) {
        Region card = (Region) scene.lookup(id);
        Bounds whole = card.localToScene(card.getLayoutBounds());
        assertTrue(card.isVisible(), when);
        if (!new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()).contains(whole)) {
            faults.add("out of the window: " + when);
        }
        for (Node part : card.lookupAll(".button, .toggle-button, .text-field, .label")) {
            Region region = (Region) part;
            if (isInSight(part)
                    && region.getHeight() < region.prefHeight(region.getWidth()) - ROUNDING) {
                faults.add(part + " is too low: " + when);
            }
        }
        for (Node button : card.lookupAll(".button:default")) {
            if (!whole.contains(button.localToScene(button.getLayoutBounds()))) {
                faults.add(button + " is cut off: " + when);
            }
        }
        Region roll = (Region) card.lookup(".roll");
        Region body = (Region) card.lookup(".floating-body");
        if (body.getHeight() > roll.getHeight() + ROUNDING && !bar(roll).isVisible()) {
            faults.add("nothing says that it can be scrolled: " + when);
        }
        Node keyboard = scene.getFocusOwner();
        if (isOf(card, keyboard)
                && !whole.contains(keyboard.localToScene(keyboard.getLayoutBounds()))) {
            faults.add(keyboard + " has the keyboard out of sight: " + when);
        }
    }

    private static Node bar(Region roll) {
        return roll.getChildrenUnmodifiable().stream()
                .filter(ScrollBar.class::isInstance)
                .filter(bar -> ((ScrollBar) bar).getOrientation() == Orientation.VERTICAL)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOf(Node card, Node part) {
        return Stream.iterate(part, Objects::nonNull, Node::getParent).anyMatch(card::equals);
    }

    private static boolean isInSight(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }
}
