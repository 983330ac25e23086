package org.armscope.workspace.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folders on the list, each with who listens to it. For any number of threads.
final class Posts implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Posts.class);

    private final Path deaf;
    private final Consumer<Path> heard;
    private final Map<Path, Post> posts = new TreeMap<>();
    private boolean changed;
    private int removals;

    /// @param ear null while nobody listens
    private record Post(@Nullable Ear ear, WatchedFolder state) {}

    Posts(Path deaf, Consumer<Path> heard) {
        this.deaf = deaf;
        this.heard = heard;
    }

    /// Makes this the list.
    synchronized void list(List<Path> folders) {
        for (Path folder : List.copyOf(posts.keySet())) {
            if (!folders.contains(folder)) {
                leave(folder);
                posts.remove(folder);
                removals++;
            }
        }
        for (Path folder : folders) {
            posts.putIfAbsent(folder, new Post(null, WatchedFolder.starting(folder)));
        }
        changed = true;
    }

    /// Says of all that they are not watched.
    synchronized void refuse(String why) {
        posts.replaceAll((folder, post) -> new Post(null, WatchedFolder.troubled(folder, why)));
    }

    synchronized List<WatchedFolder> states() {
        return posts.values().stream().map(Post::state).toList();
    }

    synchronized boolean isPost(Path path) {
        return posts.containsKey(path);
    }

    /// How many folders have been taken off the list so far.
    synchronized int removals() {
        return removals;
    }

    /// True for what is or lies in a folder on the list.
    synchronized boolean holds(Path path) {
        return posts.keySet().stream().anyMatch(path::startsWith);
    }

    /// True once after a state has changed.
    synchronized boolean changed() {
        boolean was = changed;
        changed = false;
        return was;
    }

    /// Stops listening to a folder, so that the next [#tend] begins anew.
    synchronized void forget(Path folder) {
        if (posts.containsKey(folder)) {
            leave(folder);
            posts.put(folder, new Post(null, WatchedFolder.starting(folder)));
        }
    }

    /// Begins to listen where nobody does and it can be done, and ends it where a folder is gone.
    ///
    /// @return the folders that must be gone through: those listened to from now on, and those gone
    synchronized List<Path> tend() {
        List<Path> fresh = new ArrayList<>();
        for (Map.Entry<Path, Post> entry : posts.entrySet()) {
            Path folder = entry.getKey();
            Post post = entry.getValue();
            boolean there = Files.isDirectory(folder);
            boolean gone = post.state().problem().equals(Troubles.vanished(folder));
            if (post.ear() != null && !there) {
                leave(folder);
                entry.setValue(troubled(folder, Troubles.vanished(folder)));
                fresh.add(folder);
            } else if (post.ear() == null && (gone || isStarting(post))) {
                if (there) {
                    entry.setValue(listened(folder));
                    fresh.add(folder);
                } else if (!gone) {
                    entry.setValue(troubled(folder, Troubles.vanished(folder)));
                    fresh.add(folder);
                }
            }
        }
        return fresh;
    }

    private static boolean isStarting(Post post) {
        return post.state().state() == WatchedFolder.State.STARTING;
    }

    private Post listened(Path folder) {
        changed = true;
        try {
            Ear ear = new Ear(folder, deaf, heard, why -> broke(folder, why));
            return new Post(ear, WatchedFolder.watching(folder));
        } catch (IOException e) {
            LOG.warn("{} cannot be watched", folder, e);
            return troubled(folder, Troubles.about(folder, e));
        }
    }

    private Post troubled(Path folder, String problem) {
        changed = true;
        return new Post(null, WatchedFolder.troubled(folder, problem));
    }

    /// Listening goes on where it can: what is heard of the rest of the folder still counts.
    private synchronized void broke(Path folder, Throwable why) {
        LOG.warn("watching {} met a problem", folder, why);
        Post post = posts.get(folder);
        if (post != null && Files.isDirectory(folder)) {
            posts.put(
                    folder,
                    new Post(
                            post.ear(),
                            WatchedFolder.troubled(folder, Troubles.about(folder, why))));
            changed = true;
        }
    }

    private void leave(Path folder) {
        Post post = posts.get(folder);
        if (post != null && post.ear() != null) {
            post.ear().close();
        }
    }

    @Override
    public synchronized void close() {
        posts.keySet().forEach(this::leave);
    }
}
