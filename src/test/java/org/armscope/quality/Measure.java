package org.armscope.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armscope.annotation.DayRange;
import org.armscope.lexicon.Lexicon;
import org.armscope.lexicon.name.OutletEntry;
import org.jspecify.annotations.Nullable;

/// All figures over one set of annotated articles.
final class Measure {

    static final List<String> TYPES =
            List.of(
                    "PERSON",
                    "WEAPON",
                    "ORGANIZATION",
                    "PLACE",
                    "DATE",
                    "MONEY",
                    "SOURCE",
                    "CROSSREF");
    private static final int YEAR = 366;

    final Map<String, Score> scores = new TreeMap<>();
    final Share dateValues = new Share();
    final Share sources = new Share();
    final Share references = new Share();
    final Share canonicals = new Share();
    private final Lexicon lexicon;

    Measure(Lexicon lexicon) {
        this.lexicon = lexicon;
        TYPES.forEach(type -> scores.put(type, new Score()));
    }

    void add(GoldArticle article, List<GoldRow> predicted) {
        scores.forEach((type, score) -> score.add(article.name(), type, article.rows(), predicted));
        for (GoldRow gold : article.rows()) {
            if (gold.optional()) {
                continue;
            }
            for (GoldRow row : predicted) {
                if (row.type().equals(gold.type()) && row.overlaps(gold)) {
                    values(article.name(), gold, row);
                    break;
                }
            }
        }
    }

    private void values(String name, GoldRow gold, GoldRow row) {
        String what = name + " " + gold.start() + " " + gold.text() + ": ";
        switch (gold.type()) {
            case "DATE" -> {
                DayRange wanted = TimexDays.of(gold.value());
                if (wanted != null) {
                    dateValues.add(
                            covers(TimexDays.of(row.value()), wanted),
                            what + gold.value() + " <- " + row.value());
                }
            }
            case "SOURCE" ->
                    sources.add(
                            gold.outlets().equals(row.outlets())
                                    && gold.dates().equals(row.dates())
                                    && gold.outlets().stream().allMatch(this::isKnown),
                            what + row.outlets() + row.dates());
            case "CROSSREF" ->
                    references.add(
                            gold.dates().equals(row.dates())
                                    && java.util.Objects.equals(gold.canonical(), row.canonical()),
                            what + row.canonical() + row.dates());
            case "MONEY" -> {}
            default -> {
                if (gold.canonical() != null) {
                    canonicals.add(
                            gold.canonical().equals(row.canonical()),
                            what + gold.canonical() + " <- " + row.canonical());
                }
            }
        }
    }

    private boolean isKnown(String outlet) {
        OutletEntry entry = lexicon.outlets().byName().get(outlet);
        return entry != null;
    }

    private static boolean covers(@Nullable DayRange found, DayRange wanted) {
        if (found == null) {
            return false;
        }
        boolean covering =
                !found.from().isAfter(wanted.from()) && !found.to().isBefore(wanted.to());
        long width = found.to().toEpochDay() - found.from().toEpochDay();
        return found.equals(wanted) || (covering && width <= YEAR);
    }

    double macro() {
        return TYPES.stream()
                .map(scores::get)
                .filter(score -> score != null && !score.isEmpty())
                .mapToDouble(Score::f1)
                .average()
                .orElse(0);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        TYPES.forEach(type -> lines.add(score(type).line(type)));
        lines.add(String.format(java.util.Locale.ROOT, "macro F1 %.3f", macro()));
        lines.add(dateValues.line("DATE values"));
        lines.add(sources.line("SOURCE outlets and dates"));
        lines.add(references.line("CROSSREF dates"));
        lines.add(canonicals.line("canonical names"));
        return lines;
    }

    List<String> errors() {
        List<String> errors = new ArrayList<>();
        TYPES.forEach(type -> errors.addAll(score(type).errors()));
        dateValues.wrong().forEach(w -> errors.add("value " + w));
        sources.wrong().forEach(w -> errors.add("source " + w));
        references.wrong().forEach(w -> errors.add("crossref " + w));
        canonicals.wrong().forEach(w -> errors.add("canonical " + w));
        return errors;
    }

    Score score(String type) {
        Score score = scores.get(type);
        if (score == null) {
            throw new IllegalArgumentException("no such type: " + type);
        }
        return score;
    }
}
