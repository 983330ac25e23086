package org.armscope.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A question that both sides can be asked.
record BenchQuery(Kind kind, String first, String second) {

    enum Kind {
        WORD,
        PHRASE,
        AND,
        OR,
        NOT,
        PREFIX,
        FUZZY
    }

    private static final Pattern WORDS = Pattern.compile("[a-z]+");

    /// In the language of Armscope.
    String own() {
        return switch (kind) {
            case WORD -> first;
            case PHRASE -> '"' + first + '"';
            case AND -> first + " " + second;
            case OR -> first + " OR " + second;
            case NOT -> first + " -" + second;
            case PREFIX -> first + "*";
            case FUZZY -> first + "~1";
        };
    }

    /// In the language of Lucene's classic parser.
    String classic() {
        return switch (kind) {
            case AND -> "+" + first + " +" + second;
            case OR -> first + " " + second;
            case NOT -> "+" + first + " -" + second;
            default -> own();
        };
    }

    /// All of it on one line of a file.
    String line() {
        return kind + "\t" + first + "\t" + second;
    }

    static BenchQuery of(String line) {
        String[] fields = line.split("\t", -1);
        return new BenchQuery(Kind.valueOf(fields[0]), fields[1], fields[2]);
    }

    /// Two hundred questions: forty each of words, phrases, combinations, prefixes and
    /// misspellings, of words from rare to common.
    static List<BenchQuery> of(List<String> texts) {
        Random random = new Random(7);
        Map<String, Integer> frequency = new HashMap<>();
        List<List<String>> documents = new ArrayList<>();
        for (String text : texts) {
            List<String> words =
                    WORDS.matcher(text.toLowerCase(java.util.Locale.ROOT))
                            .results()
                            .map(MatchResult::group)
                            .toList();
            new HashSet<>(words).forEach(word -> frequency.merge(word, 1, Integer::sum));
            documents.add(words);
        }
        List<BenchQuery> queries = new ArrayList<>();
        Picker pick = new Picker(random, frequency, texts.size());
        pick.words(0.1, 0.9, 10, 4).forEach(w -> queries.add(new BenchQuery(Kind.WORD, w, "")));
        pick.words(0.01, 0.1, 15, 4).forEach(w -> queries.add(new BenchQuery(Kind.WORD, w, "")));
        pick.words(0.0003, 0.01, 15, 4).forEach(w -> queries.add(new BenchQuery(Kind.WORD, w, "")));
        phrases(random, documents, pick.commonest(60), queries);
        List<String> middling = pick.words(0.02, 0.3, 80, 4);
        for (int i = 0; i < 40; i++) {
            Kind kind = i < 20 ? Kind.AND : i < 30 ? Kind.OR : Kind.NOT;
            queries.add(new BenchQuery(kind, middling.get(2 * i), middling.get(2 * i + 1)));
        }
        for (String word : pick.words(0.005, 0.2, 40, 6)) {
            queries.add(new BenchQuery(Kind.PREFIX, word.substring(0, 3 + random.nextInt(3)), ""));
        }
        for (String word : pick.words(0.005, 0.2, 40, 6)) {
            int at = 2 + random.nextInt(word.length() - 2);
            char other = "aeirstn".charAt(random.nextInt(7));
            queries.add(
                    new BenchQuery(
                            Kind.FUZZY,
                            word.substring(0, at) + other + word.substring(at + 1),
                            ""));
        }
        return queries;
    }

    private static void phrases(
            Random random,
            List<List<String>> documents,
            Set<String> common,
            List<BenchQuery> queries) {
        int wanted = queries.size() + 40;
        while (queries.size() < wanted) {
            List<String> words = documents.get(random.nextInt(documents.size()));
            int at = 30 + random.nextInt(words.size() - 34);
            List<String> phrase = words.subList(at, at + (random.nextInt(3) == 0 ? 3 : 2));
            boolean dull =
                    common.contains(phrase.getFirst())
                            || common.contains(phrase.getLast())
                            || phrase.stream().anyMatch(word -> word.length() < 2);
            if (!dull) {
                queries.add(new BenchQuery(Kind.PHRASE, String.join(" ", phrase), ""));
            }
        }
    }

    /// Picks words by the share of articles that hold them.
    private record Picker(Random random, Map<String, Integer> frequency, int documents) {

        List<String> words(double from, double to, int count, int shortest) {
            List<String> fitting =
                    new ArrayList<>(
                            frequency.entrySet().stream()
                                    .filter(e -> e.getValue() >= from * documents)
                                    .filter(e -> e.getValue() <= to * documents)
                                    .map(Map.Entry::getKey)
                                    .filter(word -> word.length() >= shortest)
                                    .sorted()
                                    .toList());
            Collections.shuffle(fitting, random);
            return fitting.subList(0, count);
        }

        Set<String> commonest(int count) {
            return frequency.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .limit(count)
                    .map(Map.Entry::getKey)
                    .collect(java.util.stream.Collectors.toSet());
        }
    }
}
