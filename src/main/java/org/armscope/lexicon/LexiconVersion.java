package org.armscope.lexicon;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Names the state of the whole lexicon, without reading its entries: whatever changes in one of
/// its files, or in the user's, makes another name.
public final class LexiconVersion {

    private static final int DIGITS = 16;

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
                    "event-onlookers.tsv",
                    "event-status.tsv",
                    "event-triggers.tsv",
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

    /// The name, in hexadecimal digits.
    ///
    /// @param user the bytes of the user's own lexicon file; empty if there is none
    public static String of(byte[] user) throws IOException {
        MessageDigest digest = sha256();
        for (String file : FILES) {
            try (InputStream in = LexiconVersion.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new FileNotFoundException(
                            "The program's own file " + file + " is missing.");
                }
                digest.update(in.readAllBytes());
            }
        }
        digest.update(user);
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
