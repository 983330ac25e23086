package org.armscope.extraction.event.learnt;

import org.armscope.lexicon.net.SentenceNet;
import org.jspecify.annotations.Nullable;

/// What the net says of the sentences of one text, asked about them in their order. The story it
/// heeds is that of the sentences it was asked about: to read those between, too, takes a third
/// longer and tells it little more.
final class StoryReading {

    private final SentenceNet net;

    /// Of the sentences before the last one.
    private float[] story;

    /// The sentence asked about last, with what it was read as.
    private @Nullable Sighting last;

    private float[] read;

    StoryReading(SentenceNet net) {
        this.net = net;
        story = net.noStory();
        read = net.nothing();
    }

    /// How much speaks for each answer, as of [SentenceNet#answers].
    ///
    /// @param course led up to it
    @SuppressWarnings("ReferenceEquality") // a sentence of one text is one object
    float[] answers(Sighting sighting, Wording wording, Course course) {
        Sighting before = course.before();
        if (last != null) {
            story = net.story(story, read);
        }
        float[] earlier = before == null ? net.nothing() : before == last ? read : read(before);
        last = sighting;
        read = net.read(wording.words());
        return net.answers(read, earlier, story, Signs.of(sighting, course));
    }

    private float[] read(Sighting sighting) {
        return net.read(Wording.of(sighting.scene(), sighting.cited()).words());
    }
}
