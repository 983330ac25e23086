package org.armscope.index.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The words of some zones as Lucene wants them. Each word is a term as it is; where its stem
/// differs, the stem follows at the same position behind [#STEM], so that a search for any form,
/// for one exact form and for a pattern are all answered from the same field. For one thread.
public final class WordStream extends TokenStream {

    /// In front of a stem; no word begins so.
    public static final char STEM = '=';

    /// In front of a field's word, at each word of a name that the field finds; with a colon and
    /// the canonical name behind it for that name alone. No word begins so.
    public static final char NAME = '@';

    /// How far the words of two zones are held apart: further than any phrase may reach.
    public static final int ZONE_GAP = 1000;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final WordScanner scanner = new WordScanner();
    private final StemMemory.View stems;
    private List<Zone> zones = List.of();
    private int zone;
    private final List<char[]> pending = new ArrayList<>();
    private int sent;
    private boolean stemAhead;
    private boolean newZone;
    private final NameTerms names = new NameTerms();

    public WordStream() {
        this(new StemMemory());
    }

    /// @param stems remembered for several streams, of one thread or many
    public WordStream(StemMemory stems) {
        this.stems = stems.view();
    }

    /// Readies the stream for another document.
    public WordStream over(List<Zone> zones) {
        return over(zones, "", List.of());
    }

    /// Readies the stream for another document with names in its text.
    ///
    /// @param text the text that the names' spans lie in
    /// @param named in document order
    public WordStream over(List<Zone> zones, String text, List<Named> named) {
        this.zones = zones;
        names.reset(text, named);
        return this;
    }

    @Override
    public void reset() {
        zone = -1;
        pending.clear();
        sent = 0;
        stemAhead = false;
        nextZone();
    }

    @Override
    public boolean incrementToken() {
        // nothing is cleared: every word sets both attributes, and there are no others
        if (stemAhead) {
            stemAhead = false;
            term.copyBuffer(stems.chars(), stems.start(), stems.length());
            step.setPositionIncrement(0);
            return true;
        }
        if (sent < pending.size()) {
            char[] next = pending.get(sent++);
            term.copyBuffer(next, 0, next.length);
            step.setPositionIncrement(0);
            return true;
        }
        while (zone < zones.size()) {
            if (scanner.next()) {
                word();
                return true;
            }
            nextZone();
        }
        return false;
    }

    /// Lets go of the document, which may be long: the stream is kept for the next one.
    @Override
    public void close() throws IOException {
        zones = List.of();
        pending.clear();
        names.reset("", List.of());
        super.close();
    }

    private void word() {
        term.copyBuffer(scanner.term(), 0, scanner.length());
        step.setPositionIncrement(newZone && zone > 0 ? ZONE_GAP : 1);
        newZone = false;
        pending.clear();
        sent = 0;
        stemAhead = !scanner.isNumber() && stems.find(scanner.term(), scanner.length());
        names.addTo(pending, scanner.start(), scanner.end());
    }

    private void nextZone() {
        zone++;
        newZone = true;
        if (zone < zones.size()) {
            Zone next = zones.get(zone);
            names.begin(next);
            char[] text = next.span().in(next.source()).toCharArray();
            scanner.reset(text, 0, text.length);
        }
    }
}
