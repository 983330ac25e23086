package org.armscope.extraction.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.CrossReference;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.MonetaryAmount;
import org.armscope.annotation.SourceCitation;
import org.armscope.annotation.TemporalExpression;
import org.armscope.extraction.Reading;
import org.armscope.lexicon.BodyEntry;
import org.armscope.lexicon.BodyNames;
import org.armscope.lexicon.EventWords;
import org.armscope.lexicon.EventWords.Actor;
import org.armscope.lexicon.EventWords.Matter;
import org.armscope.lexicon.Names;
import org.armscope.lexicon.Phrases;
import org.armscope.text.Span;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Looks over the sentences of one text for whatever bears on events.
final class SceneReader {

    /// No sentence of prose is longer; what is has no events.
    private static final int LONGEST = 250;

    /// Kinds of bodies that pass on what others say.
    private static final Set<String> MEDIA =
            Set.of("newspaper", "news agency", "broadcaster", "magazine", "website");

    private final EventWords words;
    private final BodyNames bodies;
    private final PartyFinder parties;
    private final Tokens tokens;
    private final Annotations found;
    private final BitSet hidden = new BitSet();

    /// The tokens at which a phrase may begin in the sentence that is read.
    private final int[] beginnings = new int[LONGEST];

    private int beginningCount;

    SceneReader(EventWords words, Names names, Reading reading, Annotations found) {
        this.words = words;
        this.bodies = names.bodies();
        this.tokens = reading.tokens();
        this.found = found;
        for (SourceCitation cited : found.of(SourceCitation.class)) {
            hide(cited.parenthesis());
        }
        for (CrossReference pointer : found.of(CrossReference.class)) {
            hide(pointer.span());
        }
        parties = new PartyFinder(names, tokens, hidden);
    }

    private void hide(Span span) {
        hidden.set(tokens.at(span.start()), tokens.at(span.end() - 1) + 1);
    }

    /// The sentence as a scene, or null where it is too long to be one.
    @Nullable Scene read(Span sentence, boolean opens) {
        int from = tokens.at(sentence.start());
        int to = tokens.at(sentence.end() - 1) + 1;
        if (to - from > LONGEST) {
            return null;
        }
        List<Annotation> inside = found.inside(sentence);
        List<EntityMention> mentions = only(inside, EntityMention.class);
        List<TemporalExpression> times = only(inside, TemporalExpression.class);
        noteBeginnings(from, to);
        return new Scene(
                words.grammar(),
                tokens,
                sentence,
                from,
                to,
                opens,
                mentions,
                parties.in(from, to, mentions),
                times,
                only(inside, MonetaryAmount.class),
                whole(cues(words.triggers(), to)),
                timeless(whole(cues(words.statuses(), to)), times),
                timeless(whole(cues(words.hedges(), to)), times),
                matters(to),
                cues(words.directions(), to),
                actors(to, mentions),
                timeless(cues(words.modes(), to), times));
    }

    /// The words of the table, and the newspapers and agencies that are named.
    private List<Cue<Actor>> actors(int to, List<EntityMention> mentions) {
        List<Cue<Actor>> actors = new ArrayList<>(cues(words.actors(), to));
        for (EntityMention mention : mentions) {
            BodyEntry body = bodies.named(mention.entity().name());
            if (mention.type() == EntityType.ORGANIZATION
                    && body != null
                    && MEDIA.contains(body.kind())) {
                int first = tokens.at(mention.span().start());
                actors.add(new Cue<>(Actor.MEDIUM, first, tokens.at(mention.span().end() - 1) + 1));
            }
        }
        actors.sort(Comparator.comparingInt(Cue::from));
        return List.copyOf(actors);
    }

    /// Not `fired` in "shoulder-fired missiles", but `arms` in "debt-for-arms".
    private List<Cue<Matter>> matters(int to) {
        List<Cue<Matter>> matters = new ArrayList<>();
        for (Cue<Matter> cue : cues(words.matters(), to)) {
            if (cue.value() != Matter.OFF || !isHyphenated(cue)) {
                matters.add(cue);
            }
        }
        return List.copyOf(matters);
    }

    private static <A extends Annotation> List<A> only(List<Annotation> all, Class<A> kind) {
        List<A> only = new ArrayList<>();
        for (Annotation one : all) {
            if (kind.isInstance(one)) {
                only.add(kind.cast(one));
            }
        }
        return List.copyOf(only);
    }

    /// Those that are no part of a date: "May" in "on May 18" is no "may".
    private <V> List<Cue<V>> timeless(List<Cue<V>> cues, List<TemporalExpression> times) {
        if (cues.isEmpty() || times.isEmpty()) {
            return cues;
        }
        return cues.stream()
                .filter(
                        cue ->
                                times.stream()
                                        .noneMatch(
                                                time ->
                                                        tokens.at(time.span().start()) < cue.to()
                                                                && tokens.at(time.span().end() - 1)
                                                                        >= cue.from()))
                .toList();
    }

    /// Those that are no part of a word with hyphens: not `noted` in "lesser-noted".
    private <V> List<Cue<V>> whole(List<Cue<V>> cues) {
        for (Cue<V> any : cues) {
            if (isHyphenated(any)) {
                return cues.stream().filter(cue -> !isHyphenated(cue)).toList();
            }
        }
        return cues;
    }

    private boolean isHyphenated(Cue<?> cue) {
        return isHyphen(cue.from() - 1) || isHyphen(cue.to());
    }

    private boolean isHyphen(int token) {
        return tokens.is(token, '-') && tokens.glued(token) && tokens.glued(token + 1);
    }

    /// Notes where a phrase of any table may begin, for all tables at once.
    private void noteBeginnings(int from, int to) {
        beginningCount = 0;
        for (int i = from; i < to; i++) {
            if (words.first().mayHave(tokens, i) && !hidden.get(i)) {
                beginnings[beginningCount++] = i;
            }
        }
    }

    private <V> List<Cue<V>> cues(Phrases<V> table, int to) {
        List<Cue<V>> cues = new ArrayList<>();
        int behind = 0;
        for (int i = 0; i < beginningCount; i++) {
            int at = beginnings[i];
            Phrases.Match<V> match = at < behind ? null : table.longest(tokens, at);
            if (match != null && match.end() <= to) {
                cues.add(new Cue<>(match.value(), at, match.end()));
                behind = match.end();
            }
        }
        return List.copyOf(cues);
    }
}
