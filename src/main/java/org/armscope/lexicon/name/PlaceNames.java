package org.armscope.lexicon.name;

import java.util.List;
import org.armscope.lexicon.LexiconLine;
import org.armscope.lexicon.phrase.Phrases;

/// The places of the lexicon.
///
/// @param byName places by any form of their names
/// @param nationalities countries by their adjectives and peoples: `Russian`, `North Koreans`
public record PlaceNames(Phrases<PlaceEntry> byName, Phrases<PlaceEntry> nationalities) {

    /// Lines of: name, other forms, kind, country, government, adjectives, source.
    public static PlaceNames of(List<LexiconLine> lines) {
        Phrases.Builder<PlaceEntry> names = Phrases.exact();
        Phrases.Builder<PlaceEntry> nationalities = Phrases.exact();
        for (LexiconLine line : lines) {
            PlaceEntry entry =
                    new PlaceEntry(
                            line.field(0),
                            line.field(2),
                            line.field(3),
                            line.field(4),
                            line.where());
            names.add(entry.name(), entry);
            line.list(1).forEach(form -> names.add(form, entry));
            line.list(5).forEach(form -> nationalities.add(form, entry));
        }
        return new PlaceNames(names.build(), nationalities.build());
    }
}
