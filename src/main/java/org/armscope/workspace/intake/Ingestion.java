package org.armscope.workspace.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleText;
import org.armscope.article.Source;
import org.armscope.ingest.FileWalk;
import org.armscope.ingest.Found;
import org.armscope.ingest.Reading;
import org.armscope.library.Library;
import org.armscope.library.sql.LibraryException;
import org.armscope.library.sql.Work;
import org.armscope.library.table.FileOutcome;
import org.armscope.library.table.KnownFile;
import org.armscope.library.table.Stored;
import org.armscope.workspace.upkeep.IndexKeeper;
import org.armscope.workspace.upkeep.Indexing;
import org.armscope.workspace.upkeep.Indexing.Changed;
import org.armscope.workspace.upkeep.Progress;
import org.armscope.workspace.upkeep.Workers;
import org.jspecify.annotations.Nullable;

/// One run of ingest: walks the paths, leaves out what is known and unchanged, reads the rest,
/// stores it in batches (each wholly or not at all) and indexes what was stored. Reading runs
/// ahead while the batch before it is stored and indexed.
public final class Ingestion {

    /// Files stored in one transaction: few enough to lose little in a crash, enough to make the
    /// price of a transaction vanish.
    private static final int BATCH = 256;

    /// Bytes of files in one batch, unless a single file has more: what is read and found in
    /// them waits in memory until it is indexed.
    private static final long BATCH_BYTES = 4 << 20;

    private final Path own;
    private final Library library;
    private final IndexKeeper index;
    private final FreshReader reader;
    private final Workers workers;
    private final Progress progress;
    private final List<IngestOutcome> outcomes = new ArrayList<>();
    private final Indexing indexing;
    private final Presence presence;
    private Map<String, KnownFile> known = Map.of();
    private int met;
    private boolean replaced;
    private int read;

    /// @param own the workspace's folder, whose files must never be read as articles
    public Ingestion(
            Path own,
            Library library,
            IndexKeeper index,
            FreshReader reader,
            Workers workers,
            Progress progress) {
        this.own = own;
        this.library = library;
        this.index = index;
        this.reader = reader;
        this.indexing = new Indexing(index, workers);
        this.presence = new Presence(library, index);
        this.workers = workers;
        this.progress = progress;
    }

    public IngestReport run(List<Path> paths) throws LibraryException, IOException {
        List<Found.Candidate> toRead = walk(paths);
        if (!toRead.isEmpty()) {
            readAll(toRead);
        }
        if (met < known.size() || presence.anyMissing()) {
            presence.review(paths, known.keySet(), met());
        }
        progress.at(read, toRead.size(), "done");
        return new IngestReport(outcomes, read < toRead.size());
    }

    private Set<String> met() {
        return outcomes.stream()
                .filter(outcome -> !(outcome instanceof IngestOutcome.Rejected))
                .map(outcome -> outcome.file().toString())
                .collect(Collectors.toSet());
    }

    private void readAll(List<Found.Candidate> toRead) throws LibraryException, IOException {
        index.open();
        long before = library.revision();
        List<Future<Fresh>> ahead = List.of();
        int begun = 0;
        while (begun < toRead.size() && !progress.cancelled()) {
            int end = batchEnd(toRead, begun);
            List<Future<Fresh>> next = read(toRead.subList(begun, end));
            if (!ahead.isEmpty()) {
                indexing.begin(library.inLooseTransaction(storing(ahead)));
            }
            progress.at(begun, toRead.size(), toRead.get(begun).path().getFileName().toString());
            ahead = next;
            begun = end;
        }
        // the last transaction is a firm one, by which all of them outlive any crash
        indexing.begin(library.inTransaction(storing(ahead)));
        indexing.finish();
        if (replaced) {
            // A new version may have made an article of a duplicate that held the former text.
            index.putChangedSince(before);
        }
    }

    private static int batchEnd(List<Found.Candidate> files, int begin) {
        int end = begin;
        long bytes = 0;
        do {
            bytes += files.get(end++).size();
        } while (end < files.size()
                && end < begin + BATCH
                && bytes + files.get(end).size() <= BATCH_BYTES);
        return end;
    }

