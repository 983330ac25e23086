package org.armscope.viewmodel.settings;

import java.util.EnumMap;
import java.util.Map;
import org.armscope.export.cite.CitationStyle;
import org.armscope.viewmodel.reader.MentionKind;

/// What a person chose about the window.
///
/// @param textSize of the whole interface, in per cent
/// @param citationStyle the id of a [CitationStyle]
/// @param colours of mentions, as `#rrggbb`, where they are not the usual ones
public record Settings(
        ThemeChoice theme, int textSize, String citationStyle, Map<MentionKind, String> colours) {

    public static final int LEAST = 80;
    public static final int MOST = 200;

    public static final Settings FIRST =
            new Settings(ThemeChoice.SYSTEM, 100, CitationStyle.usual().id(), Map.of());

    /// Puts what is missing or absurd right.
    @SuppressWarnings("ConstantValue")
    public Settings {
        theme = theme == null ? ThemeChoice.SYSTEM : theme;
        textSize = textSize == 0 ? 100 : Math.clamp(textSize, LEAST, MOST);
        citationStyle =
                citationStyle == null || CitationStyle.named(citationStyle).isEmpty()
                        ? CitationStyle.usual().id()
                        : citationStyle;
        colours = colours == null ? Map.of() : sound(colours);
    }

    private static Map<MentionKind, String> sound(Map<MentionKind, String> colours) {
        Map<MentionKind, String> sound = new EnumMap<>(MentionKind.class);
        colours.forEach(
                (kind, colour) -> {
                    if (kind != null && colour != null && colour.matches("#[0-9a-fA-F]{6}")) {
                        sound.put(kind, colour);
                    }
                });
        return Map.copyOf(sound);
    }
}
