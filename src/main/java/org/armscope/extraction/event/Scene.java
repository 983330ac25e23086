package org.armscope.extraction.event;

import java.util.List;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.MonetaryAmount;
import org.armscope.annotation.TemporalExpression;
import org.armscope.lexicon.EventWords.Direction;
import org.armscope.lexicon.EventWords.HedgeWord;
import org.armscope.lexicon.EventWords.Matter;
import org.armscope.lexicon.EventWords.StatusWord;
import org.armscope.lexicon.EventWords.Trigger;
import org.armscope.text.Span;
import org.armscope.text.Tokens;

/// One sentence with all that stands in it, in order; what cited parentheses hold is left out.
///
/// @param from the first token
/// @param to the token behind the last
/// @param opens true for the first sentence of a paragraph
record Scene(
        Tokens tokens,
        Span span,
        int from,
        int to,
        boolean opens,
        List<EntityMention> mentions,
        List<PartyName> parties,
        List<TemporalExpression> times,
        List<MonetaryAmount> sums,
        List<Cue<Trigger>> triggers,
        List<Cue<StatusWord>> statuses,
        List<Cue<HedgeWord>> hedges,
        List<Cue<Matter>> matters,
        List<Cue<Direction>> directions,
        List<Cue<Boolean>> speakers) {

    boolean isAbout(Matter matter) {
        return matters.stream().anyMatch(cue -> cue.value() == matter);
    }

    boolean names(String country) {
        return parties.stream().anyMatch(party -> party.country().equals(country));
    }

    boolean namesRussia() {
        return parties.stream().anyMatch(PartyName::isRussian);
    }

    /// The words of a cue.
    Span span(Cue<?> cue) {
        return tokens.span(cue.from(), cue.to());
    }
}
