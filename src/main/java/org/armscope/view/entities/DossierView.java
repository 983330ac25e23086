package org.armscope.view.entities;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.armscope.annotation.Entity;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.export.network.DrawnNetwork;
import org.armscope.text.Span;
import org.armscope.view.Controls;
import org.armscope.view.ProblemNote;
import org.armscope.view.Sharp;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.DateNote;
import org.armscope.viewmodel.entities.DossierModel;
import org.armscope.viewmodel.entities.Network;
import org.armscope.workspace.dossier.Dossier;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One dossier from top to bottom; everything in it opens what it stands for.
final class DossierView extends ScrollPane {

    private static final int FEW = 12;
    private static final int LINES = 60;

    private final DossierModel model;
    private final Consumer<Entity> open;
    private final BiConsumer<ArticleId, Span> read;
    private final Consumer<Entity> search;
    private final Consumer<Entity> narrow;
    private final Leaving leaving;
    private final @Nullable Runnable close;
    private final VBox content = new VBox();

    /// @param open lays another entity open
    /// @param read opens an article at a place
    /// @param search asks for all articles that mention an entity
    /// @param narrow narrows all panes to an entity
    /// @param leaving takes the drawing out of the program
    /// @param close lays the dossier away; null where it stays
    DossierView(
            DossierModel model,
            Consumer<Entity> open,
            BiConsumer<ArticleId, Span> read,
            Consumer<Entity> search,
            Consumer<Entity> narrow,
            Leaving leaving,
            @Nullable Runnable close) {
        this.close = close;
        this.narrow = narrow;
        this.leaving = leaving;
        this.model = model;
        this.open = open;
        this.read = read;
        this.search = search;
        getStyleClass().addAll("dossier-pane", "edge-to-edge");
        content.getStyleClass().add("dossier");
        content.setMinWidth(0); // names longer than the pane are cut off one by one, not all alike
        Sharp.sharp(this);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(0);
        setPrefWidth(100);
        setContent(content);
        model.dossier().subscribe(this::show);
        model.problem().subscribe(this::complain);
    }

    private void complain(String problem) {
        if (!problem.isEmpty()) {
            ProblemNote note = new ProblemNote();
            note.show(problem);
            content.getChildren().setAll(note);
        }
    }

    private void show(@Nullable Dossier dossier) {
        setVvalue(0);
        content.getChildren().clear();
        if (dossier == null) {
            return;
        }
        content.getChildren().add(head(dossier));
        add("How it is written", forms(dossier));
        if (!model.years().get().isEmpty()) {
            add("Articles by year", new ActivityChart(model.years().get()));
        }
        add("Offices over time", roles(dossier));
        if (model.network().get() != null && !dossier.neighbours().isEmpty()) {
            add("In the same sentences", network(model.network().get()));
            add("Beside it", neighbours(dossier));
        }
        add("Newspapers that are cited for it", outlets(dossier));
        add("Mentions", lines(dossier));
    }

    /// The drawing, and the ways to take it along.
    private Node network(Network network) {
        NetworkView drawing = new NetworkView(network, open);
        Hyperlink picture =
                link("Save as picture (SVG)…", () -> save(drawing.drawn(), "SVG", "svg"));
        picture.setId("network-svg");
        Hyperlink table = link("Save as table (CSV)…", () -> save(drawing.whole(), "CSV", "csv"));
        table.setId("network-csv");
        Label shown = Controls.clippedLabel("muted");
        shown.setMaxWidth(Double.MAX_VALUE);
        shown.textProperty().bind(drawing.shown().map(count -> nearest(count.intValue(), drawing)));
        return new VBox(4, drawing, shown, new FlowPane(12, 0, picture, table));
    }

    private static String nearest(int shown, NetworkView drawing) {
        int all = drawing.neighbours();
        return shown < all
                ? "The nearest %d of %d".formatted(shown, all)
                : "All " + Counts.of(all, "name");
    }

    private void save(DrawnNetwork network, String kind, String ending) {
        Dossier open = model.dossier().get();
        String of = open == null ? "" : " of " + open.entity().name();
        leaving.chooser()
                .ask(this, "Write the network" + of, kind, "network." + ending, ending)
                .ifPresent(file -> model.save(network, file, leaving.tell()));
    }

    private void add(String title, @Nullable Node part) {
        if (part != null) {
            VBox section = new VBox(Controls.label(title, "section"), part);
            section.getStyleClass().add("dossier-section");
            content.getChildren().add(section);
        }
    }

