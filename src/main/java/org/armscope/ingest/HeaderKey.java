package org.armscope.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The keys that a header line may begin with, and what their values look like. The look keeps
/// prose that begins with such a word (`Issue: who will pay for it?`) out of the header.
enum HeaderKey {
    KIND("\\S*"),
    PUBLICATION(".{0,120}"),
    VOLUME("\\S*(?: \\S+){0,2}"),
    ISSUE("\\S*(?: \\S+){0,2}"),
    DATE("\\S*(?: \\S+){0,4}|.{0,40}\\(derived.{0,300}"),
    TITLE(".{0,300}"),
    AUTHOR(".{0,150}"),
    PUBLISHER(".{0,150}"),
    URL("\\S*"),
    LANGUAGE("\\S*");

    private final Pattern look;

    HeaderKey(String look) {
        this.look = Pattern.compile(look, Pattern.CASE_INSENSITIVE);
    }

    boolean fits(String value) {
        return look.matcher(value).matches();
    }

    /// The key of this name in any case; `Number` is another word for `Issue`.
    static Optional<HeaderKey> find(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (upper.equals("NUMBER")) {
            return Optional.of(ISSUE);
        }
        for (HeaderKey key : values()) {
            if (key.name().equals(upper)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }
}
