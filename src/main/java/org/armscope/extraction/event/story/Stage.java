package org.armscope.extraction.event.story;

import java.util.List;
import java.util.Set;
import org.armscope.extraction.event.scene.PartyName;
import org.armscope.extraction.event.scene.PartyName.Form;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.extraction.event.scene.Topic;
import org.jspecify.annotations.Nullable;

/// What a whole text tells of who deals with whom, before its sentences are read one by one.
///
/// @param russia where Russia or the Soviet Union is first named, or null
/// @param mainKorea where the Korea is first named that the text names alone or far more often, or
///     null
/// @param hasOneKorea true if it names no other
/// @param isAboutKorea true if the Koreas are named far more often than other buyers
/// @param isAboutArms true if arms are spoken of from first to last
public record Stage(
        @Nullable PartyName russia,
        @Nullable PartyName mainKorea,
        boolean hasOneKorea,
        boolean isAboutKorea,
        boolean isAboutArms) {

    private static final int FAR_MORE = 3;
    private static final int MAIN = 2;

    /// What the sentences of a text tell together.
    ///
    /// @param scenes all of them, in order
    /// @param onlookers countries that count as a party only where a word makes them one
    public static Stage of(List<Scene> scenes, Set<String> onlookers) {
        PartyName russia = null;
        PartyName south = null;
        PartyName north = null;
        int souths = 0;
        int norths = 0;
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
                    souths++;
                } else if (party.country().equals(PartyName.NORTH)) {
                    north = north == null ? party : north;
                    norths++;
                } else if (!party.isVague() && !onlookers.contains(party.country())) {
                    others++;
                }
            }
        }
        PartyName main = souths >= MAIN * norths ? south : norths >= MAIN * souths ? north : null;
        int koreas = souths + norths;
        long arms = scenes.stream().filter(Topic::speaksOfArms).count();
        return new Stage(
                russia,
                main,
                main != null && (south == null || north == null),
                koreas > 0 && koreas >= FAR_MORE * others,
                3 * arms >= scenes.size());
    }
}
