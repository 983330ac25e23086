package org.armscope.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// One of two programs that do the same work.
interface SearchSide extends AutoCloseable {

    /// Makes a new index of the articles in the folder, leaving nothing of an older one.
    void build(Path folder, List<String> texts) throws IOException;

    /// Opens what was built.
    void open(Path folder) throws IOException;

    /// The best twenty hits with their snippets, all as text.
    ///
    /// @return how long that text is
    int search(BenchQuery query) throws Exception;

    @Override
    void close() throws IOException;
}
