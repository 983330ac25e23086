package org.armscope.article;

import java.nio.file.Path;
import java.time.Instant;

/// The file a text was read from.
///
/// @param path absolute and normalised; the same path is the same article
/// @param size in bytes, as the file system gave it when the file was read
/// @param modified likewise, to the precision the file system keeps
/// @param charset the name of the character set the bytes were decoded with
public record Source(Path path, long size, Instant modified, String charset) {

    public String fileName() {
        return String.valueOf(path.getFileName());
    }
}
