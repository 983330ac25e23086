package org.armscope.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armscope.text.Span;

/// Tells the date of a source from other dates in parentheses. A source is a name and its days:
/// `Segodnya, February 10, March 1`, `see the Monitor, January 29`; the name may be lost
/// (`, August 8`). `to be held in Seoul, June 5` is none,
/// and a bare `June 5` may be anything.
final class SourceShape {

    private static final Pattern NAME =
            Pattern.compile(
                    "(?:(?:[Ss]ee\\b|[\\p{Lu}\\d\"“‘'«]).*)?(?:,|, and|\\d and|\\d &)",
                    Pattern.DOTALL);
    private static final Pattern AFTER =
            Pattern.compile("\\s*(?:$|[,;]|and\\b|&|(?:19|20)\\d{2}\\b)");

    private SourceShape() {}

    /// Whether the day at `day` dates the source named in this segment of a note.
    static boolean dates(String text, Span segment, Span day) {
        String name = text.substring(segment.start(), day.start()).strip();
        boolean named = NAME.matcher(name).matches();
        Matcher after = AFTER.matcher(text).region(day.end(), segment.end());
        return named && after.lookingAt();
    }
}
