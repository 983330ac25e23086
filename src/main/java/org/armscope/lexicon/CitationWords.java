package org.armscope.lexicon;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armscope.lexicon.phrase.FirstWords;
import org.armscope.lexicon.phrase.Phrases;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The publications that cross references point to, and words that tell citations from other
/// parentheses.
public final class CitationWords {

    /// What a word does in or around a citation.
    public enum Role {
        OUTLET,
        NEVER,
        QUOTING,
        POINTING,
        BACKWARD,
        /// "No", "Vol": with a point behind it, a number that is no endnote follows.
        NUMBERED
    }

    private final Phrases<String> publications;
    private final Map<Role, Phrases<Role>> roles;
    private final FirstWords references;

    private CitationWords(Phrases<String> publications, Map<Role, Phrases<Role>> roles) {
        this.publications = publications;
        this.roles = roles;
        Phrases<Role> pointing = roles.getOrDefault(Role.POINTING, Phrases.<Role>exact().build());
        references = FirstWords.of(publications, pointing);
    }

    /// Publication lines of: name, other forms set apart by `|`. Word lines of: word, role.
    public static CitationWords of(
            List<LexiconLine> publicationLines, List<LexiconLine> wordLines) {
        Phrases.Builder<String> publications = Phrases.exact();
        for (LexiconLine line : publicationLines) {
            publications.add(line.field(0), line.field(0));
            line.list(1).forEach(form -> publications.add(form, line.field(0)));
        }
        Map<Role, Phrases<Role>> roles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Phrases.Builder<Role> words = Phrases.anyCase();
            for (LexiconLine line : wordLines) {
                if (role == Role.valueOf(line.field(1).toUpperCase(Locale.ROOT))) {
                    words.add(line.field(0), role);
                }
            }
            roles.put(role, words.build());
        }
        return new CitationWords(publications.build(), roles);
    }

    /// The publication named at a token, or null.
    public Phrases.@Nullable Match<String> publication(Tokens tokens, int token) {
        return publications.longest(tokens, token);
    }

    /// False if no publication's name begins with a token from `from` on.
    public boolean mayNamePublication(Tokens tokens, int from) {
        for (int i = from; i < tokens.count(); i++) {
            if (publications.firstWords().mayHave(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /// False if neither a publication's name nor words that point to one begin with the token.
    public boolean mayBeginReference(Tokens tokens, int token) {
        return references.mayHave(tokens, token);
    }

    /// The token behind the words of this role that begin at `token`; `token` itself if none do.
    public int behind(Role role, Tokens tokens, int token) {
        Phrases<Role> words = roles.get(role);
        Phrases.Match<Role> match = words == null ? null : words.longest(tokens, token);
        return match == null ? token : match.end();
    }
}
