package org.armscope.extraction.event.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.event.EventWeapon;
import org.armscope.extraction.event.scene.Cue;
import org.armscope.extraction.event.scene.NumberReader;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.lexicon.EventWords.Matter;
import org.armscope.lexicon.MoneyWords;
import org.armscope.lexicon.name.Names;
import org.armscope.lexicon.name.WordClass;
import org.armscope.text.Span;
import org.armscope.text.Tokens;

/// Reads the arms of a sentence with their numbers: by designation, and by class where no
/// designation stands beside the class noun.
public final class WeaponReader {

    /// How many words may stand between a number and what it counts, beside modifiers.
    private static final int GAP = 1;

    private static final int LONGEST = 6;

    private final Names names;
    private final MoneyWords numbers;

    /// @param numbers the words of numbers, as in "thirty fighters"
    public WeaponReader(Names names, MoneyWords numbers) {
        this.names = names;
        this.numbers = numbers;
    }

    /// The weapons of a scene, in the order of the text.
    public List<EventWeapon> in(Scene scene) {
        NumberReader reader = new NumberReader(numbers, scene.tokens());
        List<EventWeapon> weapons = new ArrayList<>();
        for (EntityMention mention : scene.mentions()) {
            if (mention.type() == EntityType.WEAPON) {
                int from = begin(scene, scene.start(mention));
                weapons.add(
                        new EventWeapon(
                                mention.entity().name(),
                                mention,
                                mention.span(),
                                reader.before(from, scene.from())));
            }
        }
        for (Cue<Matter> cue : scene.matters()) {
            if (cue.value() == Matter.GEAR
                    && isNoun(scene, cue.to() - 1)
                    && standsAlone(scene, cue)) {
                weapons.add(byClass(scene, cue, reader));
            }
        }
        weapons.sort(Comparator.comparing(EventWeapon::span));
        return List.copyOf(weapons);
    }

    private EventWeapon byClass(Scene scene, Cue<Matter> cue, NumberReader reader) {
        int from = begin(scene, cue.from());
        Span span = scene.tokens().span(from, end(scene, cue.to()));
        int counted = from;
        if (scene.parties().stream().anyMatch(p -> p.to() == from)) {
            counted = from - GAP;
        }
        return new EventWeapon(
                span.in(scene.tokens().text()), null, span, reader.before(counted, scene.from()));
    }

    /// True if no designation stands right before or behind the class noun.
    private boolean standsAlone(Scene scene, Cue<Matter> cue) {
        int from = begin(scene, cue.from());
        int to = end(scene, cue.to());
        for (EntityMention mention : scene.mentions()) {
            boolean beside =
                    (scene.end(mention) >= from - GAP && scene.start(mention) <= to)
                            || scene.start(mention) == to;
            if (mention.type() == EntityType.WEAPON && beside) {
                return false;
            }
        }
        return true;
    }

    private boolean isNoun(Scene scene, int token) {
        return WordClass.WEAPON_NOUN.in(names.words().of(scene.tokens(), token));
    }

    /// Back over modifiers: `diesel-powered`, `infantry fighting`.
    private int begin(Scene scene, int token) {
        Tokens tokens = scene.tokens();
        int from = token;
        while (from > scene.from() && token - from < LONGEST) {
            boolean hyphen = tokens.is(from - 1, '-') && tokens.glued(from);
            boolean first = tokens.is(from, '-') && tokens.glued(from) && tokens.isWord(from - 1);
            boolean second =
                    tokens.is(from - 2, '-')
                            && tokens.glued(from - 1)
                            && numbers.at(tokens, from - 1) == null;
            if (!hyphen && !first && !second && !isModifier(tokens, from - 1)) {
                break;
            }
            from--;
        }
        return from;
    }

    private boolean isModifier(Tokens tokens, int token) {
        return tokens.isWord(token)
                && !tokens.is(token, "and")
                && WordClass.WEAPON_MODIFIER.in(names.words().of(tokens, token));
    }

    private int end(Scene scene, int token) {
        int to = token;
        while (to < scene.to()
                && to - token < 2
                && scene.tokens().isWord(to)
                && isNoun(scene, to)) {
            to++;
        }
        return to;
    }
}
