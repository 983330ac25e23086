package org.armscope.export.network;

import java.util.List;
import java.util.Locale;
import org.armscope.annotation.Entity;
import org.armscope.export.Csv;
import org.armscope.export.HtmlText;

/// An entity among those it shares sentences with, as it was drawn: a picture or a table of it.
///
/// @param width of the drawing, in pixels
/// @param nodes the entity itself first
public record DrawnNetwork(double width, double height, List<Node> nodes, List<Tie> ties) {

    private static final String FONT = "Inter, 'Helvetica Neue', Arial, sans-serif";

    /// A name in its box.
    ///
    /// @param colour of the box, such as `#0b5bfc`
    public record Node(
            Entity entity, double x, double y, double width, double height, String colour) {

        double middleX() {
            return x + width / 2;
        }

        double middleY() {
            return y + height / 2;
        }
    }

    /// Two nodes by their places in the list, and how many sentences name both.
    public record Tie(int one, int other, int sentences) {}

    public DrawnNetwork {
        nodes = List.copyOf(nodes);
        ties = List.copyOf(ties);
    }

    /// A picture: text escaped, no script, nothing fetched.
    public String svg() {
        StringBuilder out = new StringBuilder();
        out.append(
                String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" height=\"%.0f\""
                                + " viewBox=\"0 0 %.0f %.0f\" role=\"img\" font-family=\"%s\""
                                + " font-size=\"11.5\">\n",
                        width,
                        height,
                        width,
                        height,
                        FONT));
        String title = nodes.getFirst().entity().name() + " and who stands in the same sentences";
        out.append("<title>").append(HtmlText.escape(title)).append("</title>\n");
        out.append(
                String.format(
                        Locale.ROOT,
                        "<rect width=\"%.0f\" height=\"%.0f\" fill=\"white\"/>\n",
                        width,
                        height));
        ties.forEach(tie -> out.append(line(tie)));
        nodes.forEach(node -> out.append(box(node)));
        return out.append("</svg>\n").toString();
    }

    private String line(Tie tie) {
        Node one = nodes.get(tie.one());
        Node other = nodes.get(tie.other());
        return String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#b8bfc8\""
                        + " stroke-width=\"%.2f\"/>\n",
                one.middleX(),
                one.middleY(),
                other.middleX(),
                other.middleY(),
                Math.min(5, 0.75 + 0.5 * tie.sentences()));
    }

    private static String box(Node node) {
        return String.format(
                        Locale.ROOT,
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"10\""
                                + " fill=\"white\" stroke=\"%s\" stroke-width=\"1.5\"/>",
                        node.x(),
                        node.y(),
                        node.width(),
                        node.height(),
                        node.colour())
                + String.format(
                        Locale.ROOT,
                        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\""
                                + " dy=\"0.35em\">%s</text>\n",
                        node.middleX(),
                        node.middleY(),
                        HtmlText.escape(node.entity().name()));
    }

    /// A table of who stands beside whom, and in how many sentences.
    public String csv() {
        StringBuilder out = new StringBuilder();
        out.append(Csv.line(List.of("name", "type", "beside", "beside_type", "sentences")));
        for (Tie tie : ties) {
            Entity one = nodes.get(tie.one()).entity();
            Entity other = nodes.get(tie.other()).entity();
            out.append(
                    Csv.line(
                            List.of(
                                    one.name(),
                                    one.type().word(),
                                    other.name(),
                                    other.type().word(),
                                    String.valueOf(tie.sentences()))));
        }
        return out.toString();
    }
}
