package org.armscope.deal.matter;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armscope.lexicon.LexiconFile;
import org.armscope.lexicon.LexiconLine;
import org.armscope.lexicon.name.WeaponEntry;
import org.armscope.lexicon.phrase.Phrases;
import org.armscope.text.Tokens;

/// The matters of deals: by the classes of weapon systems and by words.
public final class Matters {

    private final Phrases<Matter> words;
    private final Map<String, Matter> byClass;
    private final Map<String, Matter> byId;
    private final Map<String, String> successors;

    private Matters(
            Phrases<Matter> words,
            Map<String, Matter> byClass,
            Map<String, Matter> byId,
            Map<String, String> successors) {
        this.words = words;
        this.byClass = Map.copyOf(byClass);
        this.byId = Map.copyOf(byId);
        this.successors = Map.copyOf(successors);
    }

    /// Those that come with the program.
    public static Matters bundled() throws IOException {
        Phrases.Builder<Matter> words = Phrases.anyCase();
        Map<String, Matter> classes = new HashMap<>();
        Map<String, Matter> ids = new HashMap<>();
        for (LexiconLine line : LexiconFile.bundled("/org/armscope/deal/deal-matters.tsv")) {
            Matter matter =
                    new Matter(
                            line.field(0),
                            line.field(1),
                            Matter.Group.valueOf(line.field(2).toUpperCase(Locale.ROOT)),
                            Integer.parseInt(line.field(3)));
            ids.put(matter.id(), matter);
            line.list(4).forEach(name -> classes.put(name, matter));
            line.list(5).forEach(phrase -> words.add(phrase, matter));
        }
        Map<String, String> successors = new HashMap<>();
        for (LexiconLine line : LexiconFile.bundled("/org/armscope/deal/deal-successors.tsv")) {
            successors.put(line.field(0), line.field(1));
        }
        return new Matters(words.build(), classes, ids, successors);
    }

    /// Arms at large, and arms of many kinds.
    public Matter arms() {
        return get("arms");
    }

    /// Arms that pay off a debt.
    public Matter debt() {
        return get("arms-for-debt");
    }

    private Matter get(String id) {
        return Optional.ofNullable(byId.get(id))
                .orElseThrow(() -> new IllegalStateException("no matter " + id));
    }

    /// What a system's class makes it, `fighter, export version` being a fighter.
    Optional<Matter> of(WeaponEntry weapon) {
        String name = weapon.weaponClass().replaceFirst("[,(].*", "").strip();
        return Optional.ofNullable(byClass.get(name));
    }

    /// The matters that words name, in the order of the words, each once.
    Set<Matter> in(String sentence) {
        Tokens tokens = Tokens.of(sentence);
        Set<Matter> found = new LinkedHashSet<>();
        int at = 0;
        while (at < tokens.count()) {
            Phrases.Match<Matter> match = words.longest(tokens, at);
            if (match != null) {
                found.add(match.value());
            }
            at = match == null ? at + 1 : match.end();
        }
        return found;
    }

    /// The state that goes on with this one's deals, or itself.
    public String successor(String state) {
        return successors.getOrDefault(state, state);
    }
}
