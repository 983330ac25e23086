package org.armscope.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Turns a file's bytes into text: marked Unicode first, then UTF-8, UTF-16 without a mark, and
/// the older character sets. No character is ever replaced by another.
public final class TextDecoder {

    private static final String MARK = "\uFEFF";

    /// In the order of trial: the mark of UTF-16 is how that of UTF-32 begins.
    private static final List<Charset> MARKED =
            List.of(
                    StandardCharsets.UTF_8,
                    StandardCharsets.UTF_32LE,
                    StandardCharsets.UTF_32BE,
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE);

    private TextDecoder() {}

    /// The bytes as text, or what they are instead.
    public static Decoding decode(byte[] bytes) {
        Optional<String> readable = FormatMagic.detectReadable(bytes);
        if (readable.isPresent()) {
            return new Decoding.Foreign(readable.get());
        }
        for (Charset charset : MARKED) {
            byte[] mark = MARK.getBytes(charset);
            if (begins(bytes, mark)) {
                return text(bytes, mark.length, charset)
                        .or(() -> foreign(bytes))
                        .orElseGet(Decoding.Unknown::new);
            }
        }
        return text(bytes, 0, StandardCharsets.UTF_8).orElseGet(() -> unmarked(bytes));
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length
                && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static Decoding unmarked(byte[] bytes) {
        return UnmarkedUtf16.detect(bytes)
                .flatMap(order -> text(bytes, 0, order))
                .or(() -> foreign(bytes))
                .or(() -> olderSet(bytes))
                .orElseGet(Decoding.Unknown::new);
    }

    private static Optional<Decoding> olderSet(byte[] bytes) {
        return OlderCharsets.candidates(bytes).stream()
                .map(charset -> text(bytes, 0, charset))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Decoding> text(byte[] bytes, int offset, Charset charset) {
        return StrictCharset.decode(bytes, offset, charset)
                .filter(Controls::fewIn)
                .map(text -> new Decoding.Text(text, charset.name()));
    }

    private static Optional<Decoding> foreign(byte[] bytes) {
        return FormatMagic.detect(bytes)
                .filter(format -> !format.startsWith("text/"))
                .map(Decoding.Foreign::new);
    }
}
