package org.armscope.lexicon.name;

import java.util.List;
import org.armscope.lexicon.LexiconLine;
import org.armscope.lexicon.phrase.Phrases;

/// The people of the lexicon, found by any full form of their names, or by surname where that is
/// enough.
public record PersonNames(Phrases<PersonEntry> byName, Phrases<PersonEntry> bySurname) {

    /// Lines of: name, other forms set apart by `|`, roles, country, `yes` if the surname alone
    /// will do, source.
    public static PersonNames of(List<LexiconLine> lines) {
        Phrases.Builder<PersonEntry> names = Phrases.anyCase();
        Phrases.Builder<PersonEntry> surnames = Phrases.exact();
        for (LexiconLine line : lines) {
            String name = line.field(0);
            boolean bySurname = line.field(4).equals("yes");
            PersonEntry entry =
                    new PersonEntry(name, line.field(2), line.field(3), bySurname, line.where());
            names.add(name, entry);
            line.list(1).forEach(form -> names.add(form, entry));
            if (bySurname) {
                surnames.add(name.substring(name.lastIndexOf(' ') + 1), entry);
            }
        }
        return new PersonNames(names.build(), surnames.build());
    }
}
