package org.armscope.view.reader;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.armscope.view.Controls;
import org.armscope.view.EmptyState;
import org.armscope.view.ProblemNote;
import org.armscope.view.Seen;
import org.armscope.view.reader.mark.Tray;
import org.armscope.view.reader.page.PageView;
import org.armscope.viewmodel.reader.Page;
import org.armscope.viewmodel.reader.ReaderModel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The reader: a bar with the hits and the zoom, and under it the article.
public final class ReaderPane extends BorderPane {

    /// Who has had an article open for so long is reading it.
    private static final Duration STAY = Duration.seconds(4);

    /// A bar of this width has room for words beside signs.
    private static final double ROOMY = 660;

    /// In a narrower bar the keys and the wheel must do: what is read matters more.
    private static final double LEAST_FOR_ZOOM = 480;

    /// Below this height the text needs the room of what stands under it.
    private static final double LOW = 200;

    private final PauseTransition stay = new PauseTransition(STAY);
    private final ReaderModel model;
    private final PageView text;
    private final Button back;

    /// @param goBack shows the results again, in a window with room for one pane
    /// @param search asks for a name
    public ReaderPane(ReaderModel model, Runnable goBack, Consumer<String> search) {
        this.model = model;
        text = new PageView(model);
        getStyleClass().add("reader-pane");
        back = Controls.iconButton(Feather.ARROW_LEFT, "Back to the results (Esc)", goBack);
        back.setId("back");
        Identity identity = new Identity(model);
        HBox.setHgrow(identity, Priority.ALWAYS);
        StageButton stage = new StageButton(model.reading());
        ZoomBar zoom = new ZoomBar(model);
        HBox bar = new HBox(identity); // which keeps its room while it says nothing
        Seen.fill(bar, back, identity, stage, new HitBar(model), new Tray(model.marks()), zoom);
        bar.getStyleClass().addAll("pane-bar", "reader-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        Runnable fit =
                () -> {
                    boolean some = model.page().get() != null;
                    stage.fold(bar.getWidth() < ROOMY);
                    Controls.show(stage, some);
                    Controls.show(zoom, some && bar.getWidth() >= LEAST_FOR_ZOOM);
                };
        bar.widthProperty().subscribe(fit);
        model.page().subscribe(page -> fit.run());
        EmptyState none =
                new EmptyState(
                        Feather.BOOK_OPEN,
                        "Nothing is open",
                        "Select a result to read it here, with the words you asked for marked.");
        EmptyState unanswered =
                new EmptyState(
                        Feather.BOOK_OPEN,
                        "Nothing to read",
                        "No article answers what is asked now. Back (Alt+Left) returns to what"
                                + " was read before.");
        ProblemNote problem = new ProblemNote(model.problem());
        problem.setAlignment(Pos.CENTER);
        problem.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setTop(bar);
        BorderPane page = new BorderPane(text);
        page.setRight(new Ruler(model, text::go));
        StackPane layers = new StackPane();
        setCenter(layers);
        model.marks()
                .card()
                .subscribe(
                        mark -> {
                            if (mark != null) {
                                text.go(mark.span().start());
                            }
                        });
        VBox foot = new VBox();
        Seen.fill(foot, new CitedByLine(model.citedBy()), new Legend(model));
        setBottom(foot);
        heightProperty().subscribe(high -> Controls.show(foot, high.doubleValue() > LOW));
        page.visibleProperty().bind(model.page().isNotNull());
        BooleanBinding nothing = page.visibleProperty().not();
        none.visibleProperty().bind(nothing.and(model.answerless().not()));
        unanswered.visibleProperty().bind(nothing.and(model.answerless()));
        Seen.fill(
                layers,
                none,
                unanswered,
                page,
                problem,
                new MarkLayer(model.marks(), text),
                new CardLayer(model.mentions(), text, search, model.correcting()::mention));
        model.page()
                .subscribe(
                        open -> {
                            open(open);
                            stayAnew();
                        });
        stay.setOnFinished(event -> model.reading().stayed());
        model.reading().chosen().subscribe((was, now) -> stayAnew());
        model.hit().subscribe((was, now) -> text.reveal(now.intValue()));
        model.mentions().shown().subscribe((was, now) -> text.restyle());
        model.mentions()
                .pinned()
                .subscribe(
                        mention -> {
                            if (mention != null) {
                                text.reveal(mention);
                            }
                        });
        model.zoom().subscribe((was, now) -> open(model.page().get()));
        ReaderMenu.install(model, text, search);
        offerBack(false);
    }

    /// Gives the text the keyboard.
    public void focusText() {
        text.area().requestFocus();
    }

    /// Offers the way back to the results, or takes it away.
    public void offerBack(boolean offer) {
        Controls.show(back, offer);
    }

    private void stayAnew() {
        if (model.reading().chosen().get()) {
            stay.playFromStart();
        } else {
            stay.stop();
        }
    }

    private void open(@Nullable Page page) {
        if (page != null) {
            text.show(page, model.zoom().get(), model.hit().get());
        }
    }
}
