package org.armscope.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.DosFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// One folder's entries with their attributes, which come from the listing itself: no file is
/// asked twice.
final class FolderListing extends SimpleFileVisitor<Path> {

    /// @param attributes of the entry itself, a link not followed
    record Entry(String name, Path path, BasicFileAttributes attributes) {}

    private final Path folder;
    private final boolean linked;
    private final List<Entry> entries = new ArrayList<>();

    private FolderListing(Path folder, boolean linked) {
        this.folder = folder;
        this.linked = linked;
    }

    /// The entries in order of name, without hidden files and litter. Those of a linked folder
    /// keep the link in their path.
    static List<Entry> of(Path folder) throws IOException {
        boolean linked = Files.isSymbolicLink(folder);
        FolderListing listing = new FolderListing(folder, linked);
        Files.walkFileTree(linked ? folder.toRealPath() : folder, Set.of(), 1, listing);
        listing.entries.sort(Comparator.comparing(Entry::name));
        return listing.entries;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
        boolean hidden = attributes instanceof DosFileAttributes dos && dos.isHidden();
        String name = String.valueOf(path.getFileName());
        if (!hidden && !Litter.is(name)) {
            entries.add(new Entry(name, linked ? folder.resolve(name) : path, attributes));
        }
        return FileVisitResult.CONTINUE;
    }
}
