package org.armscope.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/// Knows file formats by their first bytes, whatever a file's name says.
final class FormatMagic {

    private static final int HEAD = 65_536;

    private FormatMagic() {}

    /// The media type of a format that is not plain text, or empty.
    static Optional<String> detect(byte[] bytes) {
        try {
            // the detector's own table takes time to load: it is asked only where bytes look odd
            MediaType type =
                    MimeTypes.getDefaultMimeTypes()
                            .detect(
                                    new ByteArrayInputStream(
                                            bytes, 0, Math.min(HEAD, bytes.length)),
                                    new Metadata());
            boolean plain =
                    type.equals(MediaType.OCTET_STREAM)
                            || type.equals(MediaType.TEXT_PLAIN)
                            || type.getType().equals("message");
            return plain ? Optional.empty() : Optional.of(type.getBaseType().toString());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    /// Formats that are written in readable characters and so decode like text: they can only
    /// begin with one of these bytes, white space left out.
    static Optional<String> detectReadable(byte[] bytes) {
        int at = startsWithUtf8Mark(bytes) ? 3 : 0;
        while (at < bytes.length && bytes[at] >= 0 && bytes[at] <= ' ') {
            at++;
        }
        boolean odd = at < bytes.length && "<%{".indexOf(bytes[at]) >= 0;
        return odd ? detect(bytes).filter(FormatMagic::isReadableFormat) : Optional.empty();
    }

    private static boolean isReadableFormat(String type) {
        return type.equals("application/pdf")
                || type.equals("application/rtf")
                || type.equals("application/postscript")
                || type.equals("text/html")
                || type.endsWith("xml");
    }

    private static boolean startsWithUtf8Mark(byte[] bytes) {
        return bytes.length > 2
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }
}
