package org.armscope.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.CRC32;

/// Names the state of the whole lexicon, without reading its entries: whatever changes in one of
/// its files, or in the user's, makes another name.
public final class LexiconVersion {

    /// All files that annotations depend on, seen from this class.
    static final List<String> FILES =
            List.of(
                    "approximations.tsv",
                    "body-endings.tsv",
                    "body-nouns.tsv",
                    "chinese-syllables.tsv",
                    "citation-words.tsv",
                    "cues.tsv",
                    "event-actors.tsv",
                    "event-directions.tsv",
                    "event-grammar.tsv",
                    "event-hedges.tsv",
                    "event-matters.tsv",
                    "event-modes.tsv",
                    "event-net.bin",
                    "event-net.signs",
                    "event-net.words",
                    "event-onlookers.tsv",
                    "event-status.tsv",
                    "event-triggers.tsv",
                    "event-weights.tsv",
                    "family-names-first.tsv",
                    "forbidden.tsv",
                    "given-names.tsv",
                    "korean-syllables.tsv",
                    "money-purposes.tsv",
                    "money-words.tsv",
                    "monitor-calendar.tsv",
                    "monitor-issue-dates.tsv",
                    "name-particles.tsv",
                    "organisations.tsv",
                    "outlets.tsv",
                    "people.tsv",
                    "places.tsv",
                    "publications.tsv",
                    "surname-endings.tsv",
                    "tense-cues.tsv",
                    "time-words.tsv",
                    "titles.tsv",
                    "verb-forms.tsv",
                    "weapon-nouns.tsv",
                    "weapon-patterns.tsv",
                    "weapons.tsv",
                    "year-context.tsv",
                    "/org/armscope/text/abbreviations.tsv",
                    "/org/armscope/text/sentence-openers.txt");

    private LexiconVersion() {}

    /// The name: a checksum and the length of all bytes, in hexadecimal digits. It tells changes,
    /// not forgeries, and every start asks for it, so a quick sum does.
    ///
    /// @param user the bytes of the user's own lexicon file; empty if there is none
    public static String of(byte[] user) throws IOException {
        CRC32 sum = new CRC32();
        long length = 0;
        for (String file : FILES) {
            try (InputStream in = LexiconFile.open(file)) {
                byte[] bytes = in.readAllBytes();
                sum.update(bytes);
                length += bytes.length;
            }
        }
        sum.update(user);
        return "%08x%08x".formatted(sum.getValue(), length + user.length);
    }
}
