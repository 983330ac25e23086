package org.armscope.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.armscope.ingest.FolderListing.Entry;

/// A walk under way: the folders it is inside of, the deepest on top.
final class FolderStack {

    private final Iterator<Path> roots;
    private final RealRoots realRoots;
    private final Deque<FolderEntries> open = new ArrayDeque<>();
    private final Set<Object> seen = new HashSet<>();

    FolderStack(List<Path> roots) {
        this.roots = roots.iterator();
        realRoots = new RealRoots(roots);
    }

    /// Hands on what is found next; false at the end.
    boolean next(Consumer<? super Found> action) {
        while (!open.isEmpty() || roots.hasNext()) {
            Optional<Found> found = step();
            if (found.isPresent()) {
                action.accept(found.get());
                return true;
            }
        }
        return false;
    }

    private Optional<Found> step() {
        FolderEntries top = open.peek();
        if (top == null) {
            return root(roots.next());
        }
        if (top.hasNext()) {
            Entry entry = top.next();
            return switch (entry.attributes()) {
                case BasicFileAttributes it when it.isSymbolicLink() -> linked(entry.path());
                case BasicFileAttributes it when it.isDirectory() ->
                        enter(entry.path(), it, top::listing);
                case BasicFileAttributes it -> found(entry.path(), it);
            };
        }
        open.pop();
        return Optional.empty();
    }

    private Optional<Found> root(Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            boolean walkedAnyway = attributes.isRegularFile() && realRoots.reach(path.toRealPath());
            return walkedAnyway ? Optional.empty() : found(path, attributes);
        } catch (NoSuchFileException e) {
            return Optional.of(
                    Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                            ? Rejections.brokenLink(path)
                            : Rejections.failed(path, e));
        } catch (IOException e) {
            return Optional.of(Rejections.failed(path, e));
        }
    }

    private Optional<Found> linked(Path link) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(link, BasicFileAttributes.class);
            Path real = link.toRealPath();
            boolean again = realRoots.reach(real) || (!attributes.isDirectory() && !seen.add(real));
            return again ? Optional.empty() : found(link, attributes);
        } catch (NoSuchFileException e) {
            return Optional.of(Rejections.brokenLink(link));
        } catch (IOException e) {
            return Optional.of(Rejections.failed(link, e));
        }
    }

    private Optional<Found> found(Path path, BasicFileAttributes attributes) {
        if (attributes.isDirectory()) {
            return enter(path, attributes, () -> FolderListing.of(path));
        }
        if (!attributes.isRegularFile()) {
            return Optional.of(Rejections.notAFile(path));
        }
        return Optional.of(
                new Found.Candidate(
                        path, attributes.size(), attributes.lastModifiedTime().toInstant()));
    }

    private interface Listing {
        List<Entry> get() throws IOException;
    }

    private Optional<Found> enter(Path folder, BasicFileAttributes attributes, Listing listing) {
        try {
            Object key = attributes.fileKey();
            if (seen.add(key == null ? folder.toRealPath() : key)) {
                open.push(new FolderEntries(listing.get()));
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Rejections.failed(folder, e));
        }
    }
}
