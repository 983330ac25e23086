package org.armscope.index.folder;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;

/// The folder of an index: what it holds, and what an error in it means.
public record IndexFolder(Path path) {

    /// An index of fewer bytes is small.
    private static final long SMALL = 16L << 20;

    /// What the folder holds, without opening it for long.
    public IndexState examine() throws IOException {
        if (!Files.isDirectory(path)) {
            return Files.exists(path) ? IndexState.DAMAGED : IndexState.MISSING;
        }
        try (Directory directory = forReading();
                DirectoryReader reader = DirectoryReader.open(directory)) {
            Map<String, String> said = reader.getIndexCommit().getUserData();
            String schema = String.valueOf(IndexSchema.VERSION);
            return schema.equals(said.get(IndexSchema.COMMIT_SCHEMA))
                    ? IndexState.CURRENT
                    : IndexState.OTHER_SCHEMA;
        } catch (IndexNotFoundException e) {
            return IndexState.MISSING;
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            return IndexState.OTHER_SCHEMA;
        } catch (IOException e) {
            if (isDamage(e)) {
                return IndexState.DAMAGED;
            }
            throw e;
        }
    }

    /// The library's revision at the last commit, told by the commit alone; empty where there is no
    /// commit of this program's schema. What the commit's other files are like is not looked at.
    public OptionalLong committed() throws IOException {
        if (!Files.isDirectory(path)) {
            return OptionalLong.empty();
        }
        try (Directory directory = new NIOFSDirectory(path)) {
            return Commits.revision(SegmentInfos.readLatestCommit(directory).getUserData());
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            return OptionalLong.empty();
        } catch (IOException e) {
            if (isDamage(e)) {
                return OptionalLong.empty();
            }
            throw e;
        }
    }

    /// The files, to be read only. A small index is not mapped into memory: that makes searches no
    /// faster then, and getting Java ready for it takes longer than a search.
    Directory forReading() throws IOException {
        Directory plain = new NIOFSDirectory(path);
        if (isSmall(plain)) {
            return plain;
        }
        plain.close();
        return FSDirectory.open(path);
    }

    private static boolean isSmall(Directory files) throws IOException {
        long bytes = 0;
        try {
            for (String file : files.listAll()) {
                bytes += files.fileLength(file);
            }
            return bytes < SMALL;
        } catch (NoSuchFileException e) {
            return false; // another process is writing it
        }
    }

    /// Removes every file, so that an index can be made anew where a damaged one stands.
    void clear() throws IOException {
        if (Files.isRegularFile(path)) {
            Files.delete(path);
        }
        Files.createDirectories(path);
        try (Directory directory = FSDirectory.open(path)) {
            for (String file : directory.listAll()) {
                directory.deleteFile(file);
            }
        }
    }

    /// The error as a caller should see it: a [BrokenIndexException] if a rebuild is the answer.
    IOException explained(IOException error) {
        return isDamage(error) ? new BrokenIndexException(path, error) : error;
    }

    private static boolean isDamage(IOException error) {
        return error instanceof CorruptIndexException
                || error instanceof IndexNotFoundException
                || error instanceof NoSuchFileException
                || error instanceof FileNotFoundException
                || error instanceof EOFException;
    }

    /// A closed reader or writer: the index was lost while it was open.
    BrokenIndexException lost(AlreadyClosedException error) {
        return new BrokenIndexException(path, error);
    }

    /// A file that was cut short or replaced while it was mapped into memory.
    BrokenIndexException lost(InternalError error) {
        return new BrokenIndexException(path, error);
    }
}
