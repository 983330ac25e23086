package org.armscope.extraction.name;

import java.util.HashSet;
import java.util.Set;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.Provenance;
import org.armscope.extraction.Findings;
import org.armscope.extraction.Pass;
import org.armscope.extraction.Reading;
import org.armscope.lexicon.name.Names;
import org.armscope.lexicon.name.WeaponEntry;
import org.armscope.lexicon.name.WeaponName;
import org.armscope.lexicon.phrase.Phrases;
import org.armscope.text.TokenKind;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds weapon systems: by their names, by the way designations are built, and by a class name
/// ("Amur class").
public final class WeaponPass implements Pass {

    private static final String ANNOTATOR = "weapons";
    private static final long PROJECT = Tokens.code("project");

    private final Names names;

    public WeaponPass(Names names) {
        this.names = names;
    }

    @Override
    public void run(Reading reading, Findings findings) {
        NameText text = new NameText(reading, findings, names.words());
        DesignationReader designations = new DesignationReader(names.designations(), text);
        WeaponCues cues = new WeaponCues(text);
        Set<String> seen = new HashSet<>();
        int i = text.from;
        while (i < text.to) {
            Found found = text.isFree(i) ? at(text, designations, cues, seen, i) : null;
            if (found == null || !isAllowed(text, i, found.end)) {
                i++;
            } else {
                findings.add(mention(reading, i, found), i, found.end);
                seen.add(found.designation);
                seen.addAll(names.weapons().families(found.designation));
                i = found.end;
            }
        }
    }

    private boolean isAllowed(NameText text, int start, int end) {
        return text.isFree(start, end)
                && !names.forbidden().blocks(text.tokens, start, end, EntityType.WEAPON);
    }

    /// A weapon's name found in a text: the token behind its last, and what it means.
    private record Found(int end, String designation, @Nullable String line, String rule) {}

    private @Nullable Found at(
            NameText text,
            DesignationReader designations,
            WeaponCues cues,
            Set<String> seen,
            int i) {
        boolean begins =
                text.isCapital(i) || text.isKind(i, TokenKind.NUMBER) || text.tokens.is(i, PROJECT);
        if (!begins || (text.tokens.glued(i) && text.tokens.isWord(i - 1))) {
            return null;
        }
        Found named = named(text, cues, seen, i);
        DesignationReader.Code code = designations.at(i, cues);
        if (code != null && (named == null || code.end() > named.end)) {
            return coded(text, code);
        }
        return named == null ? classOf(text, cues, i) : named;
    }

    private @Nullable Found named(NameText text, WeaponCues cues, Set<String> seen, int i) {
        Phrases.Match<WeaponName> match = names.weapons().byName().longest(text.tokens, i);
        if (match == null || !isWhole(text, i, match.end())) {
            return null;
        }
        WeaponEntry entry = match.value().entry();
        int end = withClass(text, match.end(), entry.designation());
        boolean certain =
                !match.value().needsCue()
                        || end > match.end()
                        || seen.contains(entry.designation());
        return certain || cues.stand(i, end)
                ? new Found(end, entry.designation(), entry.where(), entry.where())
                : null;
    }

    /// A name begins with a capital or a digit and ends where a word ends.
    private static boolean isWhole(NameText text, int start, int end) {
        boolean begins = !text.isSmall(start);
        boolean ends = !text.tokens.glued(end) || !text.tokens.isWord(end);
        boolean goesOn =
                text.isMark(end, '-')
                        && text.tokens.glued(end)
                        && text.tokens.glued(end + 1)
                        && text.isSmall(end + 1)
                        && !text.reads(end + 1, "class");
        return begins && ends && !goesOn;
    }

    private Found coded(NameText text, DesignationReader.Code code) {
        Phrases.Match<WeaponName> nickname =
                names.weapons().byName().longest(text.tokens, code.end());
        int end = code.end();
        if (nickname != null
                && text.follows(end)
                && text.isCapital(end)
                && nickname.value().entry().equals(entry(code))) {
            end = nickname.end();
        }
        WeaponEntry entry = entry(code);
        String rule = code.pattern().where();
        return entry == null
                ? new Found(end, code.canonical(), null, rule)
                : new Found(end, entry.designation(), entry.where(), rule);
    }

    private @Nullable WeaponEntry entry(DesignationReader.Code code) {
        WeaponName known = names.weapons().byName().get(code.canonical());
        return known == null ? null : known.entry();
    }

    /// The end of a name with the word `class` behind it, where that word belongs to it.
    private static int withClass(NameText text, int end, String designation) {
        boolean glued = text.isMark(end, '-') && text.tokens.glued(end);
        int word = glued ? end + 1 : end;
        return text.reads(word, "class") && (glued || designation.endsWith(" class"))
                ? word + 1
                : end;
    }

    /// A class of vessels that the lexicon does not know: a capital, `class`, a weapon noun.
    private static @Nullable Found classOf(NameText text, WeaponCues cues, int i) {
        if (!text.isCapital(i) || text.isKnown(i)) {
            return null;
        }
        int end = i + 1;
        int word = text.isMark(end, '-') && text.tokens.glued(end) ? end + 1 : end;
        if (!text.reads(word, "class") || !cues.nounFollows(word + 1)) {
            return null;
        }
        return new Found(word + 1, text.string(i, end) + " class", null, "class name");
    }

    private static EntityMention mention(Reading reading, int start, Found found) {
        return EntityMention.of(
                        reading.tokens().span(start, found.end),
                        new Entity(EntityType.WEAPON, found.designation),
                        new Provenance(ANNOTATOR, found.rule))
                .withLexiconId(found.line);
    }
}
