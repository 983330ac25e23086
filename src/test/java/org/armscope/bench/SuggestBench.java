package org.armscope.bench;

import java.util.Random;

/// Suggestions for names as they are typed, well spelt and misspelt.
final class SuggestBench {

    private static final int NAMES = 200;
    private static final int[] LETTERS = {1, 2, 3, 5, 8};

    private SuggestBench() {}

    static void run(BigFolder folder) throws Exception {
        for (int letters : LETTERS) {
            measure(folder, letters, false);
        }
        for (int letters : new int[] {5, 8, 12}) {
            measure(folder, letters, true);
        }
    }

    private static void measure(BigFolder folder, int letters, boolean misspelt) throws Exception {
        Random random = new Random(letters);
        Sample sample = new Sample();
        Sample first = new Sample();
        for (int i = -20; i < NAMES; i++) {
            String name = PseudoWords.name(random.nextInt(20_000));
            String typed = name.substring(0, Math.min(letters, name.length()));
            String asked = misspelt ? misspelt(typed, random) : typed;
            Sample.Took took =
                    Sample.time(() -> folder.workspace().aids().suggest(asked, asked.length()));
            (i < 0 ? first : sample).add(took);
        }
        sample.print((misspelt ? "misspelt, " : "well spelt, ") + letters + " letters");
    }

    /// One letter for another, and from eight letters on one doubled.
    private static String misspelt(String typed, Random random) {
        StringBuilder wrong = new StringBuilder(typed);
        wrong.setCharAt(1 + random.nextInt(typed.length() - 1), "qxwj".charAt(random.nextInt(4)));
        if (typed.length() >= 8) {
            int at = 1 + random.nextInt(typed.length() - 1);
            wrong.insert(at, wrong.charAt(at));
        }
        return wrong.toString();
    }
}
