package org.armscope.cli.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.armscope.workspace.open.Health;
import org.jspecify.annotations.Nullable;

/// What `doctor` tells, as fields for JSON and as lines for a person.
record DoctorReport(
        String armscope,
        String java,
        String system,
        String workspace,
        boolean exists,
        @Nullable String heldBy,
        @Nullable Integer librarySchema,
        @Nullable String sqlite,
        long libraryBytes,
        long articles,
        long digests,
        long versions,
        long duplicates,
        String index,
        int indexSchema,
        String lucene,
        long indexBytes,
        String log,
        long freeBytes,
        List<String> problems) {

    static DoctorReport of(String version, Properties system, Health health) {
        return new DoctorReport(
                version,
                system.getProperty("java.vendor")
                        + " "
                        + system.getProperty("java.runtime.version"),
                system.getProperty("os.name") + " " + system.getProperty("os.arch"),
                health.folder().toString(),
                health.exists(),
                health.heldBy(),
                health.librarySchema(),
                health.sqliteVersion(),
                health.libraryBytes(),
                health.articles(),
                health.digests(),
                health.versions(),
                health.duplicates(),
                health.indexState(),
                health.indexSchema(),
                health.luceneVersion(),
                health.indexBytes(),
                health.log().toString(),
                health.freeBytes(),
                health.problems());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("armscope   " + armscope);
        lines.add("java       " + java + " on " + system);
        lines.add("workspace  " + workspace + (exists ? "" : " (nothing kept here yet)"));
        if (heldBy != null) {
            lines.add("held by    " + heldBy);
        }
        if (exists) {
            lines.add(
                    "library    schema "
                            + (librarySchema == null ? "unreadable" : librarySchema)
                            + (sqlite == null ? "" : ", SQLite " + sqlite)
                            + ", "
                            + size(libraryBytes));
            lines.add(
                    "articles   "
                            + articles
                            + " ("
                            + digests
                            + " of them digests), "
                            + versions
                            + " versions of their texts, "
                            + duplicates
                            + " duplicate files");
            lines.add(
                    "index      "
                            + index
                            + ", schema "
                            + indexSchema
                            + ", Lucene "
                            + lucene
                            + ", "
                            + size(indexBytes));
        }
        lines.add("free       " + size(freeBytes));
        lines.add("log        " + log);
        if (problems.isEmpty()) {
            lines.add("All is well.");
        }
        problems.forEach(problem -> lines.add("problem    " + problem));
        return lines;
    }

    private static String size(long bytes) {
        if (bytes < 1024) {
            return bytes + " bytes";
        }
        double megabytes = bytes / 1024.0 / 1024.0;
        if (megabytes < 1) {
            return bytes / 1024 + " KB";
        }
        return megabytes < 10_000
                ? String.format(Locale.ROOT, "%.1f MB", megabytes)
                : String.format(Locale.ROOT, "%.0f GB", megabytes / 1024);
    }
}