    private Node head(Dossier dossier) {
        Region spot = new Region();
        spot.getStyleClass().setAll("card-spot", dossier.entity().type().word());
        Label name = Controls.label(dossier.entity().name(), "dossier-name");
        name.setWrapText(true);
        HBox line = new HBox(spot, name);
        line.getStyleClass().add("dossier-title");
        if (close != null) {
            line.getChildren().addAll(Controls.spring(), closing(close));
        }
        String counts =
                dossier.entity().type().word()
                        + " · "
                        + Counts.of(dossier.lines().size(), "mention")
                        + " in "
                        + Counts.of(dossier.articles(), "article")
                        + (dossier.read() < dossier.articles()
                                ? " (the oldest " + dossier.read() + " are read here)"
                                : "");
        Label said = Controls.label(counts, "muted");
        said.setWrapText(true);
        Hyperlink ask = link("Show its articles", () -> search.accept(dossier.entity()));
        Hyperlink only = link("Narrow all panes to it", () -> narrow.accept(dossier.entity()));
        return new VBox(line, said, new FlowPane(12, 0, ask, only));
    }

    private static Button closing(Runnable close) {
        Button button = Controls.iconButton(Feather.X, "Close this dossier", close);
        button.setId("dossier-close");
        return button;
    }

    private static @Nullable Node forms(Dossier dossier) {
        return flow(
                dossier.forms().stream()
                        .limit(FEW)
                        .map(f -> Controls.label(f.printed() + "  " + f.times(), "tag"))
                        .toList());
    }

    private static @Nullable Node outlets(Dossier dossier) {
        return flow(
                dossier.outlets().stream()
                        .limit(2 * FEW)
                        .map(o -> Controls.label(o.outlet() + "  " + o.sentences(), "tag"))
                        .toList());
    }

    private @Nullable Node neighbours(Dossier dossier) {
        return flow(dossier.neighbours().stream().limit(2 * FEW).map(this::neighbour).toList());
    }

    private Hyperlink neighbour(Dossier.Neighbour beside) {
        Hyperlink link =
                link(
                        beside.entity().name() + "  " + beside.articles(),
                        () -> open.accept(beside.entity()));
        Region spot = new Region();
        spot.getStyleClass().setAll("card-spot", beside.entity().type().word());
        link.setGraphic(spot);
        Controls.hint(
                link,
                beside.entity().type().word()
                        + ", together in "
                        + Counts.of(beside.articles(), "article")
                        + " and "
                        + Counts.of(beside.sentences(), "sentence"));
        return link;
    }

    private @Nullable Node roles(Dossier dossier) {
        List<Node> rows =
                dossier.roles().stream()
                        .limit(LINES)
                        .map(r -> row(r.article(), r.span(), r.role(), r.sentence()))
                        .toList();
        return rows.isEmpty() ? null : column(rows);
    }

    private @Nullable Node lines(Dossier dossier) {
        List<Node> rows =
                dossier.lines().stream()
                        .limit(LINES)
                        .map(l -> row(l.article(), l.span(), "", l.sentence()))
                        .toList();
        return rows.isEmpty() ? null : column(rows);
    }

    private Node row(ArticleSummary article, Span span, String head, String sentence) {
        DateNote date = DateNote.of(article.issueDate());
        Hyperlink when = link(date.words(), () -> read.accept(article.id(), span));
        when.getStyleClass().add("figures");
        when.setWrapText(true);
        when.setMinHeight(USE_PREF_SIZE);
        Label basis = Controls.label(date.tag(), "tag");
        Controls.hint(basis, date.reason());
        Controls.show(basis, date.isTagged());
        Label role = Controls.label(head, "dossier-role");
        role.setWrapText(true);
        Controls.show(role, !head.isEmpty());
        Label words = Controls.label(sentence, "dossier-sentence");
        words.setWrapText(true);
        Label digest = Controls.label("digest", "tag", "digest-tag");
        digest.setMinWidth(USE_PREF_SIZE);
        Controls.show(digest, article.isDigest());
        return new DossierRow(when, basis, new VBox(role, words), digest);
    }

    private static Hyperlink link(String words, Runnable action) {
        Hyperlink link = new Hyperlink(words);
        link.getStyleClass().add("dossier-link");
        link.setOnAction(
                event -> {
                    link.setVisited(false);
                    action.run();
                });
        return link;
    }

    private static @Nullable Node flow(List<? extends Labeled> parts) {
        if (parts.isEmpty()) {
            return null;
        }
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("dossier-flow");
        parts.forEach(part -> part.maxWidthProperty().bind(flow.widthProperty()));
        flow.getChildren().setAll(parts);
        return flow;
    }

    private static Node column(List<Node> rows) {
        VBox column = new VBox();
        column.getChildren().setAll(rows);
        return column;
    }
}
