package org.armscope.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.armscope.text.ResourceLines;

/// Words for file formats, by media type, by family (`image/*`) or by file name ending.
final class FileFormats {

    /// @param words with article, for example `a PNG image`
    /// @param reason [Reason#UNSUPPORTED] for documents, [Reason#NOT_TEXT] for all else
    record Format(String words, Reason reason) {}

    private static final Map<String, Format> KNOWN = known();
    private static final Format BINARY = new Format("binary data", Reason.NOT_TEXT);

    private FileFormats() {}

    /// The format of a file whose bytes have this media type. Container formats (ZIP and the like)
    /// are told apart by the file's name.
    static Format of(String mediaType, String fileName) {
        return Optional.ofNullable(KNOWN.get(mediaType))
                .or(() -> byName(fileName))
                .or(() -> Optional.ofNullable(KNOWN.get(family(mediaType))))
                .orElse(BINARY);
    }

    /// The format that a file's name alone suggests.
    static Optional<Format> byName(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : Optional.ofNullable(KNOWN.get(fileName.substring(dot).toLowerCase(Locale.ROOT)));
    }

    private static String family(String mediaType) {
        return mediaType.substring(0, mediaType.indexOf('/') + 1) + "*";
    }

    private static Map<String, Format> known() {
        Map<String, Format> formats = new HashMap<>();
        for (String line : ResourceLines.read(FileFormats.class, "file-formats.tsv")) {
            String[] columns = line.split("\t", -1);
            Reason reason = columns[0].equals("document") ? Reason.UNSUPPORTED : Reason.NOT_TEXT;
            for (String key : columns[2].split(" ", -1)) {
                formats.put(key, new Format(columns[1], reason));
            }
        }
        return Map.copyOf(formats);
    }
}
