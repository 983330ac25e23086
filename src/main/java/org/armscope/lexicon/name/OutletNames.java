package org.armscope.lexicon.name;

import java.util.List;
import org.armscope.lexicon.LexiconLine;
import org.armscope.lexicon.phrase.Phrases;

/// The outlets of the lexicon, found by any form of their names.
public final class OutletNames {

    private final Phrases<OutletEntry> byName;

    private OutletNames(Phrases<OutletEntry> byName) {
        this.byName = byName;
    }

    /// Lines of: canonical name, other forms set apart by `|`, country, kind, source.
    public static OutletNames of(List<LexiconLine> lines) {
        Phrases.Builder<OutletEntry> names = Phrases.anyCase();
        for (LexiconLine line : lines) {
            String id = line.field(0);
            OutletEntry entry = new OutletEntry(id, line.field(2), line.field(3), line.where());
            names.add(id, entry);
            line.list(1).forEach(form -> names.add(form, entry));
        }
        return new OutletNames(names.build());
    }

    public Phrases<OutletEntry> byName() {
        return byName;
    }
}
