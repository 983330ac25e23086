package org.armscope.viewmodel.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.armscope.annotation.Entity;
import org.armscope.workspace.dossier.Dossier;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/// An entity among those it stands beside, laid out in a square of side 1; the same entity gives
/// the same drawing.
///
/// @param nodes the entity itself first, then its nearest neighbours
public record Network(List<Node> nodes, List<Edge> edges) {

    private static final int MOST = 18;
    private static final int ROUNDS = 200;

    /// One entity.
    ///
    /// @param sentences how many it shares with the middle one
    public record Node(Entity entity, double x, double y, int sentences) {}

    /// Two nodes by their places in the list, and how many sentences name both.
    public record Edge(int one, int other, int sentences) {}

    public Network {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    static Network of(Dossier dossier) {
        List<Dossier.Neighbour> near =
                dossier.neighbours().stream().filter(n -> n.sentences() > 0).limit(MOST).toList();
        Graph<Entity, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        graph.addVertex(dossier.entity());
        Map<Entity, Integer> places = new HashMap<>(Map.of(dossier.entity(), 0));
        List<Edge> edges = new ArrayList<>();
        for (Dossier.Neighbour neighbour : near) {
            places.put(neighbour.entity(), places.size());
            graph.addVertex(neighbour.entity());
            graph.addEdge(dossier.entity(), neighbour.entity());
            edges.add(new Edge(0, places.size() - 1, neighbour.sentences()));
        }
        for (Dossier.Tie tie : dossier.ties()) {
            Integer one = places.get(tie.one());
            Integer other = places.get(tie.other());
            if (one != null && other != null) {
                graph.addEdge(tie.one(), tie.other());
                edges.add(new Edge(one, other, tie.sentences()));
            }
        }
        return new Network(placed(dossier, near, graph), edges);
    }

    private static List<Node> placed(
            Dossier dossier, List<Dossier.Neighbour> near, Graph<Entity, DefaultEdge> graph) {
        MapLayoutModel2D<Entity> layout = new MapLayoutModel2D<>(new Box2D(0, 0, 1, 1));
        new FRLayoutAlgorithm2D<Entity, DefaultEdge>(
                        ROUNDS,
                        FRLayoutAlgorithm2D.DEFAULT_NORMALIZATION_FACTOR,
                        new Random(dossier.entity().name().hashCode()))
                .layout(graph, layout);
        List<Node> nodes = new ArrayList<>();
        nodes.add(node(dossier.entity(), layout, 0));
        near.forEach(n -> nodes.add(node(n.entity(), layout, n.sentences())));
        return nodes;
    }

    private static Node node(Entity entity, MapLayoutModel2D<Entity> layout, int sentences) {
        Point2D at = layout.get(entity);
        return new Node(entity, at.getX(), at.getY(), sentences);
    }
}
