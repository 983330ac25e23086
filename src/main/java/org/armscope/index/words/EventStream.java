package org.armscope.index.words;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.armscope.annotation.EventMention;

/// The terms of a text's events as Lucene wants them: those of one event at one position, those of
/// the next far behind. For one thread.
public final class EventStream extends TokenStream {

    /// From one event to the next.
    private static final int GAP = 1000;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private List<EventMention> events = List.of();
    private List<String> terms = List.of();
    private int event;
    private int at;

    /// Readies the stream for another document.
    public EventStream over(List<EventMention> mentions) {
        events = mentions;
        return this;
    }

    @Override
    public void reset() {
        event = 0;
        at = 0;
    }

    @Override
    public boolean incrementToken() {
        if (event == events.size()) {
            return false;
        }
        clearAttributes();
        if (at == 0) {
            terms = List.copyOf(EventTerms.of(events.get(event)));
        }
        term.append(terms.get(at));
        step.setPositionIncrement(at == 0 ? GAP : 0);
        at++;
        if (at == terms.size()) {
            event++;
            at = 0;
        }
        return true;
    }

    /// Lets go of the document, which may be long: the stream is kept for the next one.
    @Override
    public void close() throws IOException {
        events = List.of();
        terms = List.of();
        super.close();
    }
}
