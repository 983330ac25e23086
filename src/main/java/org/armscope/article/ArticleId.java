package org.armscope.article;

/// The lasting name of an article: twelve hexadecimal digits, given once by the library from the
/// first text read, so that the same text gets the same id in every library. It stays when the text
/// changes.
public record ArticleId(String value) implements Comparable<ArticleId> {

    /// @throws IllegalArgumentException if the value is not twelve lower-case hexadecimal digits
    public ArticleId {
        if (!isForm(value)) {
            throw new IllegalArgumentException("not an article id: " + value);
        }
    }

    // no pattern, since a hundred thousand ids are made where a folder is looked through again
    private static boolean isForm(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return value.length() == 12;
    }

    /// The id for an article whose first text has this hash. `attempt` counts from 0 and grows
    /// where another article holds the id already (its text was the same once and has changed
    /// since).
    public static ArticleId first(TextHash hash, int attempt) {
        String seed = attempt == 0 ? hash.hex() : TextHash.of(hash.hex() + "+" + attempt).hex();
        return new ArticleId(seed.substring(0, 12));
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
