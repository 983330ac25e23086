package org.armscope.ingest;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/// Guesses among the character sets older than Unicode.
final class OlderCharsets {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    /// Other Latin sets: in a text of mostly plain letters the detector's statistics cannot tell
    /// them from Western.
    private static final Set<String> OTHER_LATIN =
            Set.of("ISO-8859-2", "ISO-8859-9", "windows-1250", "windows-1254");
    private static final int LEAST_CONFIDENCE = 30;
    private static final int CLEAR_CONFIDENCE = 40;
    private static final int CLEAR_LEAD = 15;
    private static final int SAMPLE = 1 << 16;

    /// Below stand dashes, quotation marks and signs, which tell nothing of a language.
    private static final int FIRST_HIGH_LETTER = 0xC0;

    private OlderCharsets() {}

    /// The sets worth trying, best first. In a text that is mostly ASCII the rare bytes tell the
    /// detector little: it is read as Western unless another set is clearly the likelier one.
    static List<Charset> candidates(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector(SAMPLE);
        detector.setText(bytes);
        Map<Charset, Integer> confidence = new LinkedHashMap<>();
        for (CharsetMatch match : detector.detectAll()) {
            if (Charset.isSupported(match.getName())) {
                confidence.putIfAbsent(older(match.getName()), match.getConfidence());
            }
        }
        List<Charset> found = new ArrayList<>();
        if (isMostlyAscii(bytes) && !isClearlyOther(confidence, hasSymbolsInWords(bytes))) {
            found.add(WESTERN);
        }
        confidence.forEach(
                (charset, sure) -> {
                    if (sure >= LEAST_CONFIDENCE) {
                        found.add(charset);
                    }
                });
        found.add(WESTERN);
        return found.stream().distinct().filter(c -> !isUnicode(c)).toList();
    }

    private static boolean isClearlyOther(Map<Charset, Integer> confidence, boolean maybeLatin) {
        int best =
                confidence.entrySet().stream()
                        .filter(each -> maybeLatin || !OTHER_LATIN.contains(each.getKey().name()))
                        .mapToInt(Map.Entry::getValue)
                        .max()
                        .orElse(0);
        return best >= CLEAR_CONFIDENCE && best - confidence.getOrDefault(WESTERN, 0) >= CLEAR_LEAD;
    }

    /// Windows-1252 is ISO 8859-1 with marks in place of unused controls.
    private static Charset older(String name) {
        return name.equalsIgnoreCase("ISO-8859-1") ? WESTERN : Charset.forName(name);
    }

    /// True if the bytes, read as Western, put a sign such as a raised three between two letters:
    /// no Western text does, but what is another set's letter looks so.
    private static boolean hasSymbolsInWords(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, SAMPLE), WESTERN);
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '\u00a0'
                    && c < '\u0100'
                    && !Character.isLetter(c)
                    && c != '\u00ad'
                    && c != '\u00b7'
                    && Character.isLetter(text.charAt(i - 1))
                    && Character.isLetter(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnicode(Charset charset) {
        return charset.name().toUpperCase(Locale.ROOT).startsWith("UTF-");
    }

    private static boolean isMostlyAscii(byte[] bytes) {
        int letters = 0;
        int high = 0;
        for (byte b : bytes) {
            if (Byte.toUnsignedInt(b) >= FIRST_HIGH_LETTER) {
                high++;
            } else if (b >= 0 && Character.isLetter(b)) {
                letters++;
            }
        }
        return high * 4 <= letters;
    }
}
