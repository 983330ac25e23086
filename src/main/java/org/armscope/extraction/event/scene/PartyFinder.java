package org.armscope.extraction.event.scene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.extraction.event.scene.PartyName.Form;
import org.armscope.lexicon.name.BodyEntry;
import org.armscope.lexicon.name.Names;
import org.armscope.lexicon.name.PersonEntry;
import org.armscope.lexicon.name.PlaceEntry;
import org.armscope.lexicon.name.WeaponEntry;
import org.armscope.lexicon.phrase.Phrases;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the countries of a sentence: by name, adjective, capital, body or known person.
final class PartyFinder {

    private static final String USSR = "USSR";
    private static final String BOTH = "USSR/Russia";

    private final Names names;
    private final Tokens tokens;
    private final BitSet hidden;

    /// The places named so far, as a text names few of them often; empty where none is so called.
    private final Map<String, Optional<PlaceEntry>> places = new HashMap<>();

    PartyFinder(Names names, Tokens tokens, BitSet hidden) {
        this.names = names;
        this.tokens = tokens;
        this.hidden = hidden;
    }

    List<PartyName> in(int from, int to, List<EntityMention> mentions) {
        List<PartyName> parties = new ArrayList<>();
        for (EntityMention mention : mentions) {
            add(parties, mention);
        }
        for (int i = from; i < to; i++) {
            if (tokens.isCapital(i) && !hidden.get(i)) {
                Phrases.Match<PlaceEntry> match = names.places().nationalities().longest(tokens, i);
                if (match != null && match.end() <= to && !isEra(match.end())) {
                    parties.add(party(match.value().country(), Form.ADJECTIVE, i, match.end()));
                    i = match.end() - 1;
                }
            }
        }
        if (parties.isEmpty()) {
            return List.of();
        }
        parties.sort(Comparator.comparingInt(PartyName::from));
        return List.copyOf(parties);
    }

    /// True before the second half of `Soviet-era`, which names a time and no party.
    private boolean isEra(int token) {
        return tokens.is(token, '-') && tokens.glued(token) && tokens.is(token + 1, "era");
    }

    private void add(List<PartyName> parties, EntityMention mention) {
        int from = tokens.at(mention.span().start());
        int to = tokens.at(mention.span().end() - 1) + 1;
        if (hidden.get(from)) {
            return;
        }
        switch (mention.type()) {
            case PLACE -> {
                PartyName place = place(mention, from, to);
                if (place != null) {
                    parties.add(place);
                }
            }
            case ORGANIZATION -> {
                String country = country(mention);
                if (!country.isEmpty()) {
                    parties.add(party(country, Form.BODY, from, to));
                }
            }
            case PERSON -> {
                PersonEntry entry = names.people().byName().get(mention.entity().name());
                if (entry != null && !entry.country().isEmpty()) {
                    parties.add(party(entry.country(), Form.PERSON, from, to));
                }
            }
            case WEAPON -> {
                String maker =
                        names.weapons()
                                .get(mention.entity().name())
                                .map(WeaponEntry::country)
                                .orElse("");
                if (!maker.isEmpty()) {
                    parties.add(party(maker, Form.WEAPON, from, to));
                }
            }
        }
    }

    private String country(EntityMention body) {
        BodyEntry entry = names.bodies().bodies().get(body.entity().name());
        if (body.country() != null || entry == null) {
            return body.country() == null ? "" : body.country();
        }
        return entry.country();
    }

    private @Nullable PartyName place(EntityMention mention, int from, int to) {
        if (mention.metonymFor() != null) {
            return party(mention.metonymFor(), Form.CAPITAL, from, to);
        }
        PlaceEntry entry =
                places.computeIfAbsent(
                                mention.entity().name(),
                                name -> Optional.ofNullable(names.places().byName().get(name)))
                        .orElse(null);
        if (entry == null || entry.country().isEmpty() || mention.type() != EntityType.PLACE) {
            return null;
        }
        return party(entry.country(), entry.isCountry() ? Form.NAME : Form.CITY, from, to);
    }

    private PartyName party(String country, Form form, int from, int to) {
        String name =
                switch (country) {
                    case USSR -> PartyName.SOVIET_UNION;
                    case BOTH -> PartyName.RUSSIA;
                    default -> country;
                };
        return new PartyName(name, form, from, to, tokens.span(from, to));
    }
}
