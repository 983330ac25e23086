package org.armscope.lexicon.name;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.armscope.lexicon.LexiconFile;
import org.armscope.lexicon.LexiconLine;
import org.armscope.lexicon.UserLexicon;

/// Everything the lexicon knows of people, weapon systems, bodies and places. A value.
public record Names(
        Words words,
        Titles titles,
        Syllables korean,
        Syllables chinese,
        SurnameEndings endings,
        BodyEndings bodyEndings,
        PersonNames people,
        WeaponNames weapons,
        Designations designations,
        BodyNames bodies,
        PlaceNames places,
        Forbidden forbidden) {

    /// The names that come with the program.
    public static Names bundled() throws IOException {
        return with(UserLexicon.NONE);
    }

    /// The same with a user's entries in front: where both know a name, the user's prevails.
    public static Names with(UserLexicon user) throws IOException {
        return new Names(
                WordLists.bundled(),
                Titles.of(LexiconFile.bundled("titles.tsv")),
                Syllables.of(LexiconFile.bundled("korean-syllables.tsv")),
                Syllables.of(LexiconFile.bundled("chinese-syllables.tsv")),
                SurnameEndings.of(LexiconFile.bundled("surname-endings.tsv")),
                BodyEndings.of(LexiconFile.bundled("body-endings.tsv")),
                PersonNames.of(both(user.people(), "people.tsv")),
                WeaponNames.of(both(user.weapons(), "weapons.tsv")),
                Designations.of(LexiconFile.bundled("weapon-patterns.tsv")),
                BodyNames.of(
                        both(user.bodies(), "organisations.tsv"),
                        LexiconFile.bundled("outlets.tsv")),
                PlaceNames.of(both(user.places(), "places.tsv")),
                Forbidden.of(both(user.forbidden(), "forbidden.tsv")));
    }

    private static List<LexiconLine> both(List<LexiconLine> user, String file) throws IOException {
        return Stream.concat(user.stream(), LexiconFile.bundled(file).stream()).toList();
    }
}
