package org.armscope.view.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.control.Button;
import javafx.scene.layout.Border;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.armscope.annotation.Entity;
import org.armscope.export.network.DrawnNetwork;
import org.armscope.view.Controls;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.entities.Network;

/// An entity among those it shares sentences with, as a drawing; a click lays another one open. It
/// holds the nearest ones, as many as it has room for.
final class NetworkView extends Pane {

    private static final double HEIGHT = 340;
    private static final double EDGE = 26;
    private static final double WIDEST = 150;

    /// What a name with the lines that pass it needs of the drawing, in square pixels.
    private static final double ROOM = 9000;

    private static final int LEAST = 7;

    private final Network network;
    private final List<Line> lines = new ArrayList<>();
    private final List<Button> names = new ArrayList<>();
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper();

    NetworkView(Network network, Consumer<Entity> open) {
        this.network = network;
        getStyleClass().add("network");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxWidth(720);
        for (Network.Edge edge : network.edges()) {
            Line line = new Line();
            line.getStyleClass().add(edge.one() == 0 ? "network-spoke" : "network-tie");
            line.setStrokeWidth(Math.min(5, 0.75 + 0.5 * edge.sentences()));
            lines.add(line);
        }
        for (Network.Node node : network.nodes()) {
            names.add(name(node, open));
        }
        getChildren().addAll(lines);
        getChildren().addAll(names);
    }

    /// How many of [#neighbours] there is room for.
    ReadOnlyIntegerProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /// How many stand beside the entity.
    int neighbours() {
        return names.size() - 1;
    }

    private Button name(Network.Node node, Consumer<Entity> open) {
        Button name = new Button(node.entity().name());
        name.getStyleClass().setAll("network-node", node.entity().type().word());
        name.setMaxWidth(WIDEST);
        boolean self = names.isEmpty();
        if (self) {
            name.getStyleClass().add("self");
        }
        name.setOnAction(event -> open.accept(node.entity()));
        return Controls.named(
                name,
                self
                        ? node.entity().name()
                        : node.entity().name()
                                + ": together in "
                                + Counts.of(node.sentences(), "sentence"));
    }

    @Override
    protected void layoutChildren() {
        double wide = Math.max(1, getWidth() - 4 * EDGE);
        double high = HEIGHT - 2 * EDGE;
        int fitting = Math.max(LEAST, (int) (getWidth() * HEIGHT / ROOM));
        int count = Math.min(names.size(), fitting);
        Frame frame = Frame.around(network.nodes().subList(0, count));
        List<Rectangle> boxes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Network.Node node = network.nodes().get(i);
            double width = Math.min(WIDEST, names.get(i).prefWidth(-1));
            double height = names.get(i).prefHeight(-1);
            boxes.add(
                    new Rectangle(
                            2 * EDGE + wide * frame.x(node) - width / 2,
                            EDGE + high * frame.y(node) - height / 2,
                            width,
                            height));
        }
        Spreading.apart(boxes, getWidth(), HEIGHT);
        for (int i = 0; i < names.size(); i++) {
            names.get(i).setVisible(i < count);
            if (i < count) {
                Rectangle box = boxes.get(i);
                names.get(i)
                        .resizeRelocate(box.getX(), box.getY(), box.getWidth(), box.getHeight());
            }
        }
        drawLines(boxes);
        shown.set(count - 1);
    }

    private void drawLines(List<Rectangle> boxes) {
        for (int i = 0; i < lines.size(); i++) {
            Network.Edge edge = network.edges().get(i);
            Line line = lines.get(i);
            line.setVisible(Math.max(edge.one(), edge.other()) < boxes.size());
            if (!line.isVisible()) {
                continue;
            }
            line.setStartX(middleX(boxes.get(edge.one())));
            line.setStartY(middleY(boxes.get(edge.one())));
            line.setEndX(middleX(boxes.get(edge.other())));
            line.setEndY(middleY(boxes.get(edge.other())));
        }
    }

    /// What is drawn now, for a picture.
    DrawnNetwork drawn() {
        return first(1 + shown.get());
    }

    /// All neighbours, also those there is no room for, for a table.
    DrawnNetwork whole() {
        return first(names.size());
    }

    private DrawnNetwork first(int count) {
        List<DrawnNetwork.Node> nodes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Button name = names.get(i);
            nodes.add(
                    new DrawnNetwork.Node(
                            network.nodes().get(i).entity(),
                            name.getLayoutX(),
                            name.getLayoutY(),
                            name.getWidth(),
                            name.getHeight(),
                            colour(name)));
        }
        List<DrawnNetwork.Tie> ties =
                network.edges().stream()
                        .filter(e -> Math.max(e.one(), e.other()) < count)
                        .map(e -> new DrawnNetwork.Tie(e.one(), e.other(), e.sentences()))
                        .toList();
        return new DrawnNetwork(getWidth(), HEIGHT, nodes, ties);
    }

    /// The colour of its edge, as the stylesheet and the settings give it.
    private static String colour(Button name) {
        Border border = name.getBorder();
        boolean painted =
                border != null
                        && !border.getStrokes().isEmpty()
                        && border.getStrokes().getFirst().getTopStroke() instanceof Color;
        Color colour = painted ? (Color) border.getStrokes().getFirst().getTopStroke() : Color.GRAY;
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
    }

    private static double middleX(Rectangle box) {
        return box.getX() + box.getWidth() / 2;
    }

    private static double middleY(Rectangle box) {
        return box.getY() + box.getHeight() / 2;
    }

    /// Stretches the drawing to the room there is.
    private record Frame(double left, double top, double wide, double high) {

        static Frame around(List<Network.Node> nodes) {
            double left = nodes.stream().mapToDouble(Network.Node::x).min().orElse(0);
            double right = nodes.stream().mapToDouble(Network.Node::x).max().orElse(1);
            double top = nodes.stream().mapToDouble(Network.Node::y).min().orElse(0);
            double bottom = nodes.stream().mapToDouble(Network.Node::y).max().orElse(1);
            return new Frame(left, top, Math.max(1e-6, right - left), Math.max(1e-6, bottom - top));
        }

        double x(Network.Node node) {
            return (node.x() - left) / wide;
        }

        double y(Network.Node node) {
            return (node.y() - top) / high;
        }
    }
}
