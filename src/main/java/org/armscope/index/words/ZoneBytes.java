package org.armscope.index.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.util.BytesRef;
import org.armscope.text.Span;

/// Spans in few bytes: each by its start and its length.
public final class ZoneBytes {

    private static final int MOST_BYTES_PER_SPAN = 10;

    private ZoneBytes() {}

    public static BytesRef of(List<Span> spans) throws IOException {
        byte[] bytes = new byte[MOST_BYTES_PER_SPAN * spans.size()];
        ByteArrayDataOutput out = new ByteArrayDataOutput(bytes);
        for (Span span : spans) {
            out.writeVInt(span.start());
            out.writeVInt(span.length());
        }
        return new BytesRef(bytes, 0, out.getPosition());
    }

    public static List<Span> spans(BytesRef bytes) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        List<Span> spans = new ArrayList<>();
        while (!in.eof()) {
            int start = in.readVInt();
            spans.add(new Span(start, start + in.readVInt()));
        }
        return spans;
    }
}
