package org.armscope.extraction.event.scene;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.MonetaryAmount;
import org.armscope.annotation.TemporalExpression;
import org.armscope.lexicon.EventGrammar;
import org.armscope.lexicon.EventGrammar.Role;
import org.armscope.lexicon.EventWords.Actor;
import org.armscope.lexicon.EventWords.Direction;
import org.armscope.lexicon.EventWords.HedgeWord;
import org.armscope.lexicon.EventWords.Matter;
import org.armscope.lexicon.EventWords.Mode;
import org.armscope.lexicon.EventWords.StatusWord;
import org.armscope.lexicon.EventWords.Trigger;
import org.armscope.text.Span;
import org.armscope.text.Tokens;

/// One sentence, or a clause of it, with all that stands in it, in order; what cited parentheses
/// hold is left out.
///
/// @param span of the whole sentence, also for a clause
/// @param from the first token
/// @param to the token behind the last
/// @param opens true for the first sentence of a paragraph
/// @param about all that `matters` say the sentence is about
public record Scene(
        EventGrammar grammar,
        Tokens tokens,
        Span span,
        int from,
        int to,
        boolean opens,
        List<EntityMention> mentions,
        List<PartyName> parties,
        List<TemporalExpression> times,
        List<MonetaryAmount> sums,
        List<Cue<List<Trigger>>> triggers,
        List<Cue<StatusWord>> statuses,
        List<Cue<HedgeWord>> hedges,
        List<Cue<Matter>> matters,
        Set<Matter> about,
        List<Cue<Direction>> directions,
        List<Cue<Actor>> actors,
        List<Cue<Mode>> modes) {

    private static final Set<Matter> NOTHING = EnumSet.noneOf(Matter.class);

    /// True if the token, as printed, is a word of the role.
    public boolean is(int token, Role role) {
        return grammar.is(role, tokens, token);
    }

    /// True if the token is a word of the role, with whatever letter it begins.
    public boolean isAnyCase(int token, Role role) {
        return grammar.isAnyCase(role, tokens, token);
    }

    /// True if the sentence is about this matter.
    public boolean isAbout(Matter matter) {
        return about.contains(matter);
    }

    /// What some cues are about.
    static Set<Matter> about(List<Cue<Matter>> matters) {
        if (matters.isEmpty()) {
            return NOTHING;
        }
        Set<Matter> about = EnumSet.noneOf(Matter.class);
        matters.forEach(cue -> about.add(cue.value()));
        return about;
    }

    /// True if it names this country, its government, people or bodies.
    public boolean names(String country) {
        return names(party -> party.country().equals(country));
    }

    /// How many tokens stand between a cue and a stretch of the text; 0 if they touch.
    public int distance(Cue<?> cue, Span span) {
        int first = tokens.at(span.start());
        int behind = tokens.at(span.end() - 1) + 1;
        return first >= cue.to() ? first - cue.to() : Math.max(0, cue.from() - behind);
    }

    /// True if it names such a party; asked a dozen times for each sentence, of which most name
    /// none.
    public boolean names(Predicate<PartyName> wanted) {
        for (int i = 0; i < parties.size(); i++) {
            if (wanted.test(parties.get(i))) {
                return true;
            }
        }
        return false;
    }

    /// True if it names anything of this type.
    public boolean names(EntityType type) {
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).type() == type) {
                return true;
            }
        }
        return false;
    }

    /// The first token of a mention, a date or a sum.
    public int start(Annotation annotation) {
        return tokens.at(annotation.span().start());
    }

    /// The token behind the last of a mention, a date or a sum.
    public int end(Annotation annotation) {
        return tokens.at(annotation.span().end() - 1) + 1;
    }

    /// The words of a cue.
    public Span span(Cue<?> cue) {
        return tokens.span(cue.from(), cue.to());
    }

    /// The part of this sentence from one token to before another.
    Scene clause(int first, int behind) {
        List<Cue<Matter>> within = within(matters, Cue::from, first, behind);
        return new Scene(
                grammar,
                tokens,
                span,
                first,
                behind,
                opens,
                within(mentions, this::start, first, behind),
                within(parties, PartyName::from, first, behind),
                within(times, this::start, first, behind),
                within(sums, this::start, first, behind),
                within(triggers, Cue::from, first, behind),
                within(statuses, Cue::from, first, behind),
                within(hedges, Cue::from, first, behind),
                within,
                about(within),
                within(directions, Cue::from, first, behind),
                within(actors, Cue::from, first, behind),
                within(modes, Cue::from, first, behind));
    }

    private static <T> List<T> within(List<T> all, ToIntFunction<T> at, int first, int behind) {
        if (all.isEmpty()) {
            return all;
        }
        List<T> within = new ArrayList<>();
        for (T one : all) {
            int token = at.applyAsInt(one);
            if (token >= first && token < behind) {
                within.add(one);
            }
        }
        return List.copyOf(within);
    }
}
