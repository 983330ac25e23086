package org.armscope.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.armscope.article.Source;
import org.armscope.text.Paragraphs;
import org.armscope.text.Span;

/// Reads a file as an article. Whatever the file is, the answer is a value; safe to share between
/// threads.
public final class ArticleReader {

    private static final long DEFAULT_LIMIT = 64L << 20;
    private static final int HEAD = 1 << 16;

    private final long limit;

    public ArticleReader() {
        this(DEFAULT_LIMIT);
    }

    /// @param limit the most bytes that a file may have
    public ArticleReader(long limit) {
        this.limit = Math.min(limit, Integer.MAX_VALUE - 64L);
    }

    public Reading read(Path file) {
        Path path = file.toAbsolutePath().normalize();
        try {
            // taken before the bytes, so that a later change shows as one at the next look
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                return Rejections.folder(path);
            }
            return attributes.isRegularFile() ? read(path, attributes) : Rejections.notAFile(path);
        } catch (IOException e) {
            return Rejections.failed(path, e);
        }
    }

    private Reading read(Path path, BasicFileAttributes attributes) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            if (attributes.size() > limit) {
                return oversized(path, attributes.size(), in.readNBytes(HEAD));
            }
            byte[] bytes = in.readNBytes((int) limit + 1);
            return bytes.length > limit
                    ? Rejections.tooLarge(path, bytes.length, limit)
                    : decoded(path, attributes, bytes);
        }
    }

    /// A large file of a foreign format is better told what it is than to be split.
    private Reading oversized(Path path, long size, byte[] head) {
        Optional<String> format = FormatMagic.detect(head).filter(f -> !f.startsWith("text/"));
        return format.isPresent()
                ? Rejections.format(path, FileFormats.of(format.get(), fileName(path)))
                : Rejections.tooLarge(path, size, limit);
    }

    private static Reading decoded(Path path, BasicFileAttributes attributes, byte[] bytes) {
        return switch (TextDecoder.decode(bytes)) {
            case Decoding.Text(String text, String charset) ->
                    isBlank(text)
                            ? Rejections.empty(path)
                            : new Reading.Read(
                                    ArticleParser.parse(text),
                                    new Source(
                                            path,
                                            attributes.size(),
                                            attributes.lastModifiedTime().toInstant(),
                                            charset));
            case Decoding.Foreign(String mediaType) ->
                    Rejections.format(path, FileFormats.of(mediaType, fileName(path)));
            case Decoding.Unknown() ->
                    FileFormats.byName(fileName(path))
                            .map(format -> Rejections.format(path, format))
                            .orElseGet(() -> Rejections.undecodable(path));
        };
    }

    private static boolean isBlank(String text) {
        return Paragraphs.trim(text, new Span(0, text.length())).isEmpty();
    }

    private static String fileName(Path path) {
        return String.valueOf(path.getFileName());
    }
}
