package org.armscope.export.excerpt;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/// A ZIP archive whose entries all bear the format's first day, so that the same content makes the
/// same bytes whenever and wherever it is written.
final class UndatedZip extends ZipArchiveOutputStream {

    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

    UndatedZip(OutputStream out) {
        super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTimeLocal(FIRST);
        super.putArchiveEntry(entry);
    }
}
