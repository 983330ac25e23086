package org.armscope.extraction.name;

import java.util.List;
import org.armscope.annotation.Annotation;
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
import org.armscope.text.TokenKind;
import org.jspecify.annotations.Nullable;

/// Finds people by surname alone: those whom the text names in full elsewhere, those whom a surname
/// is enough for, and those whom a title or the surname's form gives away.
public final class SurnamePass implements Pass {

    private final Names names;

    public SurnamePass(Names names) {
        this.names = names;
    }

    @Override
    public void run(Reading reading, Findings findings) {
        new Scan(names, new NameText(reading, findings, names.words()), findings).run();
    }

    /// Whom a surname means, and why.
    private record Found(int end, String name, @Nullable String line, String rule) {}

    /// One walk over one text.
    private static final class Scan {

        private final Names names;
        private final NameText text;
        private final Findings findings;
        private final PersonShape shape;
        private final TitleRun titles;
        private final Antecedents people;
        private final List<EntityMention> full;

        Scan(Names names, NameText text, Findings findings) {
            this.names = names;
            this.text = text;
            this.findings = findings;
            shape = new PersonShape(names, text);
            titles = new TitleRun(names, text);
            people = new Antecedents(text.tokens);
            full = fullMentions(findings);
            Surnames surnames = new Surnames(names);
            full.forEach(mention -> people.add(mention, surnames.of(mention, text.tokens)));
        }

        private static List<EntityMention> fullMentions(Findings findings) {
            return findings.soFar().stream()
                    .filter(EntityMention.class::isInstance)
                    .map(EntityMention.class::cast)
                    .filter(mention -> mention.type() == EntityType.PERSON)
                    .sorted((a, b) -> a.span().compareTo(b.span()))
                    .toList();
        }

        void run() {
            int i = text.from;
            int next = 0;
            while (i < text.to) {
                while (next < full.size()
                        && full.get(next).span().start() <= text.tokens.start(i)) {
                    people.see(full.get(next++).entity().name(), i);
                }
                Found found = text.isCapital(i) && text.isFree(i) ? at(i) : null;
                if (found != null && isAllowed(i, found.end)) {
                    findings.add((Annotation) mention(i, found), i, found.end);
                    people.see(found.name, i);
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
            if (text.tokens.glued(i) && text.tokens.isWord(i - 1)) {
                return null;
            }
            int end = text.wordEnd(i);
            String word = text.string(i, end);
            if (people.knows(word)) {
                return antecedent(i, end, word);
            }
            PersonEntry known =
                    end == i + 1 ? names.people().bySurname().word(text.tokens, i) : null;
            if (known != null && !isPartOfMore(i, end)) {
                return new Found(end, known.name(), known.where(), known.where());
            }
            String rule = reason(i);
            return rule == null ? null : new Found(end, word, null, rule);
        }

        private @Nullable Found antecedent(int i, int end, String word) {
            if (isPartOfMore(i, end)) {
                return null;
            }
            Antecedents.Person person = people.resolve(word, titles.before(i));
            return person == null
                    ? new Found(end, word, null, "surname, of more than one")
                    : new Found(end, person.name, person.line, "surname");
        }

        /// True if a capital beside the word makes it part of another name.
        private boolean isPartOfMore(int i, int end) {
            boolean behind =
                    text.follows(end)
                            && text.tokens.is(end, TokenKind.CAPITALISED)
                            && text.isFree(end)
                            && !text.is(end, WordClass.NO_NAME)
                            && !text.is(end, WordClass.NATIONALITY)
                            && names.places().byName().longest(text.tokens, end) == null;
            boolean inFront =
                    text.follows(i)
                            && text.isFree(i - 1)
                            && text.is(i - 1, WordClass.GIVEN_NAME)
                            && text.isCapital(i - 1);
            return behind || inFront;
        }

        private @Nullable String reason(int i) {
            boolean titled = titles.leadsFirmlyTo(i) || (titles.leadsTo(i) && !text.isKnown(i));
            if (!titled && !shape.mayEndAsSurname(i)) {
                return null;
            }
            PersonShape.Candidate candidate = shape.at(i);
            if (candidate == null || candidate.proof() != PersonShape.Proof.SINGLE) {
                return null;
            }
            if (titled) {
                return "title";
            }
            return shape.isSurnameByEnding(i, candidate.end()) ? "surname ending" : null;
        }

        private EntityMention mention(int start, Found found) {
            return EntityMention.of(
                            text.tokens.span(start, found.end),
                            new Entity(EntityType.PERSON, found.name),
                            new Provenance(PersonPass.ANNOTATOR, found.rule))
                    .withLexiconId(found.line)
                    .withRole(role(start));
        }

        private @Nullable Role role(int start) {
            return titles.before(start);
        }
    }
}
