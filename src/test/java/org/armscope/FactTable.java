package org.armscope;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The facts noted from one source: what its digest must state.
///
/// @param url the source's address, by which table and digest are matched
/// @param published the source's date, ISO, perhaps only a month or a year
/// @param demands what must stand in the text, one for each date, weapon, person, sum, outlet and
///     earlier issue referred to
record FactTable(String url, String published, List<Demand> demands) {

    private static final Pattern EARLIER_ISSUE = Pattern.compile("Monitor (\\d{4}-\\d\\d-\\d\\d)");

    /// Something a digest must state, with its place in the table: the fact's number and what it is
    /// there.
    sealed interface Demand {
        String place();

        /// A day, month or year; ISO.
        record Date(String place, String date) implements Demand {}

        /// Any one of several spellings, case aside.
        record Name(String place, Set<String> spellings) implements Demand {}

        /// An amount, or the words for one that is not a number.
        record Sum(String place, String amount) implements Demand {}
    }

    /// The tables in a folder, by address.
    static Map<String, FactTable> readAll(Path folder) throws IOException {
        JsonMapper json = JsonMapper.shared();
        JsonNode gazetteer = json.readTree(folder.resolve("gazetteer.json"));
        Map<String, FactTable> tables = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(FactTable::isTable).sorted().toList()) {
                FactTable table = new Reader(json.readTree(file), gazetteer).table();
                tables.put(table.url(), table);
            }
        }
        return tables;
    }

    private static boolean isTable(Path file) {
        return file.getFileName().toString().matches("\\d+\\.json");
    }

    private record Reader(JsonNode root, JsonNode gazetteer) {

        FactTable table() {
            List<Demand> demands = new ArrayList<>();
            root.path("facts").forEach(fact -> addFact(fact, demands));
            root.path("people").forEach(person -> addPerson("people", person, demands));
            root.path("cross_references").forEach(other -> addIssue(other, demands));
            return new FactTable(
                    source("url"), source("date"), List.copyOf(new LinkedHashSet<>(demands)));
        }

        private void addFact(JsonNode fact, List<Demand> demands) {
            String id = fact.path("id").asString();
            addDate(id, fact.path("date_from"), demands);
            addDate(id, fact.path("date_to"), demands);
            for (JsonNode participant : fact.path("participants")) {
                if (participant.path("type").asString().equals("person")) {
                    addPerson(id, participant, demands);
                }
            }
            for (JsonNode weapon : fact.path("weapons")) {
                demands.add(
                        new Demand.Name(
                                id + " weapon",
                                spellings("weapons", "designation", weapon, "aliases")));
            }
            for (JsonNode money : fact.path("money")) {
                demands.add(new Demand.Sum(id + " sum", money.path("amount").asString()));
            }
            fact.path("attributed_to").forEach(cited -> addOutlet(id, cited, demands));
        }

        /// A person whose table entry says that the surname is not given is known by the rest; an
        /// author who was only inferred need not be named.
        private void addPerson(String place, JsonNode person, List<Demand> demands) {
            if (!source("author").contains(person.path("name").asString())) {
                demands.add(
                        new Demand.Name(
                                place + " person",
                                spellings("people", "name", person.path("name"), "aliases")));
            }
        }

        private void addOutlet(String id, JsonNode cited, List<Demand> demands) {
            JsonNode outlet = cited.path("outlet");
            boolean isItself = outlet.asString().equals(source("publication"));
            boolean isEndnote = outlet.asString().contains("endnote");
            if (isItself || isEndnote) {
                return;
            }
            demands.add(
                    new Demand.Name(
                            id + " outlet", spellings("outlets", "name", outlet, "variants")));
            addDate(id + " " + outlet.asString(), cited.path("date"), demands);
        }

        private static void addIssue(JsonNode reference, List<Demand> demands) {
            Matcher issue = EARLIER_ISSUE.matcher(reference.asString());
            if (issue.find()) {
                demands.add(new Demand.Date("earlier issue", issue.group(1)));
            }
        }

        private static void addDate(String place, JsonNode date, List<Demand> demands) {
            if (date.isString()) {
                demands.add(new Demand.Date(place + " date", date.asString()));
            }
        }

        private Set<String> spellings(String list, String key, JsonNode name, String others) {
            Set<String> spellings = new LinkedHashSet<>();
            spellings.add(name.asString().replaceFirst(" \\(surname not given\\)$", ""));
            for (JsonNode entry : gazetteer.path(list)) {
                if (entry.path(key).equals(name)) {
                    entry.path(others).forEach(other -> spellings.add(other.asString()));
                }
            }
            return spellings;
        }

        private String source(String key) {
            return root.path("source").path(key).asString("");
        }
    }
}
