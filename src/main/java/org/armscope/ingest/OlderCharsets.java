package org.armscope.ingest;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/// Guesses among the character sets older than Unicode.
final class OlderCharsets {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int LEAST_CONFIDENCE = 30;
    private static final int SAMPLE = 1 << 16;

    private OlderCharsets() {}

    /// The sets worth trying, best first. A text that is nearly all ASCII is English with a few
    /// typographic marks: its rare bytes tell the detector too little, and it is read as Western.
    static List<Charset> candidates(byte[] bytes) {
        List<Charset> found = new ArrayList<>();
        if (isNearlyAscii(bytes)) {
            found.add(WESTERN);
        }
        CharsetDetector detector = new CharsetDetector(SAMPLE);
        detector.setText(bytes);
        for (CharsetMatch match : detector.detectAll()) {
            if (match.getConfidence() >= LEAST_CONFIDENCE && Charset.isSupported(match.getName())) {
                found.add(older(match.getName()));
            }
        }
        found.add(WESTERN);
        return found.stream().distinct().filter(c -> !isUnicode(c)).toList();
    }

    /// Windows-1252 is ISO 8859-1 with marks in place of unused controls.
    private static Charset older(String name) {
        return name.equalsIgnoreCase("ISO-8859-1") ? WESTERN : Charset.forName(name);
    }

    private static boolean isUnicode(Charset charset) {
        return charset.name().toUpperCase(Locale.ROOT).startsWith("UTF-");
    }

    private static boolean isNearlyAscii(byte[] bytes) {
        int letters = 0;
        int high = 0;
        for (byte b : bytes) {
            if (b < 0) {
                high++;
            } else if (Character.isLetter(b)) {
                letters++;
            }
        }
        return high * 12 <= letters;
    }
}
