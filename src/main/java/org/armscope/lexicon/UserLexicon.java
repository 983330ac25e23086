package org.armscope.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.armscope.annotation.EntityType;

/// A user's own entries, which stand in front of the program's: they add names and override them.
///
/// Lines are `type, name, other names, detail, country`, set apart by tabs. The type is `person`,
/// `weapon`, `organization`, `place` or `not`; for `not` the detail is the type that the name
/// cannot be, or empty for none at all. Other names are set apart by `|`. The detail of a person is
/// the office, of a weapon the class or `variant of X`, of a body or place the kind. A line that
/// cannot be read is left out and named in `rejected`.
public record UserLexicon(
        List<LexiconLine> people,
        List<LexiconLine> weapons,
        List<LexiconLine> bodies,
        List<LexiconLine> places,
        List<LexiconLine> forbidden,
        List<RejectedLine> rejected) {

    public static final UserLexicon NONE = of(List.of());

    private static final String VARIANT = "variant of ";

    /// A line that was left out, and why, in a sentence.
    public record RejectedLine(LexiconLine line, String reason) {}

    public UserLexicon {
        people = List.copyOf(people);
        weapons = List.copyOf(weapons);
        bodies = List.copyOf(bodies);
        places = List.copyOf(places);
        forbidden = List.copyOf(forbidden);
        rejected = List.copyOf(rejected);
    }

    public static UserLexicon of(List<LexiconLine> lines) {
        Sorter sorter = new Sorter();
        lines.forEach(sorter::sort);
        return sorter.result();
    }

    /// Takes the lines one by one and puts each into the table that it belongs to.
    private static final class Sorter {

        private final List<LexiconLine> people = new ArrayList<>();
        private final List<LexiconLine> weapons = new ArrayList<>();
        private final List<LexiconLine> bodies = new ArrayList<>();
        private final List<LexiconLine> places = new ArrayList<>();
        private final List<LexiconLine> forbidden = new ArrayList<>();
        private final List<RejectedLine> rejected = new ArrayList<>();

        void sort(LexiconLine line) {
            if (line.fields().size() < 2 || line.field(1).isEmpty()) {
                reject(line, "needs a type and a name with a tab between them");
                return;
            }
            String name = line.field(1);
            String others = line.field(2);
            String detail = line.field(3);
            String country = line.field(4);
            switch (line.field(0)) {
                case "person" -> people.add(with(line, name, others, detail, country, "no"));
                case "weapon" -> weapons.add(weapon(line, name, detail, country));
                case "organization" -> bodies.add(with(line, name, others, detail, country));
                case "place" -> places.add(with(line, name, others, kind(detail), country));
                case "not" -> forbid(line, name, detail);
                default ->
                        reject(
                                line,
                                "begins with \""
                                        + line.field(0)
                                        + "\" instead of person, weapon, organization, place or"
                                        + " not");
            }
        }

        private LexiconLine weapon(LexiconLine line, String name, String detail, String country) {
            boolean isVariant = detail.startsWith(VARIANT);
            String names =
                    line.list(2).stream()
                            .filter(other -> !other.isEmpty())
                            .map(other -> "name:" + other)
                            .reduce((a, b) -> a + "|" + b)
                            .orElse("");
            return with(
                    line,
                    name,
                    isVariant ? detail.substring(VARIANT.length()) : "",
                    isVariant ? "" : detail,
                    country,
                    names);
        }

        private void forbid(LexiconLine line, String name, String detail) {
            boolean known =
                    detail.isEmpty()
                            || Arrays.stream(EntityType.values())
                                    .anyMatch(type -> type.word().equals(detail));
            if (known) {
                String type = detail.isEmpty() ? "*" : detail.toUpperCase(Locale.ROOT);
                forbidden.add(with(line, name, type, "phrase"));
            } else {
                reject(
                        line,
                        "says that something is no \""
                                + detail
                                + "\": the type can be person, weapon, organization, place or"
                                + " nothing");
            }
        }

        private static String kind(String detail) {
            return detail.isEmpty() ? "place" : detail;
        }

        private void reject(LexiconLine line, String why) {
            rejected.add(
                    new RejectedLine(
                            line,
                            "Line "
                                    + line.number()
                                    + " of "
                                    + line.file()
                                    + " "
                                    + why
                                    + "; it is left out."));
        }

        private static LexiconLine with(LexiconLine line, String... fields) {
            return new LexiconLine(line.file(), line.number(), List.of(fields));
        }

        UserLexicon result() {
            return new UserLexicon(people, weapons, bodies, places, forbidden, rejected);
        }
    }
}
