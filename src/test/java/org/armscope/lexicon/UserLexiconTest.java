package org.armscope.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.armscope.annotation.EntityMention;
import org.armscope.extraction.Extractor;
import org.armscope.ingest.ArticleParser;
import org.armscope.lexicon.name.WeaponNames;
import org.junit.jupiter.api.Test;

class UserLexiconTest {

    @Test
    void aBadLineIsNamedAndTheOthersAreRead() throws IOException {
        UserLexicon lexicon =
                read(
                        """
                        # our own
                        person	Zaal Undeladze	Z. Undeladze	attache	Georgia
                        ship	Varyag
                        weapon
                        not	Sunny Morning		planet
                        """);
        assertEquals(
                List.of(
                        "Line 3 of lexicon.tsv begins with \"ship\" instead of person, weapon,"
                                + " organization, place or not; it is left out.",
                        "Line 4 of lexicon.tsv needs a type and a name with a tab between them; it"
                                + " is left out.",
                        "Line 5 of lexicon.tsv says that something is no \"planet\": the type can"
                                + " be person, weapon, organization, place or nothing; it is left"
                                + " out."),
                lexicon.rejected().stream().map(UserLexicon.RejectedLine::reason).toList());
        assertEquals(1, lexicon.people().size());
    }

    @Test
    void aUsersEntryAddsANameAndOverridesTheProgramsOwn() throws IOException {
        UserLexicon user =
                read(
                        """
                        weapon	Varan	Varan-M|Waran	variant of Igla	Russia
                        person	Kim Dae-jung (president)	Kim Dae-jung		South Korea
                        organization	Lake Group		company
                        place	Port Sokol		city	Russia
                        not	Patriot		weapon
                        """);
        assertEquals(
                List.of(
                        "person Kim Dae-jung (president) lexicon.tsv:2",
                        "weapon Varan lexicon.tsv:1",
                        "place Port Sokol lexicon.tsv:4",
                        "organization Lake Group lexicon.tsv:3"),
                names(
                        user,
                        "Kim Dae-jung was shown the Waran in Port Sokol by the Lake Group, and no"
                                + " Patriot missile."));
        assertEquals(List.of("Igla"), WeaponNames.of(weapons(user)).families("Varan"));
    }

    private static List<LexiconLine> weapons(UserLexicon user) {
        return user.weapons();
    }

    private static List<String> names(UserLexicon user, String text) throws IOException {
        return new Extractor(Lexicon.with(user))
                .extract(ArticleParser.parse(text), null).of(EntityMention.class).stream()
                        .map(m -> m.type().word() + " " + m.entity().name() + " " + m.lexiconId())
                        .toList();
    }

    private static UserLexicon read(String lines) throws IOException {
        return UserLexicon.of(LexiconFile.read("lexicon.tsv", new StringReader(lines)));
    }
}
