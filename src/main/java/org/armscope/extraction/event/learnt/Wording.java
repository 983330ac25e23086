package org.armscope.extraction.event.learnt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.SourceCitation;
import org.armscope.extraction.event.scene.PartyName;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.extraction.event.scene.Sources;
import org.armscope.lexicon.weigh.Word;
import org.armscope.text.Span;
import org.armscope.text.TokenKind;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The words of a sentence, each name put by what it names: `<russia>`, `<weapon>`, `<date>`. One
/// of several words counts once.
///
/// @param stems the same without their endings; names as they are
/// @param at the token at which each of them stands
public record Wording(List<Word> words, List<Word> stems, List<Integer> at) {

    private static final Word NUMBER = Word.of("#");
    private static final Word DATE = Word.of("<date>");
    private static final Word SUM = Word.of("<sum>");
    private static final Word CITED = Word.of("<cited>");

    private static final Map<EntityType, Word> TYPES =
            Arrays.stream(EntityType.values())
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    type -> type,
                                    type -> named(type.name().toLowerCase(Locale.ROOT))));

    private static final Named RUSSIA = Named.of("russia");
    private static final Named KOREA = Named.of("korea");
    private static final Named OTHER = Named.of("other");

    /// A country by its name, its adjective, one of its people and of its bodies.
    private record Named(Word name, Word adjective, Word person, Word body) {

        private static Named of(String country) {
            return new Named(
                    named(country),
                    named(country + "'s"),
                    named(country + " person"),
                    named(country + " body"));
        }
    }

    /// The endings that are taken off where enough is left, the longest first.
    private static final List<String> ENDINGS =
            List.of(
                    "ations", "ation", "ments", "ment", "edly", "ings", "ing", "ies", "ied", "ed",
                    "es", "ly", "al", "s", "y", "e");

    /// As many letters stay.
    private static final int SHORTEST = 4;

    /// The words of a sentence, its names put down as what they name.
    public static Wording of(Scene scene, Sources cited) {
        Tokens tokens = scene.tokens();
        @Nullable Word[] names = names(scene, cited);
        List<Word> words = new ArrayList<>(names.length);
        List<Word> stems = new ArrayList<>(names.length);
        List<Integer> at = new ArrayList<>(names.length);
        for (int i = 0; i < names.length; i++) {
            int token = scene.from() + i;
            Word name = tokens.is(token, TokenKind.NUMBER) && names[i] == null ? NUMBER : names[i];
            if (name == null) {
                at.add(token);
                Word word =
                        Word.in(tokens, tokens.start(token), tokens.end(token), tokens.code(token));
                words.add(word);
                stems.add(stem(tokens, token, word));
            } else if (i == 0 || !name.equals(names[i - 1])) {
                at.add(token);
                words.add(name);
                stems.add(name);
            }
        }
        return new Wording(words, stems, at);
    }

    private static Word named(String what) {
        return Word.of("<" + what + ">");
    }

    /// A word without its ending; itself where it has none.
    static Word stem(Tokens tokens, int token, Word word) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        for (String ending : ENDINGS) {
            int stem = end - ending.length();
            if (stem - start >= SHORTEST && ends(tokens, stem, ending)) {
                return Word.in(tokens, start, stem, tokens.code(start, stem));
            }
        }
        return word;
    }

    private static boolean ends(Tokens tokens, int from, String ending) {
        for (int i = ending.length() - 1; i >= 0; i--) {
            if (tokens.charAt(from + i) != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// For each token of the sentence what it names, or null.
    private static @Nullable Word[] names(Scene scene, Sources cited) {
        @Nullable Word[] names = new Word[scene.to() - scene.from()];
        for (PartyName party : scene.parties()) {
            if (party.form() != PartyName.Form.WEAPON) {
                put(names, party.from() - scene.from(), party.to() - scene.from(), name(party));
            }
        }
        for (EntityMention mention : scene.mentions()) {
            put(names, scene, mention, TYPES.getOrDefault(mention.type(), OTHER.name()));
        }
        scene.times().forEach(time -> put(names, scene, time, DATE));
        scene.sums().forEach(sum -> put(names, scene, sum, SUM));
        for (SourceCitation source : cited.sure()) {
            Span parenthesis = source.parenthesis();
            int first = scene.tokens().at(parenthesis.start()) - scene.from();
            int last = scene.tokens().at(parenthesis.end() - 1) - scene.from();
            put(names, first, last + 1, CITED);
        }
        return names;
    }

    private static Word name(PartyName party) {
        Named country = party.isRussian() ? RUSSIA : party.isKorean() ? KOREA : OTHER;
        return switch (party.form()) {
            case ADJECTIVE -> country.adjective();
            case PERSON -> country.person();
            case BODY -> country.body();
            default -> country.name();
        };
    }

    private static void put(@Nullable Word[] names, Scene scene, Annotation found, Word name) {
        put(names, scene.start(found) - scene.from(), scene.end(found) - scene.from(), name);
    }

    /// What was put first stays.
    private static void put(@Nullable Word[] names, int from, int to, Word name) {
        if (from >= 0 && from < names.length && names[from] == null) {
            for (int i = from; i < Math.min(to, names.length); i++) {
                names[i] = name;
            }
        }
    }
}
