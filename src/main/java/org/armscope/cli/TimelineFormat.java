package org.armscope.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armscope.export.timeline.Caption;
import org.armscope.export.timeline.Picture;
import org.armscope.export.timeline.PngPicture;
import org.armscope.export.timeline.SipriCsv;
import org.armscope.export.timeline.SvgPicture;
import org.armscope.export.timeline.TimelineCsv;
import org.armscope.export.timeline.TimelineJs;
import org.armscope.export.timeline.TimelineJson;
import org.armscope.export.timeline.TimelineRow;
import org.armscope.export.timeline.TimelineText;
import org.armscope.query.timeline.TimelineFilter;

/// The forms in which `timeline` writes; named in small letters with hyphens.
enum TimelineFormat {
    TEXT,
    CSV,
    JSON,
    TIMELINEJS,
    SIPRI_CSV,
    SVG,
    PNG;

    static Optional<TimelineFormat> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equalsIgnoreCase(word)).findAny();
    }

    /// `text, csv, json, timelinejs, sipri-csv, svg, png`.
    static String words() {
        return Arrays.stream(values()).map(TimelineFormat::word).collect(Collectors.joining(", "));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The bytes to write; UTF-8 but for PNG, whose bytes are no text.
    byte[] bytes(List<TimelineRow> rows, TimelineFilter filter, Caption caption)
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
