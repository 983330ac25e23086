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
    record Entry(Path path, BasicFileAttributes attributes) {}

    private final Path folder;
    private final List<Entry> entries = new ArrayList<>();

    private FolderListing(Path folder) {
        this.folder = folder;
    }

    /// The entries in order of name, without hidden files and litter. Those of a linked folder
    /// keep the link in their path.
    static List<Entry> of(Path folder) throws IOException {
        FolderListing listing = new FolderListing(folder);
        Path real = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
        Files.walkFileTree(real, Set.of(), 1, listing);
        listing.entries.sort(Comparator.comparing(FolderListing::name));
        return listing.entries;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
        boolean hidden = attributes instanceof DosFileAttributes dos && dos.isHidden();
        Path name = path.getFileName();
        if (!hidden && name != null && !Litter.is(name.toString())) {
            entries.add(new Entry(folder.resolve(name), attributes));
        }
        return FileVisitResult.CONTINUE;
    }

    private static String name(Entry entry) {
        return String.valueOf(entry.path().getFileName());
    }
}
