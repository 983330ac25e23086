package org.armscope.lexicon.name;

import java.io.IOException;
import org.armscope.lexicon.LexiconFile;
import org.armscope.lexicon.LexiconLine;

/// Puts the lexicon's word lists together into one table of single words.
final class WordLists {

    private final Words.Builder words = new Words.Builder();

    private WordLists() {}

    static Words bundled() throws IOException {
        WordLists lists = new WordLists();
        lists.names();
        lists.titles();
        lists.kinds();
        lists.cues();
        return lists.words.build();
    }

    private void names() throws IOException {
        for (LexiconLine line : LexiconFile.bundled("given-names.tsv")) {
            words.add(
                    line.field(0),
                    line.field(2).equals("word")
                            ? WordClass.WEAK_GIVEN_NAME
                            : WordClass.GIVEN_NAME);
        }
        for (LexiconLine line : LexiconFile.bundled("family-names-first.tsv")) {
            words.add(
                    line.field(0),
                    line.field(1).equals("Korean")
                            ? WordClass.KOREAN_FAMILY_NAME
                            : WordClass.CHINESE_FAMILY_NAME);
        }
        all("name-particles.tsv", WordClass.NAME_PARTICLE);
    }

    private void titles() throws IOException {
        for (LexiconLine line : LexiconFile.bundled("titles.tsv")) {
            words.add(line.field(0), Titles.kind(line.field(1)));
        }
    }

    private void kinds() throws IOException {
        for (LexiconLine line : LexiconFile.bundled("weapon-nouns.tsv")) {
            words.add(
                    line.field(0),
                    line.field(1).equals("noun")
                            ? WordClass.WEAPON_NOUN
                            : WordClass.WEAPON_MODIFIER);
        }
        for (LexiconLine line : LexiconFile.bundled("body-nouns.tsv")) {
            if (!line.field(1).equals("first")) {
                words.add(line.field(0), WordClass.BODY_LAST);
            }
            if (!line.field(1).equals("last")) {
                words.add(line.field(0), WordClass.BODY_FIRST);
            }
            if (line.field(2).equals("alone")) {
                words.add(line.field(0), WordClass.BODY_ALONE);
            }
        }
        for (LexiconLine line : LexiconFile.bundled("places.tsv")) {
            line.list(5).forEach(form -> words.add(form, WordClass.NATIONALITY));
        }
    }

    private void cues() throws IOException {
        for (LexiconLine line : LexiconFile.bundled("cues.tsv")) {
            words.add(line.field(0), cue(line.field(1)));
        }
        for (LexiconLine line : LexiconFile.bundled("forbidden.tsv")) {
            if (line.field(2).equals("word")) {
                words.add(line.field(0), WordClass.NO_NAME);
            }
        }
    }

    private static WordClass cue(String kind) {
        return switch (kind) {
            case "verb" -> WordClass.PERSON_VERB;
            case "motion" -> WordClass.MOTION;
            case "in" -> WordClass.CITY_PREPOSITION;
            case "way" -> WordClass.WAY_PREPOSITION;
            case "reach" -> WordClass.REACHING;
            default -> throw new IllegalArgumentException("no kind of cue: " + kind);
        };
    }

    private void all(String file, WordClass of) throws IOException {
        for (LexiconLine line : LexiconFile.bundled(file)) {
            words.add(line.field(0), of);
        }
    }
}
