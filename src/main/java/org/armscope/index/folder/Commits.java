package org.armscope.index.folder;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;

/// What a commit of the index says of itself: its schema, and which revision of the library it
/// holds.
public final class Commits {

    private static final long NOTHING_TO_COMMIT = -1;

    private Commits() {}

    /// Makes all changes so far last. Where there are none the disk is not waited for.
    public static long make(IndexWriter writer, long revision) throws IOException {
        OptionalLong last = revision(writer);
        if (!writer.hasUncommittedChanges() && last.isPresent() && last.getAsLong() == revision) {
            return NOTHING_TO_COMMIT;
        }
        writer.setLiveCommitData(
                Map.of(
                                IndexSchema.COMMIT_SCHEMA, String.valueOf(IndexSchema.VERSION),
                                IndexSchema.COMMIT_REVISION, String.valueOf(revision))
                        .entrySet());
        return writer.commit();
    }

    /// The revision of the writer's own last commit; empty where it has made none.
    static OptionalLong revision(IndexWriter writer) {
        Iterable<Map.Entry<String, String>> said = writer.getLiveCommitData();
        if (said != null) {
            for (Map.Entry<String, String> entry : said) {
                if (entry.getKey().equals(IndexSchema.COMMIT_REVISION)) {
                    return OptionalLong.of(Long.parseLong(entry.getValue()));
                }
            }
        }
        return OptionalLong.empty();
    }

    /// The revision in what a commit says of itself; empty if it is of another schema.
    static OptionalLong revision(Map<String, String> said) {
        String schema = String.valueOf(IndexSchema.VERSION);
        String revision = said.get(IndexSchema.COMMIT_REVISION);
        return schema.equals(said.get(IndexSchema.COMMIT_SCHEMA)) && revision != null
                ? OptionalLong.of(Long.parseLong(revision))
                : OptionalLong.empty();
    }

    /// The revision of the commit that a reader sees.
    public static long revision(DirectoryReader reader) throws IOException {
        return Long.parseLong(
                Objects.requireNonNull(
                        reader.getIndexCommit().getUserData().get(IndexSchema.COMMIT_REVISION)));
    }
}
