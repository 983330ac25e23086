package org.armscope.extraction.event.part;

import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.extraction.event.scene.Cue;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds where an event happened: the place nearest to the trigger that "in", "at" or "near"
/// leads to.
public final class Places {

    private Places() {}

    /// The place, or null if none is named.
    public static @Nullable EntityMention of(Scene scene, Cue<?> trigger) {
        EntityMention best = null;
        int nearest = Integer.MAX_VALUE;
        for (EntityMention mention : scene.mentions()) {
            int distance = Math.abs(scene.start(mention) - trigger.to());
            if (mention.type() == EntityType.PLACE
                    && mention.metonymFor() == null
                    && distance < nearest
                    && isLocation(scene, scene.start(mention))) {
                nearest = distance;
                best = mention;
            }
        }
        return best;
    }

    private static boolean isLocation(Scene scene, int at) {
        Tokens tokens = scene.tokens();
        int before = tokens.is(at - 1, "the") ? at - 2 : at - 1;
        return tokens.is(before, "in") || tokens.is(before, "at") || tokens.is(before, "near");
    }
}
