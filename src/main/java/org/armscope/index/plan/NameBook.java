package org.armscope.index.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armscope.lexicon.LexiconFile;
import org.armscope.lexicon.LexiconLine;
import org.armscope.lexicon.UserLexicon;
import org.armscope.lexicon.name.WeaponEntry;
import org.armscope.lexicon.name.WeaponNames;
import org.armscope.query.FieldName;

/// All the names under which the lexicon knows people, weapons and the like, and which weapon is a
/// variant of which. A value.
public final class NameBook {

    /// Knows no name at all.
    public static final NameBook EMPTY =
            new NameBook(new EnumMap<>(FieldName.class), WeaponNames.of(List.of()));

    /// One form of a name, by its words.
    ///
    /// @param other true if it is not the name itself
    private record Form(List<String> words, String name, boolean other) {}

    private final Map<FieldName, List<Form>> forms;
    private final WeaponNames weapons;

    /// The names with other forms, by each of these from each of its words on.
    private final Map<FieldName, NavigableMap<String, Set<String>>> others =
            new EnumMap<>(FieldName.class);

    private final Map<FieldName, List<String>> allGroups;

    /// The weapons that have variants.
    private final Set<String> heads;

    private NameBook(Map<FieldName, List<Form>> forms, WeaponNames weapons) {
        this.forms = forms;
        this.weapons = weapons;
        heads =
                forms.getOrDefault(FieldName.WEAPON, List.of()).stream()
                        .flatMap(form -> weapons.families(form.name()).stream())
                        .collect(Collectors.toSet());
        forms.forEach((field, all) -> others.put(field, byBeginning(all)));
        allGroups =
                Map.of(
                        FieldName.CLASS, listGroups(FieldName.CLASS),
                        FieldName.FAMILY, listGroups(FieldName.FAMILY));
    }

    private static NavigableMap<String, Set<String>> byBeginning(List<Form> forms) {
        NavigableMap<String, Set<String>> names = new TreeMap<>();
        for (Form form : forms) {
            for (int i = 0; form.other() && i < form.words().size(); i++) {
                String rest = String.join(" ", form.words().subList(i, form.words().size()));
                names.computeIfAbsent(rest, _ -> new HashSet<>()).add(form.name());
            }
        }
        return names;
    }

    /// The names that come with the program and the user's own.
    public static NameBook with(UserLexicon user) throws IOException {
        Map<FieldName, List<Form>> forms = new EnumMap<>(FieldName.class);
        List<LexiconLine> weapons = both(user.weapons(), "weapons.tsv");
        forms.put(FieldName.PERSON, forms(both(user.people(), "people.tsv"), 1));
        forms.put(FieldName.WEAPON, forms(weapons, 4));
        forms.put(FieldName.ORG, forms(both(user.bodies(), "organisations.tsv"), 1));
        forms.put(FieldName.PLACE, forms(both(user.places(), "places.tsv"), 1));
        forms.put(FieldName.OUTLET, forms(LexiconFile.bundled("outlets.tsv"), 1));
        forms.put(FieldName.PUBLICATION, forms(LexiconFile.bundled("publications.tsv"), 1));
        return new NameBook(forms, WeaponNames.of(weapons));
    }

    private static List<LexiconLine> both(List<LexiconLine> user, String file) throws IOException {
        return Stream.concat(user.stream(), LexiconFile.bundled(file).stream()).toList();
    }

    /// @param others the column with the other forms, each perhaps with its kind and a colon
    private static List<Form> forms(List<LexiconLine> lines, int others) {
        List<Form> forms = new ArrayList<>();
        for (LexiconLine line : lines) {
            String name = line.field(0);
            forms.add(new Form(NameWish.cut(name), name, false));
            for (String other : line.list(others)) {
                String form = other.substring(other.indexOf(':') + 1);
                forms.add(new Form(NameWish.cut(form), name, true));
            }
        }
        return forms;
    }

    /// The wish with all the names that these words may mean here.
    public NameWish wish(FieldName field, List<Slot> words, boolean exact) {
        NameWish bare = new NameWish(field, words, exact, Set.of());
        if (field == FieldName.CLASS || field == FieldName.FAMILY) {
            return NameWish.oneOf(FieldName.WEAPON, grouped(bare));
        }
        if (bare.acceptsAny()) {
            return bare;
        }
        List<Form> all = forms.getOrDefault(field, List.of());
        Set<String> known = new HashSet<>();
        all.stream().filter(form -> bare.fits(form.words())).forEach(f -> known.add(f.name()));
        if (field == FieldName.WEAPON && !exact) {
            Set<String> wanted = Set.copyOf(known);
            wanted.forEach(name -> known.addAll(printedInstead(name)));
            for (Form form : all) {
                if (weapons.families(form.name()).stream().anyMatch(wanted::contains)) {
                    known.add(form.name());
                }
            }
        }
        return new NameWish(field, words, exact, known);
    }

    /// The names with another form of which some words, set apart by spaces, begin so.
    public Set<String> alsoBeginning(FieldName field, String beginning) {
        NavigableMap<String, Set<String>> names = others.getOrDefault(field, new TreeMap<>());
        return names
                .subMap(beginning, true, beginning + Character.MAX_VALUE, false)
                .values()
                .stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /// True if some of the words, set apart by spaces, begin so.
    public static boolean begins(List<String> words, String beginning) {
        for (int i = 0; i < words.size(); i++) {
            if (String.join(" ", words.subList(i, words.size())).startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /// The weapons whose class, or one of whose families, the wish accepts.
    private Set<String> grouped(NameWish wish) {
        return forms.getOrDefault(FieldName.WEAPON, List.of()).stream()
                .map(Form::name)
                .filter(name -> groups(wish.field(), name).stream().anyMatch(wish::accepts))
                .collect(Collectors.toSet());
    }

    /// The groups that a weapon belongs to: its class, or its families, itself included where it
    /// is the head of one.
    ///
    /// @param field [FieldName#CLASS] or [FieldName#FAMILY]
    public List<String> groups(FieldName field, String weapon) {
        Optional<WeaponEntry> entry = weapons.get(weapon);
        if (entry.isEmpty()) {
            return List.of();
        }
        if (field == FieldName.CLASS) {
            String name = entry.get().weaponClass();
            return name.isEmpty() ? List.of() : List.of(name);
        }
        List<String> families = new ArrayList<>(weapons.families(weapon));
        if (heads.contains(weapon)) {
            families.addFirst(weapon);
        }
        return families;
    }

    /// The classes or families of all weapons, in the order of the alphabet.
    public List<String> allGroups(FieldName field) {
        return allGroups.getOrDefault(field, List.of());
    }

    private List<String> listGroups(FieldName field) {
        return forms.getOrDefault(FieldName.WEAPON, List.of()).stream()
                .filter(form -> !form.other())
                .flatMap(form -> groups(field, form.name()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// The families under whose name a weapon goes that is not named after them: what is printed
    /// as an Igla may be an SA-16, while a T-80 is no T-80U, and a Su-27, which is a designation
    /// of its own, no Su-35.
    private List<String> printedInstead(String weapon) {
        List<String> words = NameWish.cut(weapon);
        return weapons.families(weapon).stream()
                .filter(family -> family.chars().noneMatch(Character::isDigit))
                .filter(family -> Collections.indexOfSubList(words, NameWish.cut(family)) != 0)
                .toList();
    }
}