    /// What must be read; everything else has its outcome already.
    private List<Found.Candidate> walk(List<Path> paths) throws LibraryException, IOException {
        Future<Map<String, KnownFile>> loading = workers.read(library::knownFiles);
        List<Found.Candidate> toRead = new ArrayList<>();
        try (Stream<Found> all = FileWalk.under(paths)) {
            Iterator<Found> each = all.filter(found -> !isOwn(found.path())).iterator();
            boolean any = each.hasNext(); // folders are listed while what is known is loaded
            known = Workers.await(loading);
            while (any) {
                sort(each.next(), toRead);
                any = each.hasNext();
            }
        }
        return toRead;
    }

    /// By the letters first: to compare paths part by part for each file would cost a good deal.
    private boolean isOwn(Path file) {
        String above = own.toString();
        return file.toString().regionMatches(true, 0, above, 0, above.length())
                && file.startsWith(own);
    }

    private void sort(Found found, List<Found.Candidate> toRead) throws LibraryException {
        switch (found) {
            case Reading.Rejected rejected -> outcomes.add(rejected(rejected));
            case Found.Candidate file -> {
                KnownFile before = known.get(file.path().toString());
                met += before == null ? 0 : 1;
                if (before != null && before.isUnchanged(file.size(), file.modified())) {
                    outcomes.add(unchanged(file.path(), before));
                } else {
                    toRead.add(file);
                }
            }
        }
    }

    private List<Future<Fresh>> read(List<Found.Candidate> files) {
        return files.stream()
                .map(file -> workers.read(() -> reader.read(file.path(), known(file.path()))))
                .toList();
    }

    /// The article whose own file this is, or null.
    private @Nullable ArticleId known(Path file) throws LibraryException {
        KnownFile before = known.get(file.toString());
        return before == null || before.state() == KnownFile.State.DUPLICATE
                ? null
                : library.articleOf(before.path()).orElse(null);
    }

    /// Stores a batch and tells what is to be indexed.
    private Work<List<Changed>, IOException> storing(List<Future<Fresh>> batch) {
        return () -> {
            List<Changed> changed = new ArrayList<>();
            for (Future<Fresh> fresh : batch) {
                if (progress.cancelled() && fresh.cancel(false)) {
                    continue; // whoever stopped it waits: only what is read already is stored
                }
                store(Workers.await(fresh), changed);
                read++;
            }
            return changed;
        };
    }

    private void store(Fresh fresh, List<Changed> changed) throws LibraryException {
        switch (fresh.reading()) {
            case Reading.Rejected rejected -> {
                note(rejected(rejected), rejected.sentence());
            }
            case Reading.Read(ArticleText content, Source source) -> {
                Stored stored = library.store(content, source, fresh.date(), fresh.annotated());
                note(stored(stored, source.path()), null);
                replaced |= stored instanceof Stored.NewVersion;
                if (stored instanceof Stored.NewArticle || stored instanceof Stored.NewVersion) {
                    changed.add(
                            new Changed(
                                    new Article(stored.article(), source, content, fresh.date()),
                                    fresh.annotated()));
                }
            }
        }
    }

    private void note(IngestOutcome outcome, @Nullable String reason) throws LibraryException {
        outcomes.add(outcome);
        library.recordOutcome(
                new FileOutcome(outcome.file(), outcome.word(), reason, Instant.now()));
    }

    private static IngestOutcome rejected(Reading.Rejected rejected) {
        return new IngestOutcome.Rejected(rejected.file(), rejected.sentence());
    }

    private IngestOutcome unchanged(Path file, KnownFile known) throws LibraryException {
        return known.state() == KnownFile.State.ARTICLE
                ? new IngestOutcome.Unchanged(file)
                : new IngestOutcome.Duplicate(file, library.articleOf(known.path()).orElseThrow());
    }

    private static IngestOutcome stored(Stored stored, Path file) {
        return switch (stored) {
            case Stored.NewArticle it -> new IngestOutcome.Ingested(file, it.article());
            case Stored.NewVersion it -> new IngestOutcome.NewVersion(file, it.article());
            case Stored.Unchanged ignored -> new IngestOutcome.Unchanged(file);
            case Stored.DuplicateOf it -> new IngestOutcome.Duplicate(file, it.article());
        };
    }
}
