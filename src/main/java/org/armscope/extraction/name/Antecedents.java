package org.armscope.extraction.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.Role;
import org.armscope.text.TokenKind;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The people whom a text names in full, by surname, and where a reader met each last.
final class Antecedents {

    private static final int LONGEST_SENTENCE = 80;

    private final Tokens tokens;
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Map<String, Person> byName = new HashMap<>();

    Antecedents(Tokens tokens) {
        this.tokens = tokens;
    }

    /// A person of the text.
    static final class Person {

        final String name;
        final @Nullable String line;
        private String roles = "";
        private int lastSeen = -1;

        private Person(String name, @Nullable String line) {
            this.name = name;
            this.line = line;
        }
    }

    void add(EntityMention mention, List<String> surnames) {
        Person person =
                byName.computeIfAbsent(
                        mention.entity().name(),
                        name -> {
                            Person made = new Person(name, mention.lexiconId());
                            surnames.forEach(
                                    s ->
                                            bySurname
                                                    .computeIfAbsent(s, k -> new ArrayList<>())
                                                    .add(made));
                            return made;
                        });
        Role role = mention.role();
        if (role != null) {
            person.roles += " " + role.text().toLowerCase(Locale.ROOT);
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
        }
    }

    /// Whom a surname means here, or null where it could be one or the other.
    @Nullable Person resolve(String surname, @Nullable Role title) {
        List<Person> people = bySurname.getOrDefault(surname, List.of());
        Person titled = people.size() > 1 && title != null ? titled(people, title) : null;
        if (people.size() == 1 || titled != null) {
            return titled == null ? people.getFirst() : titled;
        }
        List<Person> seen =
                people.stream()
                        .filter(person -> person.lastSeen >= 0)
                        .sorted(Comparator.comparingInt((Person p) -> p.lastSeen).reversed())
                        .toList();
        boolean clear =
                seen.size() == 1
                        || (seen.size() > 1
                                && !oneSentence(seen.get(1).lastSeen, seen.get(0).lastSeen));
        return clear ? seen.getFirst() : null;
    }

    /// The only one whose office the text has called so.
    private static @Nullable Person titled(List<Person> people, Role title) {
        String text = title.text().toLowerCase(Locale.ROOT);
        String office = text.substring(text.lastIndexOf(' ') + 1);
        List<Person> fit = people.stream().filter(p -> p.roles.contains(office)).toList();
        return fit.size() == 1 ? fit.getFirst() : null;
    }

    private boolean oneSentence(int from, int to) {
        if (to - from > LONGEST_SENTENCE) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            boolean stop =
                    tokens.is(i, '.') && !tokens.glued(i + 1) && tokens.isCapital(i + 1);
            if (stop && !tokens.is(i - 1, TokenKind.UPPER)) {
                return false;
            }
        }
        return true;
    }
}
