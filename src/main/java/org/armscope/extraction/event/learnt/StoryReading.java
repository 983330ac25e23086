package org.armscope.extraction.event.learnt;

import org.armscope.lexicon.net.SentenceNet;
import org.jspecify.annotations.Nullable;

/// What the net says of the sentences of one text; each is read when it is first asked for.
final class StoryReading {

    private final SentenceNet net;

    /// The sentence read last, with what it was read as.
    private @Nullable Sighting last;

    private float[] read;

    StoryReading(SentenceNet net) {
        this.net = net;
        read = net.nothing();
    }

    /// How much speaks for each answer, as of [SentenceNet#answers].
    ///
    /// @param before the sentence before it, or null
    @SuppressWarnings("ReferenceEquality") // a sentence of one text is one object
    float[] answers(Sighting sighting, Wording wording, @Nullable Sighting before) {
        float[] earlier = before == null ? net.nothing() : before == last ? read : read(before);
        last = sighting;
        read = net.read(wording.words());
        return net.answers(read, earlier);
    }

    private float[] read(Sighting sighting) {
        return net.read(Wording.of(sighting.scene(), sighting.cited()).words());
    }
}
