package org.armscope.extraction.event.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.CrossReference;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.MonetaryAmount;
import org.armscope.annotation.SourceCitation;
import org.armscope.annotation.TemporalExpression;
import org.armscope.extraction.Reading;
import org.armscope.lexicon.EventWords;
import org.armscope.lexicon.EventWords.Actor;
import org.armscope.lexicon.EventWords.Matter;
import org.armscope.lexicon.name.BodyEntry;
import org.armscope.lexicon.name.BodyNames;
import org.armscope.lexicon.name.Names;
import org.armscope.lexicon.phrase.Phrases;
import org.armscope.text.Span;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Looks over the sentences of one text for whatever bears on events.
public final class SceneReader {

    /// No sentence of prose is longer; what is has no events.
    private static final int LONGEST = 250;

    /// As many phrases may begin in most sentences.
    private static final int FEW = 32;

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
    private int[] beginnings = new int[FEW];

    /// For each of them the tables, and for all of them together.
    private int[] tables = new int[FEW];

    private int beginningCount;
    private int tablesHere;

    /// @param found what the other annotators found in the whole text
    public SceneReader(EventWords words, Names names, Reading reading, Annotations found) {
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
    public @Nullable Scene read(Span sentence, boolean opens) {
        int from = tokens.at(sentence.start());
        int to = tokens.at(sentence.end() - 1) + 1;
        if (to - from > LONGEST) {
            return null;
        }
        List<Annotation> inside = found.inside(sentence);
        List<EntityMention> mentions = only(inside, EntityMention.class);
        List<TemporalExpression> times = only(inside, TemporalExpression.class);
        noteBeginnings(from, to);
        // not "fired" in "shoulder-fired missiles", but "arms" in "debt-for-arms"
        List<Cue<Matter>> matters =
                cues(words.matters(), to, cue -> cue.value() != Matter.OFF || !isHyphenated(cue));
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
                cues(words.triggers(), to, cue -> !isHyphenated(cue)),
                cues(words.statuses(), to, cue -> !isHyphenated(cue) && isTimeless(cue, times)),
                cues(words.hedges(), to, cue -> !isHyphenated(cue) && isTimeless(cue, times)),
                matters,
                Scene.about(matters),
                cues(words.directions(), to, _ -> true),
                actors(to, mentions),
                cues(words.modes(), to, cue -> isTimeless(cue, times)));
    }

    /// The words of the table, and the newspapers and agencies that are named.
    private List<Cue<Actor>> actors(int to, List<EntityMention> mentions) {
        List<Cue<Actor>> named = cues(words.actors(), to, _ -> true);
        List<Cue<Actor>> media = new ArrayList<>();
        for (EntityMention mention : mentions) {
            if (mention.type() == EntityType.ORGANIZATION && isMedium(mention.entity().name())) {
                int first = tokens.at(mention.span().start());
                media.add(new Cue<>(Actor.MEDIUM, first, tokens.at(mention.span().end() - 1) + 1));
            }
        }
        if (media.isEmpty()) {
            return named;
        }
        media.addAll(0, named);
        media.sort(Comparator.comparingInt(Cue::from));
        return List.copyOf(media);
    }

    private boolean isMedium(String name) {
        BodyEntry body = bodies.named(name);
        return body != null && MEDIA.contains(body.kind());
    }

    private static <A extends Annotation> List<A> only(List<Annotation> all, Class<A> kind) {
        List<A> only = List.of();
        for (int i = 0; i < all.size(); i++) {
            Annotation one = all.get(i);
            if (kind.isInstance(one)) {
                only = only.isEmpty() ? new ArrayList<>() : only;
                only.add(kind.cast(one));
            }
        }
        return only.isEmpty() ? List.of() : List.copyOf(only);
    }

    /// False for what is part of a date: "May" in "on May 18" is no "may".
    private boolean isTimeless(Cue<?> cue, List<TemporalExpression> times) {
        for (TemporalExpression time : times) {
            if (tokens.at(time.span().start()) < cue.to()
                    && tokens.at(time.span().end() - 1) >= cue.from()) {
                return false;
            }
        }
        return true;
    }

    /// True for what is part of a word with hyphens: `noted` in "lesser-noted".
    private boolean isHyphenated(Cue<?> cue) {
        return isHyphen(cue.from() - 1) || isHyphen(cue.to());
    }

    private boolean isHyphen(int token) {
        return tokens.is(token, '-') && tokens.glued(token) && tokens.glued(token + 1);
    }

    /// Notes where a phrase may begin, and of which tables, for all tables at once.
    private void noteBeginnings(int from, int to) {
        beginningCount = 0;
        tablesHere = 0;
        for (int i = from; i < to; i++) {
            int here = words.first().at(tokens, i);
            if (here != 0 && !hidden.get(i)) {
                if (beginningCount == tables.length) {
                    tables = Arrays.copyOf(tables, LONGEST);
                    beginnings = Arrays.copyOf(beginnings, LONGEST);
                }
                tables[beginningCount] = here;
                beginnings[beginningCount++] = i;
                tablesHere |= here;
            }
        }
    }

    /// The cues of a table in the sentence: of those that overlap the first, of these the wanted.
    private <V> List<Cue<V>> cues(Phrases<V> table, int to, Predicate<Cue<V>> wanted) {
        int bit = words.first().bit(table);
        if ((tablesHere & bit) == 0) {
            return List.of(); // as for most tables in most sentences
        }
        List<Cue<V>> cues = new ArrayList<>();
        int behind = 0;
        for (int i = 0; i < beginningCount; i++) {
            int at = beginnings[i];
            boolean mayBegin = (tables[i] & bit) != 0 && at >= behind;
            Phrases.Match<V> match = mayBegin ? table.longest(tokens, at) : null;
            if (match != null && match.end() <= to) {
                behind = match.end();
                Cue<V> cue = new Cue<>(match.value(), at, behind);
                if (wanted.test(cue)) {
                    cues.add(cue);
                }
            }
        }
        return cues.isEmpty() ? List.of() : List.copyOf(cues);
    }
}
