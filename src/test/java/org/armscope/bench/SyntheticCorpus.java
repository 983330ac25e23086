package org.armscope.bench;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/// Articles in no language, comparable to daily news in what matters to an index: sizes log-normal
/// around 3 KB between 1 and 15, words by Zipf's law, one sentence in eight with ever new names and
/// figures. The same number always gives the same article.
final class SyntheticCorpus {

    private static final int POOL = 200_000;
    private static final String[] TEMPLATES = {
        "%s, who met %s on %s, said the agreement would be worth %s million dollars.",
        "According to %s, at least some people in %s were affected by the decision of %s at %s.",
        "The head of %s declined to comment on reports that %s had on %s withdrawn %s billion.",
        "Officials close to %s told reporters that talks with %s would resume after %s for %s.",
        "%s and %s signed a protocol on %s that sets quotas at %s thousand tonnes a year.",
        "In an interview, %s accused %s of delaying the vote of %s, which stands at %s to 118.",
    };

    private final String[] pool = new String[POOL];

    SyntheticCorpus() {
        Random random = new Random(1);
        PseudoWords words = new PseudoWords();
        for (int i = 0; i < POOL; i++) {
            String[] sentence = new String[8 + random.nextInt(27)];
            Arrays.setAll(sentence, k -> words.draw(random));
            pool[i] = PseudoWords.capital(String.join(" ", sentence)) + ".";
        }
    }

    /// An article's head and body, with an empty line between.
    String article(int number) {
        Random random = new Random(1_000_003L + number);
        int size = (int) Math.clamp(Math.exp(8.0 + 0.7 * random.nextGaussian()), 1_000.0, 15_000.0);
        LocalDate day = LocalDate.of(1995, 5, 1).plusDays(number * 7919L % 10_957);
        StringBuilder text = new StringBuilder(size + 400);
        text.append("Publication: Monitor Volume: ").append(day.getYear() - 1994);
        text.append(" Issue: ").append(day.getDayOfYear()).append("\nTitle: ");
        String[] title = sentence(random).split(" ", -1);
        text.append(String.join(" ", Arrays.copyOf(title, Math.min(9, title.length))));
        text.append("\n\n");
        int body = text.length();
        int sentences = 0;
        while (text.length() - body < size) {
            text.append(sentence(random));
            boolean paragraph = ++sentences >= 5 && random.nextDouble() < 0.4;
            text.append(paragraph ? "\n\n" : " ");
            sentences = paragraph ? 0 : sentences;
        }
        return text.toString().stripTrailing();
    }

    private String sentence(Random random) {
        if (random.nextInt(8) > 0) {
            return pool[random.nextInt(POOL)];
        }
        LocalDate day = LocalDate.of(2001, 1 + random.nextInt(12), 1 + random.nextInt(28));
        return TEMPLATES[random.nextInt(TEMPLATES.length)].formatted(
                PseudoWords.name(random),
                PseudoWords.name(random),
                day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        + " "
                        + day.getDayOfMonth(),
                (1 + random.nextInt(999)) + "." + random.nextInt(10));
    }
}
