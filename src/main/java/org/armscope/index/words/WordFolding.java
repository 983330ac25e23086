package org.armscope.index.words;

import java.text.Normalizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// Folds case and accents of words with letters beyond ASCII.
public final class WordFolding {

    /// Folds the first `length` characters in place and returns the new length. The array must have
    /// room for four times the length.
    public int fold(char[] word, int length) {
        String composed = Normalizer.normalize(new String(word, 0, length), Normalizer.Form.NFC);
        char[] folded = new char[4 * composed.length()];
        int n =
                ASCIIFoldingFilter.foldToASCII(
                        composed.toCharArray(), 0, folded, 0, composed.length());
        return lower(new String(folded, 0, n), word);
    }

    private static int lower(String folded, char[] out) {
        int n = 0;
        int i = 0;
        while (i < folded.length()) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                n += Character.toChars(Character.toLowerCase(c), out, n);
            }
        }
        return n;
    }
}
