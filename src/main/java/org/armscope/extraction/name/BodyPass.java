package org.armscope.extraction.name;

import java.util.Set;
import java.util.stream.Collectors;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.Provenance;
import org.armscope.extraction.Findings;
import org.armscope.extraction.Pass;
import org.armscope.extraction.Reading;
import org.armscope.lexicon.name.BodyEntry;
import org.armscope.lexicon.name.Names;
import org.armscope.lexicon.name.WordClass;
import org.armscope.lexicon.phrase.Phrases;
import org.jspecify.annotations.Nullable;

/// Finds bodies: those of the lexicon, those that their form gives away (`Defense Ministry`,
/// `Ministry of Defense`), abbreviations that the text explains, and administrations.
public final class BodyPass implements Pass {

    private static final String ANNOTATOR = "bodies";
    private static final String INTERNATIONAL = "international";

    private final Names names;

    public BodyPass(Names names) {
        this.names = names;
    }

    @Override
    public void run(Reading reading, Findings findings) {
        new Scan(names, new NameText(reading, findings, names.words()), findings).run();
    }

    /// One walk over one text.
    private static final class Scan {

        private final Names names;
        private final NameText text;
        private final Findings findings;
        private final BodyShape shape;
        private final BodyCountry countries;

        /// The last words of the people whom the text names in full.
        private final Set<String> people;

        private final Abbreviations abbreviations = new Abbreviations();

        Scan(Names names, NameText text, Findings findings) {
            this.names = names;
            this.text = text;
            this.findings = findings;
            shape = new BodyShape(names, text);
            people = surnames(findings);
            countries = new BodyCountry(names.places(), text);
        }

        private static Set<String> surnames(Findings findings) {
            return findings.soFar().stream()
                    .filter(EntityMention.class::isInstance)
                    .map(EntityMention.class::cast)
                    .filter(mention -> mention.type() == EntityType.PERSON)
                    .map(mention -> mention.entity().name())
                    .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                    .collect(Collectors.toSet());
        }

        void run() {
            int i = text.from;
            while (i < text.to) {
                BodyShape.Found found = text.isCapital(i) && text.isFree(i) ? at(i) : null;
                if (found == null || !text.isFree(i, found.end())) {
                    i++;
                    continue;
                }
                EntityMention mention = mention(i, found);
                findings.add(mention, i, found.end());
                i = abbreviations.learn(text, found.end(), mention);
            }
        }

        private BodyShape.@Nullable Found at(int i) {
            if (text.tokens.glued(i) && text.tokens.isWord(i - 1)) {
                return null;
            }
            BodyShape.Found formed = shape.at(i);
            BodyShape.Found known = inLexicon(i);
            if (known != null && (formed == null || formed.end() <= known.end())) {
                return known;
            }
            return formed != null ? formed : abbreviations.at(text, i);
        }

        private BodyShape.@Nullable Found inLexicon(int i) {
            Phrases.Match<BodyEntry> match = names.bodies().longest(text.tokens, i);
            if (match == null
                    || !shape.isWhole(match.end())
                    || isSurname(i, match.end())
                    || isNationality(i, match.end())
                    || (match.value().needsArticle() && !hasArticle(i))) {
                return null;
            }
            if (names.forbidden().blocks(text.tokens, i, match.end(), EntityType.ORGANIZATION)) {
                return null;
            }
            BodyEntry entry = match.value();
            return new BodyShape.Found(
                    match.end(), entry.name(), entry.country(), entry.where(), entry.where());
        }

        /// True if the first word says whose body it is: `South Korean Air Force`, not Korean Air.
        private boolean isNationality(int i, int end) {
            boolean longer =
                    text.isCapital(i - 1)
                            && names.places().nationalities().longest(text.tokens, i - 1) != null;
            boolean goesOn = text.follows(end) && text.is(end, WordClass.BODY_LAST);
            return text.is(i, WordClass.NATIONALITY) && (longer || (goesOn && text.isCapital(end)));
        }

        private boolean hasArticle(int i) {
            return text.reads(i - 1, "the")
                    || text.reads(i - 1, "s")
                    || text.is(i - 1, WordClass.NATIONALITY);
        }

        /// True for a maker's name that is a person's surname here: `Vladimir Yakovlev`, or later
        /// `Yakovlev`.
        private boolean isSurname(int i, int end) {
            if (end != i + 1) {
                return false;
            }
            boolean titled =
                    text.follows(i)
                            && text.isCapital(i - 1)
                            && (text.is(i - 1, WordClass.GIVEN_NAME)
                                    || text.is(i - 1, WordClass.OFFICE)
                                    || text.is(i - 1, WordClass.RANK));
            return titled || people.contains(text.string(i, end));
        }

        private EntityMention mention(int start, BodyShape.Found found) {
            String stated = countries.of(start, found.end());
            String country = stated != null ? stated : found.country();
            return EntityMention.of(
                            text.tokens.span(start, found.end()),
                            new Entity(EntityType.ORGANIZATION, found.name()),
                            new Provenance(ANNOTATOR, found.rule()))
                    .withLexiconId(found.line())
                    .withCountry(
                            country == null || country.isEmpty() || country.equals(INTERNATIONAL)
                                    ? null
                                    : country);
        }
    }
}
