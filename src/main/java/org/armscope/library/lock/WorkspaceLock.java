package org.armscope.library.lock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.armscope.library.sql.LibraryException;
import org.jspecify.annotations.Nullable;

/// The right to write in a workspace folder, which one process has at a time. The operating system
/// holds it by a lock on the file `armscope.lock` and ends it with the process, however that ends;
/// what the file says is for people only, and the file stays when the lock is gone.
public final class WorkspaceLock implements AutoCloseable {

    static final String FILE = "armscope.lock";

    /// Behind all content: some systems let nobody read what is locked.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /// What this process holds. The system knows such locks by process: opening and closing the
    /// file once more in this process would drop the lock, so that must be known beforehand.
    private static final Map<Path, LockHolder> HELD_HERE = new ConcurrentHashMap<>();

    private final Path folder;
    private final FileChannel channel;

    private WorkspaceLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /// What came of asking for the lock.
    public sealed interface Attempt {}

    /// The lock is the caller's, to be closed when the work is done.
    public record Acquired(WorkspaceLock lock) implements Attempt {}

    /// Another program, or another part of this one, has the lock.
    ///
    /// @param holder null if the file does not tell
    public record HeldBy(@Nullable LockHolder holder) implements Attempt {

        /// What to tell a person.
        public String sentence() {
            return holder == null
                    ? "Another program is writing in this workspace: close it, or wait until it is"
                            + " done."
                    : "Another Armscope (%s, process %d on %s, since %s) is writing in this workspace: close it, or wait until it is done."
                            .formatted(
                                    holder.purpose(), holder.pid(), holder.host(), holder.since());
        }
    }

    /// Nobody can write in the folder; reading needs no lock.
    public record ReadOnly(Path folder) implements Attempt {

        /// What to tell a person.
        public String sentence() {
            return "The workspace %s is read-only: it can be searched and read, but not changed."
                    .formatted(folder);
        }
    }

    /// Asks for the lock without waiting.
    ///
    /// @param purpose what the holder is to be called: `window`, or `cli` and the verb
    /// @throws LibraryException if the folder does not exist or its file system knows no locks
    public static Attempt tryAcquire(Path folder, String purpose) throws LibraryException {
        try {
            Path real = folder.toRealPath();
            if (!Files.isDirectory(real)) {
                throw new NotDirectoryException(real.toString());
            }
            if (!Files.isWritable(real)) {
                return new ReadOnly(folder);
            }
            LockHolder self = LockHolder.self(purpose);
            LockHolder present = HELD_HERE.putIfAbsent(real, self);
            return present == null ? acquire(real, self) : new HeldBy(present);
        } catch (AccessDeniedException e) {
            return new ReadOnly(folder);
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).contains("No space left")) {
                throw new LibraryException(
                        "There is no room left on the disk of the workspace %s: nothing was changed; make room and try again."
                                .formatted(folder),
                        e);
            }
            throw new LibraryException(
                    "The workspace %s cannot be locked (%s): check that it is a folder on a disk of this computer."
                            .formatted(folder, e),
                    e);
        }
    }

    /// Who has the lock at present, found out without taking it or creating the file.
    ///
    /// @throws LibraryException if the file cannot be looked at
    public static Optional<HeldBy> holder(Path folder) throws LibraryException {
        try {
            Path real = folder.toRealPath();
            LockHolder here = HELD_HERE.get(real);
            if (here != null) {
                return Optional.of(new HeldBy(here));
            }
            return Files.exists(real.resolve(FILE)) ? probe(real.resolve(FILE)) : Optional.empty();
        } catch (IOException e) {
            throw new LibraryException(
                    "The lock of %s cannot be looked at (%s): check the folder."
                            .formatted(folder, e),
                    e);
        }
    }

    private static Optional<HeldBy> probe(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                FileLock free = channel.tryLock(LOCKED_BYTE, 1, true)) {
            return free == null
                    ? Optional.of(new HeldBy(LockHolder.parse(read(channel))))
                    : Optional.empty();
        }
    }

    private static Attempt acquire(Path real, LockHolder self) throws IOException {
        boolean acquired = false;
        FileChannel channel = null;
        try {
            channel =
                    FileChannel.open(
                            real.resolve(FILE),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                return new HeldBy(LockHolder.parse(read(channel)));
            }
            write(channel, self.toString());
            acquired = true;
            return new Acquired(new WorkspaceLock(real, channel));
        } finally {
            if (!acquired) {
                if (channel != null) {
                    channel.close();
                }
                HELD_HERE.remove(real);
            }
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(1024);
        channel.read(content, 0);
        return new String(content.array(), 0, content.position(), StandardCharsets.UTF_8);
    }

    private static void write(FileChannel channel, String content) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8)), 0);
    }

    /// Gives the lock back; a second call does nothing.
    @Override
    public void close() throws LibraryException {
        if (!channel.isOpen()) {
            return;
        }
        try (channel) {
            channel.truncate(0);
        } catch (IOException e) {
            throw new LibraryException(
                    "The lock of %s could not be cleared (%s): it ends with this program."
                            .formatted(folder, e),
                    e);
        } finally {
            HELD_HERE.remove(folder);
        }
    }
}
