package org.armscope.export.excerpt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the annotations back out of an exported page. Only the data attributes are read; whatever
/// else the page holds is never interpreted.
public final class HtmlAnnotations {

    static final String ATTRIBUTE = "data-annotation";

    private static final Pattern CARRIER =
            Pattern.compile("<article\\b[^<>]*?\\s" + ATTRIBUTE + "=\"([^\"<>]*)\"");

    private HtmlAnnotations() {}

    /// Each annotation once, in the order of the page; an excerpt that stands in several groups is
    /// read once.
    ///
    /// @throws IOException if an annotation cannot be read; the message says which and why
    public static List<ImportedAnnotation> read(String page) throws IOException {
        List<String> found = new ArrayList<>();
        Matcher carriers = CARRIER.matcher(page);
        while (carriers.find()) {
            found.add(unescape(carriers.group(1)));
        }
        return WebAnnotationReader.read(
                "[" + String.join(",", found.stream().distinct().toList()) + "]");
    }

    /// Undoes [org.armscope.export.HtmlText#escape].
    private static String unescape(String value) {
        return value.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
