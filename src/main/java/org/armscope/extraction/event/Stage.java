package org.armscope.extraction.event;

import java.util.List;
import java.util.Set;
import org.armscope.extraction.event.PartyName.Form;
import org.jspecify.annotations.Nullable;

/// What a whole text tells of who deals with whom, before its sentences are read one by one.
///
/// @param russia where Russia or the Soviet Union is first named, or null
/// @param soleKorea where a Korea is first named if the text names but one, else null
/// @param isAboutKorea true if the Koreas are named far more often than other buyers
/// @param isAboutArms true if arms are spoken of from first to last
record Stage(
        @Nullable PartyName russia,
        @Nullable PartyName soleKorea,
        boolean isAboutKorea,
        boolean isAboutArms) {

    private static final int FAR_MORE = 3;

    static Stage of(List<Scene> scenes, Set<String> onlookers) {
        PartyName russia = null;
        PartyName south = null;
        PartyName north = null;
        int koreas = 0;
        int others = 0;
        for (Scene scene : scenes) {
            for (PartyName party : scene.parties()) {
                if (party.form() == Form.WEAPON) {
                    continue;
                }
                if (party.isRussian()) {
                    russia = russia == null ? party : russia;
                } else if (party.country().equals(PartyName.SOUTH)) {
                    south = south == null ? party : south;
                    koreas++;
                } else if (party.country().equals(PartyName.NORTH)) {
                    north = north == null ? party : north;
                    koreas++;
                } else if (!party.isVague() && !onlookers.contains(party.country())) {
                    others++;
                }
            }
        }
        PartyName sole = south == null ? north : north == null ? south : null;
        long arms = scenes.stream().filter(Topic::speaksOfArms).count();
        return new Stage(
                russia, sole, koreas > 0 && koreas >= FAR_MORE * others, 3 * arms >= scenes.size());
    }

    boolean hasOneKorea() {
        return soleKorea != null;
    }
}
