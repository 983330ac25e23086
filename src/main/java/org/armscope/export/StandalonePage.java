package org.armscope.export;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armscope.text.ResourceLines;
import org.jspecify.annotations.Nullable;

/// A page that stands alone: no script, nothing loaded. Its rules stand inside: what all pages
/// share (`base.css`), then the page's own.
public final class StandalonePage {

    private final String style;

    /// @param name the page's own stylesheet, beside the class that writes the page
    public StandalonePage(Class<?> beside, String name) {
        style =
                Stream.concat(
                                ResourceLines.read(StandalonePage.class, "base.css").stream(),
                                ResourceLines.read(beside, name).stream())
                        .collect(Collectors.joining("\n"));
    }

    /// The rules as they stand in the page.
    String style() {
        return style;
    }

    /// The whole page.
    ///
    /// @param title as plain text, like the generator and what stands under the title
    /// @param generator the program that wrote it; null where the page does not say
    /// @param header what else the head of the page holds, as HTML
    /// @param main what follows the head, as HTML
    public String of(
            String title, @Nullable String generator, String under, String header, String main) {
        String heading = HtmlText.escape(title);
        return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width">
        %s<title>%s</title>
        <style>
        %s
        </style>
        </head>
        <body>
        <header>
        <h1>%s</h1>
        <p>%s</p>
        %s</header>
        <main>%s</main>
        </body>
        </html>
        """
                .formatted(
                        generator == null ? "" : meta(generator),
                        heading,
                        style,
                        heading,
                        HtmlText.escape(under),
                        header,
                        main);
    }

    private static String meta(String generator) {
        return "<meta name=\"generator\" content=\"%s\">\n".formatted(HtmlText.escape(generator));
    }
}
