package org.armscope.index.folder;

import java.io.IOException;
import java.util.OptionalLong;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/// The folder of an index while it is open in Lucene: its files, who writes them, who searches
/// them. What goes wrong with them comes out as what it means for the folder.
public final class OpenFolder implements AutoCloseable {

    private static final double BUFFER_MB = 64;

    private final IndexFolder folder;
    private final Directory directory;
    private final @Nullable IndexWriter writer;
    private final SearcherManager searchers;

    private OpenFolder(
            IndexFolder folder,
            Directory directory,
            @Nullable IndexWriter writer,
            SearcherManager searchers) {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
    }

    /// Empties the folder first, whatever it held.
    public static OpenFolder create(IndexFolder folder) throws IOException {
        if (folder.examine() != IndexState.CURRENT) {
            folder.clear();
        }
        return writing(folder, IndexWriterConfig.OpenMode.CREATE);
    }

    /// @throws BrokenIndexException if the folder holds no current index
    public static OpenFolder open(IndexFolder folder) throws IOException {
        IndexState state = folder.examine();
        if (state != IndexState.CURRENT) {
            throw new BrokenIndexException(folder.path(), state);
        }
        return writing(folder, IndexWriterConfig.OpenMode.APPEND);
    }

    /// @throws BrokenIndexException if the folder holds no current index
    public static OpenFolder forReading(IndexFolder folder) throws IOException {
        if (folder.committed().isEmpty()) {
            throw new BrokenIndexException(folder.path(), folder.examine());
        }
        Directory directory = folder.forReading();
        try {
            SearcherManager searchers = new SearcherManager(directory, new SearcherFactory());
            return new OpenFolder(folder, directory, null, searchers);
        } catch (IOException e) {
            IOUtils.closeWhileHandlingException(directory);
            throw folder.explained(e);
        }
    }

    private static OpenFolder writing(IndexFolder folder, IndexWriterConfig.OpenMode mode)
            throws IOException {
        Directory directory = FSDirectory.open(folder.path());
        IndexWriter writer = null;
        try {
            IndexWriterConfig config =
                    new IndexWriterConfig().setOpenMode(mode).setRAMBufferSizeMB(BUFFER_MB);
            writer = new IndexWriter(directory, config);
            if (mode == IndexWriterConfig.OpenMode.CREATE) {
                Commits.make(writer, 0);
            }
            SearcherManager searchers = new SearcherManager(writer, new SearcherFactory());
            return new OpenFolder(folder, directory, writer, searchers);
        } catch (LockObtainFailedException e) {
            IOUtils.closeWhileHandlingException(directory);
            throw new IOException(
                    "Another program is writing the search index in "
                            + folder.path()
                            + "; close it.",
                    e);
        } catch (IOException e) {
            IOUtils.closeWhileHandlingException(writer, directory);
            throw folder.explained(e);
        }
    }

    /// The library's revision at the last commit made here; empty where there was none, and where
    /// the folder is open for reading alone.
    public OptionalLong written() {
        return writer == null ? OptionalLong.empty() : Commits.revision(writer);
    }

    /// Lets searches see what was written since.
    public void refresh() throws IOException {
        try {
            searchers.maybeRefreshBlocking();
        } catch (AlreadyClosedException e) {
            throw folder.lost(e);
        } catch (IOException e) {
            throw folder.explained(e);
        }
    }

    /// A change of the index.
    public interface Writing {
        long with(IndexWriter writer) throws IOException;
    }

    /// A question to one state of the index.
    public interface Reading<T, X extends Exception> {
        T with(IndexSearcher searcher) throws IOException, X;
    }

    /// Changes the index; what goes wrong is explained as the folder knows it.
    public void write(Writing change) throws IOException {
        if (writer == null) {
            throw new IllegalStateException("the index is open for reading alone");
        }
        try {
            change.with(writer);
        } catch (AlreadyClosedException e) {
            throw folder.lost(e);
        } catch (IOException e) {
            throw folder.explained(e);
        }
    }

    /// Asks the state of the last refresh.
    public <T, X extends Exception> T read(Reading<T, X> reading) throws IOException, X {
        IndexSearcher searcher = null;
        try {
            searcher = searchers.acquire();
            return reading.with(searcher);
        } catch (AlreadyClosedException e) {
            throw folder.lost(e);
        } catch (InternalError e) {
            throw folder.lost(e);
        } catch (IOException e) {
            throw folder.explained(e);
        } finally {
            if (searcher != null) {
                searchers.release(searcher);
            }
        }
    }

    /// What was written since the last commit is lost.
    @Override
    public void close() throws IOException {
        searchers.close();
        if (writer != null) {
            writer.rollback();
        }
        directory.close();
    }
}
