package org.armscope.export.timeline;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.armscope.export.HtmlText;
import org.jspecify.annotations.Nullable;

/// A picture as SVG: text escaped, no script, nothing fetched.
public final class SvgPicture {

    private static final String FONT = "Inter, 'Helvetica Neue', Arial, sans-serif";

    /// How much wider Inter Semibold is than Regular.
    private static final double SEMIBOLD = 1.05;

    private final TextWidth width = new TextWidth();
    private final StringBuilder out = new StringBuilder();

    private SvgPicture() {}

    public static String of(Picture picture) {
        return new SvgPicture().written(Drawing.of(picture), picture.caption());
    }

    private String written(Drawing drawing, Caption caption) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(number(drawing.width()))
                .append("\" height=\"")
                .append(number(drawing.height()))
                .append('"')
                .append(" viewBox=\"0 0 ")
                .append(number(drawing.width()))
                .append(' ')
                .append(number(drawing.height()))
                .append("\" role=\"img\" font-family=\"")
                .append(FONT)
                .append("\">\n<title>")
                .append(escaped(caption.filter()))
                .append("</title>\n");
        gradients(drawing);
        for (Drawing.Part part : drawing.parts()) {
            out.append("<g>");
            if (!part.about().isEmpty()) {
                out.append("<title>").append(escaped(part.about())).append("</title>");
            }
            part.shapes().forEach(this::shape);
            out.append("</g>\n");
        }
        return out.append("</svg>\n").toString();
    }

    private void gradients(Drawing drawing) {
        Set<String> colours =
                drawing.parts().stream()
                        .flatMap(part -> part.shapes().stream())
                        .filter(Shape.Fading.class::isInstance)
                        .map(shape -> ((Shape.Fading) shape).colour())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        out.append("<defs>");
        for (String colour : colours) {
            out.append("<linearGradient id=\"").append(name(colour)).append("\">");
            stop(0, colour, 0);
            stop(Shape.FADE, colour, Shape.DENSITY);
            stop(1 - Shape.FADE, colour, Shape.DENSITY);
            stop(1, colour, 0);
            out.append("</linearGradient>");
        }
        out.append("</defs>\n");
    }

    private void stop(double at, String colour, double opacity) {
        out.append(
                "<stop offset=\"%s\" stop-color=\"%s\" stop-opacity=\"%s\"/>"
                        .formatted(number(at), colour, number(opacity)));
    }

    private static String name(String colour) {
        return "fade-" + colour.substring(1);
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Shape.Line line -> line(line);
            case Shape.Box box -> box(box.x(), box.y(), box.width(), box.height(), box.colour());
            case Shape.Fading bar ->
                    box(
                            bar.x(),
                            bar.y(),
                            bar.width(),
                            bar.height(),
                            "url(#" + name(bar.colour()) + ")");
            case Shape.Polygon figure -> polygon(figure);
            case Shape.Circle circle ->
                    out.append(
                            "<circle cx=\"%s\" cy=\"%s\" r=\"%s\"%s/>"
                                    .formatted(
                                            number(circle.x()),
                                            number(circle.y()),
                                            number(circle.radius()),
                                            paint(circle.fill(), circle.stroke())));
            case Shape.Words words -> words(words);
        }
    }

    private void line(Shape.Line line) {
        out.append(
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\""
                        .formatted(
                                number(line.x1()),
                                number(line.y1()),
                                number(line.x2()),
                                number(line.y2()),
                                line.colour(),
                                number(line.thickness())));
        if (line.opacity() < 1) {
            out.append(" stroke-opacity=\"").append(number(line.opacity())).append('"');
        }
        out.append("/>");
    }

    private void box(double x, double y, double width, double height, String fill) {
        out.append(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>"
                        .formatted(number(x), number(y), number(width), number(height), fill));
    }

    private void polygon(Shape.Polygon figure) {
        String points =
                figure.points().stream()
                        .map(point -> number(point.x()) + "," + number(point.y()))
                        .collect(Collectors.joining(" "));
        out.append(
                "<polygon points=\"%s\"%s/>"
                        .formatted(points, paint(figure.fill(), figure.stroke())));
    }

    private static String paint(@Nullable String fill, @Nullable String stroke) {
        return " fill=\""
                + (fill == null ? "none" : fill)
                + '"'
                + (stroke == null
                        ? ""
                        : " stroke=\"%s\" stroke-width=\"%s\""
                                .formatted(stroke, number(Shape.OUTLINE)));
    }

    private void words(Shape.Words words) {
        // without Inter another font is squeezed into its room, so that nothing touches
        double room = width.of(words.text(), words.size()) * (words.strong() ? SEMIBOLD : 1);
        out.append("<text x=\"")
                .append(number(words.x()))
                .append("\" y=\"")
                .append(number(words.y()))
                .append("\" font-size=\"")
                .append(number(words.size()))
                .append("\" fill=\"")
                .append(words.colour())
                .append("\" textLength=\"")
                .append(number(room))
                .append("\" lengthAdjust=\"spacingAndGlyphs\"")
                .append(words.strong() ? " font-weight=\"600\">" : ">")
                .append(escaped(words.text()))
                .append("</text>");
    }

    private static String escaped(String words) {
        return HtmlText.escape(words);
    }

    /// At most two digits behind the point.
    private static String number(double value) {
        String digits = String.format(Locale.ROOT, "%.2f", value);
        return digits.replaceAll("\\.?0+$", "");
    }
}
