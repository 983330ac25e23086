package org.armscope.extraction.event.part;

import org.armscope.annotation.EntityMention;
import org.armscope.annotation.Korea;
import org.armscope.annotation.event.EventKorea;
import org.armscope.extraction.event.scene.PartyName;
import org.armscope.extraction.event.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Tells which Korea a sentence means.
public final class WhichKorea {

    private WhichKorea() {}

    /// The Korea that a sentence names, and else the one that gets the arms.
    ///
    /// @param getter of the arms, if known
    public static EventKorea which(Scene scene, @Nullable PartyName getter) {
        boolean south = scene.names(PartyName.SOUTH);
        boolean north = scene.names(PartyName.NORTH);
        if (south && north) {
            return EventKorea.BOTH;
        }
        if (south || north) {
            return south ? EventKorea.SOUTH : EventKorea.NORTH;
        }
        EventKorea vague = vague(scene);
        if (vague != EventKorea.NONE) {
            return vague;
        }
        if (getter != null && getter.isKorean()) {
            return getter.country().equals(PartyName.SOUTH) ? EventKorea.SOUTH : EventKorea.NORTH;
        }
        return EventKorea.NONE;
    }

    /// Which Korea the mentions leave open; NONE where they mean no Korea.
    private static EventKorea vague(Scene scene) {
        EventKorea vague = EventKorea.NONE;
        for (EntityMention mention : scene.mentions()) {
            if (mention.korea() == Korea.UNCLEAR) {
                return EventKorea.UNCLEAR;
            }
            vague = mention.korea() == null ? vague : EventKorea.PENINSULA;
        }
        return vague;
    }
}
