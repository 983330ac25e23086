package org.armscope.lexicon.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armscope.lexicon.LexiconLine;
import org.armscope.lexicon.phrase.Phrases;
import org.jspecify.annotations.Nullable;

/// The weapon systems of the lexicon: their names, and which is a variant of which.
public final class WeaponNames {

    private final Phrases<WeaponName> byName;
    private final Map<String, WeaponEntry> byDesignation;

    private WeaponNames(Phrases<WeaponName> byName, Map<String, WeaponEntry> byDesignation) {
        this.byName = byName;
        this.byDesignation = Map.copyOf(byDesignation);
    }

    /// Lines of: designation, variant of, class, country, names as `kind:name` set apart by `|`,
    /// cue, source.
    public static WeaponNames of(List<LexiconLine> lines) {
        Phrases.Builder<WeaponName> names = Phrases.anyCase();
        Map<String, WeaponEntry> entries = new HashMap<>();
        for (LexiconLine line : lines) {
            WeaponEntry entry =
                    new WeaponEntry(
                            line.field(0),
                            line.field(1),
                            line.field(2),
                            line.field(3),
                            line.where());
            entries.putIfAbsent(entry.designation(), entry);
            boolean cue = line.field(5).equals("class");
            add(names, "name:" + entry.designation(), entry, cue);
            line.list(4).forEach(name -> add(names, name, entry, cue));
        }
        return new WeaponNames(names.build(), entries);
    }

    private static void add(
            Phrases.Builder<WeaponName> names, String kindAndName, WeaponEntry entry, boolean cue) {
        String kind = kindAndName.substring(0, Math.max(0, kindAndName.indexOf(':')));
        String name = kindAndName.substring(kindAndName.indexOf(':') + 1);
        boolean everyday =
                isOneWord(name)
                        && !kind.equals("sure")
                        && (cue || kind.equals("word") || kind.equals("nato"));
        WeaponName value = new WeaponName(entry, everyday);
        names.add(name, value);
        if (name.length() > 3 && Character.isLetter(name.charAt(name.length() - 1))) {
            names.add(name + "s", value);
        }
    }

    private static boolean isOneWord(String name) {
        return name.chars().allMatch(Character::isLetter);
    }

    public Phrases<WeaponName> byName() {
        return byName;
    }

    public Optional<WeaponEntry> get(String designation) {
        return Optional.ofNullable(byDesignation.get(designation));
    }

    /// The designations of the families that this one belongs to, nearest first, itself left out.
    public List<String> families(String designation) {
        List<String> families = new ArrayList<>();
        @Nullable WeaponEntry entry = byDesignation.get(designation);
        while (entry != null
                && !entry.variantOf().isEmpty()
                && !families.contains(entry.variantOf())) {
            families.add(entry.variantOf());
            entry = byDesignation.get(entry.variantOf());
        }
        return List.copyOf(families);
    }
}
