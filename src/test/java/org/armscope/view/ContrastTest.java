package org.armscope.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Measures the contrast of texts and signs on what they stand on, as WCAG 2 does, with the colours
/// of the theme and of the product's own stylesheet.
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double SIGN = 3;

    private static final Pattern BLOCK = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern COLOUR =
            Pattern.compile("(-(?:color|armscope)-[a-z0-9-]+)\\s*:\\s*([^;]+);");

    private static final List<String> MENTIONS =
            List.of("person", "weapon", "organization", "place", "money", "date");
    private static final List<String> MARKS = List.of("yellow", "green", "blue", "pink", "orange");
    private static final List<String> LOOKS =
            List.of(
                    "rumoured",
                    "proposed",
                    "negotiating",
                    "agreed",
                    "ordered",
                    "delivered",
                    "cancelled",
                    "denied",
                    "no-deal");

    private final Map<String, String> colours = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everythingCanBeReadAndTold(String theme) throws IOException {
        take(read("/atlantafx/base/theme/primer-" + theme + ".css"), false);
        take(read("/org/armscope/view/armscope.css"), theme.equals("dark"));
        Color page = colour("-armscope-page");
        texts(page);
        reader(page);
        for (String look : LOOKS) {
            sign(look, "-armscope-" + look, page);
        }
        assertEquals(List.of(), faults);
    }

    private void texts(Color page) {
        Color frame = over("-armscope-frame", page);
        Color selected = over("-armscope-selected", page);
        for (Color ground : List.of(page, frame, selected)) {
            text("text", "-color-fg-default", ground);
            text("muted text", "-color-fg-muted", ground);
        }
        text("link", "-color-accent-fg", page);
        text("link on the frame", "-color-accent-fg", frame);
        text("problem", "-color-danger-fg", page);
        text("bad notice on the frame", "-color-danger-fg", frame);
        text("chip", "-color-fg-default", over("-color-accent-subtle", page));
        text("chip left out", "-color-danger-fg", over("-color-danger-subtle", page));
        text("digest", "-color-warning-fg", over("-color-warning-subtle", page));
        text("question", "-color-fg-default", over("-color-warning-subtle", page));
        text("choice", "-color-fg-default", over("-color-neutral-muted", page));
        sign("icon", "-color-fg-muted", page);
        sign("focus", "-color-accent-emphasis", page);
    }

    /// Words of the article stand on mentions, on highlights, and on mentions within these.
    private void reader(Color page) {
        text("reading", "-armscope-body", page);
        for (String mention : MENTIONS) {
            sign(mention, "-armscope-" + mention, page);
            text("words of " + mention, "-armscope-body", over(fill(mention), page));
        }
        for (String mark : MARKS) {
            Color ground = over("-armscope-mark-" + mark, page);
            text("highlight " + mark, "-armscope-body", ground);
            sign("note " + mark, "-armscope-dot-" + mark, page);
            for (String mention : MENTIONS) {
                text(mention + " in " + mark, "-armscope-body", over(fill(mention), ground));
            }
        }
    }

    private static String fill(String mention) {
        return "-armscope-" + mention + "-fill";
    }

    private void text(String what, String name, Color ground) {
        check(what, name, ground, TEXT);
    }

    private void sign(String what, String name, Color ground) {
        check(what, name, ground, SIGN);
    }

    private void check(String what, String name, Color ground, double least) {
        double contrast = contrast(laid(colour(name), ground), ground);
        if (contrast < least) {
            faults.add(
                    String.format(
                            Locale.ROOT, "%s (%s): %.2f on %s", what, name, contrast, ground));
        }
    }

    private Color over(String name, Color ground) {
        return laid(colour(name), ground);
    }

    private static Color laid(Color over, Color ground) {
        double share = over.getOpacity();
        return Color.color(
                over.getRed() * share + ground.getRed() * (1 - share),
                over.getGreen() * share + ground.getGreen() * (1 - share),
                over.getBlue() * share + ground.getBlue() * (1 - share));
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private Color colour(String name) {
        String value = Objects.requireNonNull(colours.get(name), name);
        return value.startsWith("-") ? colour(value) : Color.web(value);
    }

    private void take(String css, boolean dark) {
        Matcher block = BLOCK.matcher(css.replaceAll("(?s)/\\*.*?\\*/", ""));
        while (block.find()) {
            String selector = block.group(1).strip();
            boolean counts =
                    selector.equals(".root")
                            || selector.equals(".root, .printed")
                            || (dark && selector.equals(".root:dark"));
            Matcher colour = COLOUR.matcher(counts ? block.group(2) : "");
            while (colour.find()) {
                colours.put(colour.group(1), colour.group(2).strip());
            }
        }
    }

    private static String read(String resource) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ContrastTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
