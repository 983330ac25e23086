package org.armscope.index.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Brings the forms of an English word together: `exporters` and `exporter`, `sales` and `sale`.
///
/// Krovetz's stemmer, since it asks a dictionary and stops at words: Porter's takes `import` for
/// `important`, `new` for `news` and `officer` for `office`. A resource file corrects it where it
/// keeps plurals of this field apart and makes `Russia` of `Russian`. For one thread.
public final class Stemmer {

    private static final CharArrayMap<String> CORRECTIONS = corrections();

    private final OneWord word = new OneWord();
    private final TokenStream krovetz = new KStemFilter(word);

    /// The stem of a folded word, which may be the word itself.
    public String stem(String folded) {
        return stem(folded.toCharArray()).toString();
    }

    /// The same without a string; valid until the next call.
    CharSequence stem(char[] folded) {
        int length = folded.length;
        String corrected = CORRECTIONS.get(folded, 0, length);
        if (corrected == null && length > 0 && folded[length - 1] == 's') {
            corrected = CORRECTIONS.get(folded, 0, length - 1);
        }
        if (corrected != null) {
            return corrected;
        }
        try {
            word.term.copyBuffer(folded, 0, length);
            krovetz.incrementToken();
            return word.term;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CharArrayMap<String> corrections() {
        try (InputStream in = Stemmer.class.getResourceAsStream("stems.txt");
                BufferedReader reader =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            Map<String, String> read =
                    reader.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.split("\\s+", 2))
                            .collect(Collectors.toMap(c -> c[0], c -> c[c.length - 1]));
            return CharArrayMap.unmodifiableMap(new CharArrayMap<>(read, false));
        } catch (IOException e) {
            throw new UncheckedIOException("The program lacks its list of stems.", e);
        }
    }

    /// Hands the filter one word after another.
    private static final class OneWord extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        @Override
        public boolean incrementToken() {
            return true;
        }
    }
}
