package org.armscope.export;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armscope.text.ResourceLines;

/// The stylesheet inside a page that stands alone: what all pages share (`base.css`), then the
/// page's own rules.
public final class PageStyle {

    private PageStyle() {}

    /// The rules as they stand in the page.
    ///
    /// @param name the page's own stylesheet, beside the class that writes the page
    public static String with(Class<?> beside, String name) {
        return Stream.concat(
                        ResourceLines.read(PageStyle.class, "base.css").stream(),
                        ResourceLines.read(beside, name).stream())
                .collect(Collectors.joining("\n"));
    }
}
