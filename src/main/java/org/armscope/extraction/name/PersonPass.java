package org.armscope.extraction.name;

import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.Provenance;
import org.armscope.annotation.Role;
import org.armscope.extraction.Findings;
import org.armscope.extraction.Pass;
import org.armscope.extraction.Reading;
import org.armscope.lexicon.name.Names;
import org.armscope.lexicon.name.PersonEntry;
import org.armscope.lexicon.name.WordClass;
import org.armscope.lexicon.phrase.Phrases;
import org.jspecify.annotations.Nullable;

/// Finds people where the text names them in full; a surname alone is left to [SurnamePass].
public final class PersonPass implements Pass {

    static final String ANNOTATOR = "people";

    private final Names names;

    public PersonPass(Names names) {
        this.names = names;
    }

    @Override
    public void run(Reading reading, Findings findings) {
        NameText text = new NameText(reading, findings, names.words());
        new Scan(names, text, findings).run();
    }

    /// A person found: the token behind the name, the canonical name, and by which rule.
    private record Found(int end, String name, @Nullable String line, String rule) {}

    /// One walk over one text.
    private static final class Scan {

        private final Names names;
        private final NameText text;
        private final Findings findings;
        private final PersonShape shape;
        private final TitleRun titles;
        private final Apposition apposition;

        Scan(Names names, NameText text, Findings findings) {
            this.names = names;
            this.text = text;
            this.findings = findings;
            shape = new PersonShape(names, text);
            titles = new TitleRun(names, text);
            apposition = new Apposition(text);
        }

        void run() {
            int i = text.from;
            while (i < text.to) {
                Found found = text.isCapital(i) && text.isFree(i) ? at(i) : null;
                if (found != null && isAllowed(i, found.end)) {
                    findings.add(mention(i, found), i, found.end);
                    i = found.end;
                } else {
                    i = Math.max(i + 1, titles.read(i));
                }
            }
        }

        private boolean isAllowed(int start, int end) {
            return text.isFree(start, end)
                    && !names.forbidden().blocks(text.tokens, start, end, EntityType.PERSON);
        }

        private @Nullable Found at(int i) {
            Found known = inLexicon(i);
            if (known != null) {
                return known;
            }
            PersonShape.Candidate candidate = shape.at(i);
            if (candidate == null || isBody(candidate.end())) {
                return null;
            }
            String rule = reason(i, candidate);
            return rule == null
                    ? null
                    : new Found(candidate.end(), text.string(i, candidate.end()), null, rule);
        }

        private @Nullable Found inLexicon(int i) {
            Phrases.Match<PersonEntry> match = names.people().byName().longest(text.tokens, i);
            if (match == null || match.end() != wordEnd(match.end()) || isBody(match.end())) {
                return null;
            }
            PersonEntry entry = match.value();
            return new Found(match.end(), entry.name(), entry.where(), entry.where());
        }

        /// `end` itself unless a word goes on there.
        private int wordEnd(int end) {
            boolean goesOn =
                    text.tokens.glued(end)
                            && (text.tokens.isWord(end)
                                    || (text.isMark(end, '-') && text.tokens.glued(end + 1)));
            return goesOn ? -1 : end;
        }

        /// True if the name goes on to a body that bears it: `Kim Il Sung University`.
        private boolean isBody(int end) {
            return text.follows(end) && text.isCapital(end) && text.is(end, WordClass.BODY_LAST);
        }

        private @Nullable String reason(int i, PersonShape.Candidate candidate) {
            return switch (candidate.proof()) {
                case NAME -> candidate.rule();
                case MAYBE -> maybe(i, candidate);
                case SINGLE -> null;
            };
        }

        private @Nullable String maybe(int i, PersonShape.Candidate candidate) {
            if (titles.leadsTo(i)) {
                return "title";
            }
            if (apposition.after(candidate.end()) != null) {
                return "apposition";
            }
            return isSubject(candidate.end()) ? "speech verb" : null;
        }

        private boolean isSubject(int end) {
            return text.follows(end) && text.isSmall(end) && text.is(end, WordClass.PERSON_VERB);
        }

        private EntityMention mention(int start, Found found) {
            Role role = titles.before(start);
            return EntityMention.of(
                            text.tokens.span(start, found.end),
                            new Entity(EntityType.PERSON, found.name),
                            new Provenance(ANNOTATOR, found.rule))
                    .withLexiconId(found.line)
                    .withRole(role != null ? role : apposition.after(found.end));
        }
    }
}
