package org.armscope.bench;

import java.util.Random;

/// Made-up words and names, drawn as often as words and names are in newspapers.
final class PseudoWords {

    private static final String[] ONSETS =
            "b br ch d dr f g gr h k kh l m n p pr r s sh st t tr v vl y z zh".split(" ");
    private static final String[] VOWELS = "a e i o u ai ia".split(" ");
    private static final String[] CODAS = "n r l s v k t m".split(" ");
    private static final String[] TAILS =
            "ov in sky enko adze yan ev ic esh ul ad ar on et".split(" ");
    private static final String[] BODIES = "Party Ministry Group Bank Council".split(" ");
    private static final int VOCABULARY = 60_000;

    private final double[] cumulated = new double[VOCABULARY];
    private final String[] words = new String[VOCABULARY];

    PseudoWords() {
        double sum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            sum += 1 / Math.pow(i + 2.7, 1.05);
            cumulated[i] = sum;
            words[i] = word(i);
        }
    }

    /// The `i`-th word; every number has its own.
    static String word(long i) {
        StringBuilder word = new StringBuilder();
        long left = i * 7 + 3;
        while (true) {
            word.append(ONSETS[(int) (left % ONSETS.length)]);
            left /= ONSETS.length;
            word.append(VOWELS[(int) (left % VOWELS.length)]);
            left /= VOWELS.length;
            if (left == 0) {
                return word.toString();
            }
            word.append(CODAS[(int) (left % CODAS.length)]);
            left /= CODAS.length;
            if (left == 0) {
                return word.toString();
            }
        }
    }

    /// A word of the vocabulary by Zipf's law.
    String draw(Random random) {
        double wanted = random.nextDouble() * cumulated[VOCABULARY - 1];
        int low = 0;
        int high = VOCABULARY - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulated[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return words[low];
    }

    /// A person, a place or a body; most draws are among a few, yet new ones never end.
    static String name(Random random) {
        double tail = Math.pow(1 - random.nextDouble(), -1.6) - 1;
        return name((long) Math.min(tail, 50_000_000));
    }

    /// The `rank`-th commonest name.
    static String name(long rank) {
        long k = rank + 40;
        String end = TAILS[(int) (k % TAILS.length)];
        return switch ((int) (k % 3)) {
            case 0 -> capital(word(k % 389)) + " " + capital(word(k)) + end;
            case 1 -> capital(word(k) + end);
            default -> capital(word(k)) + " " + BODIES[(int) (k % BODIES.length)];
        };
    }

    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
