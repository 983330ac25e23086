package org.armscope.export.timeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armscope.query.timeline.TimelineFilter;

/// The forms in which a timeline is written; named in small letters with hyphens.
public enum TimelineFormat {
    TEXT("Text", "txt"),
    CSV("Table (CSV)", "csv"),
    JSON("Rows (JSON)", "json"),
    TIMELINEJS("TimelineJS", "json"),
    SIPRI_CSV("SIPRI’s columns (CSV)", "csv"),
    SVG("Picture (SVG)", "svg"),
    PNG("Picture (PNG)", "png");

    private final String label;
    private final String ending;

    TimelineFormat(String label, String ending) {
        this.label = label;
        this.ending = ending;
    }

    /// For a menu: `Picture (SVG)`.
    public String label() {
        return label;
    }

    /// What names of such files end in, without the dot.
    public String ending() {
        return ending;
    }

    /// The form of this name, in either case.
    public static Optional<TimelineFormat> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equalsIgnoreCase(word)).findAny();
    }

    /// `text, csv, json, timelinejs, sipri-csv, svg, png`.
    public static String words() {
        return Arrays.stream(values()).map(TimelineFormat::word).collect(Collectors.joining(", "));
    }

    /// `sipri-csv`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The bytes to write; UTF-8 but for PNG, whose bytes are no text.
    public byte[] bytes(List<TimelineRow> rows, TimelineFilter filter, Caption caption)
            throws IOException {
        return switch (this) {
            case TEXT -> utf8(TimelineText.of(rows, caption));
            case CSV -> utf8(TimelineCsv.of(rows));
            case JSON -> utf8(TimelineJson.of(rows));
            case TIMELINEJS -> utf8(TimelineJs.of(rows, caption));
            case SIPRI_CSV -> utf8(SipriCsv.of(rows));
            case SVG -> utf8(SvgPicture.of(picture(rows, filter, caption)));
            case PNG -> PngPicture.of(picture(rows, filter, caption));
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Picture picture(List<TimelineRow> rows, TimelineFilter filter, Caption caption) {
        return Picture.of(
                rows.stream().map(TimelineRow::entry).toList(),
                filter.from(),
                filter.to(),
                caption);
    }
}
