package org.armscope.extraction.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.Role;
import org.armscope.text.TokenKind;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The people whom a text names in full, by surname, and where a reader met each last.
final class Antecedents {

    private static final int LONGEST_SENTENCE = 80;

    private final Tokens tokens;
    private final Map<String, Family> bySurname = new HashMap<>();
    private final Map<String, Person> byName = new HashMap<>();

    Antecedents(Tokens tokens) {
        this.tokens = tokens;
    }

    /// A person of the text.
    static final class Person {

        final String name;
        final @Nullable String line;
        private final Set<Family> families = new HashSet<>();
        private int lastSeen = -1;

        private Person(String name, @Nullable String line) {
            this.name = name;
            this.line = line;
        }
    }

    /// Those who share a surname, and the two of them met last.
    private static final class Family {

        private int size;
        private @Nullable Person only;
        private @Nullable Person latest;
        private @Nullable Person before;

        /// Who holds an office of this name; null where several do.
        private final Map<String, @Nullable Person> byOffice = new HashMap<>();

        void see(Person person) {
            if (latest != person) {
                before = latest;
                latest = person;
            }
        }
    }

    void add(EntityMention mention, List<String> surnames) {
        Person person =
                byName.computeIfAbsent(
                        mention.entity().name(), name -> new Person(name, mention.lexiconId()));
        for (String surname : surnames) {
            Family family = bySurname.computeIfAbsent(surname, s -> new Family());
            if (person.families.add(family)) {
                family.size++;
                family.only = person;
            }
        }
        Role role = mention.role();
        if (role != null) {
            String office = office(role);
            for (Family family : person.families) {
                boolean shared =
                        family.byOffice.containsKey(office)
                                && family.byOffice.get(office) != person;
                family.byOffice.put(office, shared ? null : person);
            }
        }
    }

    boolean knows(String surname) {
        return bySurname.containsKey(surname);
    }

    /// Notes that the reader passes a mention of this person.
    void see(String name, int token) {
        Person person = byName.get(name);
        if (person != null) {
            person.lastSeen = token;
            person.families.forEach(family -> family.see(person));
        }
    }

    /// Whom a surname means here, or null where it could be one or the other.
    @Nullable Person resolve(String surname, @Nullable Role title) {
        Family family = bySurname.get(surname);
        if (family == null || family.size == 1) {
            return family == null ? null : family.only;
        }
        Person titled = title == null ? null : family.byOffice.get(office(title));
        if (titled != null) {
            return titled;
        }
        Person latest = family.latest;
        Person before = family.before;
        boolean unclear =
                latest != null && before != null && oneSentence(before.lastSeen, latest.lastSeen);
        return unclear ? null : latest;
    }

    /// The last word of a title in front of a name, which is the office.
    private static String office(Role role) {
        String text = role.text().toLowerCase(Locale.ROOT);
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private boolean oneSentence(int from, int to) {
        if (to - from > LONGEST_SENTENCE) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            boolean stop = tokens.is(i, '.') && !tokens.glued(i + 1) && tokens.isCapital(i + 1);
            if (stop && !tokens.is(i - 1, TokenKind.UPPER)) {
                return false;
            }
        }
        return true;
    }
}
