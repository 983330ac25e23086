package org.armscope.viewmodel.excerpts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.armscope.export.excerpt.ExcerptDocument;
import org.armscope.export.excerpt.ExcerptFormat;

/// How the export will look.
///
/// @param lines of a page, headings and excerpts; empty where the source is shown instead
/// @param source what will stand in the file, perhaps only its beginning; empty for a page
public record Look(ExcerptFormat format, List<BasketLine> lines, String source) {

    /// Nobody reads more than this in a preview.
    static final int MOST = 60_000;

    static final Look NONE = new Look(ExcerptFormat.HTML, List.of(), "");

    public Look {
        lines = List.copyOf(lines);
    }

    /// HTML and DOCX look like a page; the other formats are shown as they stand in the file.
    public static boolean isPage(ExcerptFormat format) {
        return format == ExcerptFormat.HTML || format == ExcerptFormat.DOCX;
    }

    static Look of(ExcerptDocument document, ExcerptFormat format) {
        if (isPage(format)) {
            return new Look(format, BasketLine.of(document), "");
        }
        return new Look(format, List.of(), beginning(document, format));
    }

    private static String beginning(ExcerptDocument document, ExcerptFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String all = out.toString(StandardCharsets.UTF_8);
        return all.length() <= MOST
                ? all
                : all.substring(0, all.lastIndexOf('\n', MOST) + 1) + "… the file goes on\n";
    }
}
