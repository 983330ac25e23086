package org.armscope.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.armscope.lexicon.name.Names;
import org.armscope.lexicon.name.OutletNames;
import org.armscope.lexicon.net.SentenceNet;
import org.armscope.lexicon.time.TimeWords;
import org.armscope.lexicon.weigh.Weights;
import org.jspecify.annotations.Nullable;

/// All that the program knows of names and words, read from text files. A value, shared by all that
/// work by it.
///
/// @param net null where only rules and weights are to tell of events
public record Lexicon(
        OutletNames outlets,
        TimeWords time,
        CitationWords citations,
        MoneyWords money,
        Names names,
        EventWords events,
        Weights weights,
        @Nullable SentenceNet net) {

    /// The lexicon that comes with the program; read once, when it is first asked for.
    public static Lexicon bundled() throws IOException {
        return Bundled.LEXICON;
    }

    /// The same with a user's own entries in front, which add names and override them.
    public static Lexicon with(UserLexicon user) throws IOException {
        return user.equals(UserLexicon.NONE) ? bundled() : read(user);
    }

    /// The same with other weights, such as [Weights#NONE], and without the net.
    public Lexicon weighedBy(Weights other) {
        return new Lexicon(outlets, time, citations, money, names, events, other, null);
    }

    private static Lexicon read(UserLexicon user) throws IOException {
        return new Lexicon(
                OutletNames.of(LexiconFile.bundled("outlets.tsv")),
                TimeWords.of(
                        LexiconFile.bundled("time-words.tsv"),
                        LexiconFile.bundled("tense-cues.tsv"),
                        LexiconFile.bundled("year-context.tsv")),
                CitationWords.of(
                        LexiconFile.bundled("publications.tsv"),
                        LexiconFile.bundled("citation-words.tsv")),
                MoneyWords.of(
                        LexiconFile.bundled("money-words.tsv"),
                        LexiconFile.bundled("approximations.tsv"),
                        LexiconFile.bundled("money-purposes.tsv")),
                Names.with(user),
                EventWords.bundled(),
                Weights.bundled(),
                SentenceNet.bundled());
    }

    private static final class Bundled {

        private static final Lexicon LEXICON = load();

        private static Lexicon load() {
            try {
                return read(UserLexicon.NONE);
            } catch (IOException e) {
                throw new UncheckedIOException("the program's own lexicon cannot be read", e);
            }
        }
    }
}
