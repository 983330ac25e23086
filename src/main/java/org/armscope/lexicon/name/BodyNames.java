package org.armscope.lexicon.name;

import java.util.List;
import org.armscope.lexicon.LexiconLine;
import org.armscope.lexicon.phrase.Phrases;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Bodies known by name: the lexicon's organisations, and newspapers and agencies, which the text
/// may also name outside a citation.
///
/// @param bodies the lexicon's organisations, as printed
/// @param media newspapers and agencies without their article, in any case
public record BodyNames(Phrases<BodyEntry> bodies, Phrases<BodyEntry> media) {

    private static final String ARTICLE = "The ";
    private static final String COLLECTIVE = "collective citation";

    /// Puts both tables together; a body's line prevails over an outlet's.
    ///
    /// @param bodies lines of: name, other names, kind, country, source
    /// @param outlets lines of: name, other forms, country, kind, source
    public static BodyNames of(List<LexiconLine> bodies, List<LexiconLine> outlets) {
        Phrases.Builder<BodyEntry> names = Phrases.exact();
        Phrases.Builder<BodyEntry> media = Phrases.anyCase();
        for (LexiconLine line : bodies) {
            BodyEntry entry =
                    new BodyEntry(line.field(0), line.field(2), line.field(3), false, line.where());
            names.add(entry.name(), entry);
            line.list(1).forEach(form -> names.add(form, entry));
        }
        for (LexiconLine line : outlets) {
            if (!line.field(3).equals(COLLECTIVE)) {
                String id = line.field(0);
                boolean articled = id.startsWith(ARTICLE) && id.indexOf(' ', ARTICLE.length()) < 0;
                BodyEntry entry =
                        new BodyEntry(id, line.field(3), line.field(2), articled, line.where());
                media.add(withoutArticle(id), entry);
                line.list(1).forEach(form -> media.add(withoutArticle(form), entry));
            }
        }
        return new BodyNames(names.build(), media.build());
    }

    /// The longest name of a body that begins at token `from`, which must be a capital; or null.
    public Phrases.@Nullable Match<BodyEntry> longest(Tokens tokens, int from) {
        if (!tokens.isCapital(from)) {
            return null;
        }
        Phrases.Match<BodyEntry> body = bodies.longest(tokens, from);
        Phrases.Match<BodyEntry> medium = media.longest(tokens, from);
        boolean longer = medium != null && (body == null || medium.end() > body.end());
        return longer ? medium : body;
    }

    /// The body or the medium of this full name, or null.
    public @Nullable BodyEntry named(String name) {
        BodyEntry body = bodies.get(name);
        return body != null ? body : media.get(withoutArticle(name));
    }

    private static String withoutArticle(String name) {
        return name.startsWith(ARTICLE) ? name.substring(ARTICLE.length()) : name;
    }
}
