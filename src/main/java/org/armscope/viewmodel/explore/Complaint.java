package org.armscope.viewmodel.explore;

import org.armscope.query.Parsed;
import org.jspecify.annotations.Nullable;

/// Why a typed question cannot be answered as it stands.
///
/// @param before what was typed before the wrong stretch
/// @param wrong the wrong stretch; empty where something is missing at its place
/// @param reason a sentence for a person
/// @param suggestion a question that can be asked instead, or null
public record Complaint(
        String before, String wrong, String after, String reason, @Nullable String suggestion) {

    private static final int TAIL = 24;

    static Complaint of(String typed, Parsed.Wrong why) {
        int at = Math.clamp(why.at(), 0, typed.length());
        int end = Math.clamp(why.end(), at, typed.length());
        return new Complaint(
                typed.substring(0, at),
                typed.substring(at, end),
                typed.substring(end),
                why.reason(),
                why.suggestion());
    }

    /// True if nothing typed is wrong, but something lacks at its place.
    public boolean isMissing() {
        return wrong.isEmpty();
    }

    /// The last few characters before the wrong stretch.
    public String tail() {
        return before.length() <= TAIL ? before : "…" + before.substring(before.length() - TAIL);
    }
}
