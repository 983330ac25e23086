package org.armscope.export.excerpt;

import java.util.List;
import java.util.Optional;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.export.cite.Reference;
import org.armscope.export.cite.StyledText;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// One excerpt with all that an export says of it.
///
/// @param place where the quote stands, in code points of the article's text
/// @param paragraph of the article's body, counted from 1; 0 if the quote stands before it or is
///     not in the present text
/// @param reference the article it is taken from
/// @param citation the article, and the newspapers cited in it that support the quote
/// @param sources those newspapers: `Segodnya, 10 February 2001`
/// @param outlets their names alone
/// @param dateNote what the article's date rests on where no source prints it (`derived: between 6
///     and 7 March 2001`), or null
/// @param marks in the quote, in document order; they may overlap
/// @param deals the deals that the quote's events belong to
public record ExcerptItem(
        Excerpt excerpt,
        Span place,
        int paragraph,
        Reference reference,
        StyledText citation,
        List<String> sources,
        List<String> outlets,
        @Nullable String dateNote,
        List<QuoteMark> marks,
        List<String> deals) {

    /// What stands with every excerpt of a digest.
    public static final String DIGEST_MARK =
            "Digest: these are words of a digest, not of the source.";

    public ExcerptItem {
        sources = List.copyOf(sources);
        outlets = List.copyOf(outlets);
        marks = List.copyOf(marks);
        deals = List.copyOf(deals);
    }

    public String quote() {
        return excerpt.anchor().exact();
    }

    public boolean isDigest() {
        return reference.digest();
    }

    public Optional<String> noteOnDate() {
        return Optional.ofNullable(dateNote);
    }

    /// The same, to stand behind "Issue date:" (`derived, between 6 and 7 March 2001`).
    public Optional<String> dateInWords() {
        return noteOnDate().map(note -> note.replaceFirst(": ", ", "));
    }

    /// The names of one type in the quote, each once.
    public List<String> names(String type) {
        return marks.stream()
                .filter(mark -> mark.type().equals(type))
                .map(QuoteMark::name)
                .distinct()
                .sorted()
                .toList();
    }

    public List<String> tags() {
        return excerpt.tags().stream().map(tag -> tag.path()).toList();
    }

    /// Where to find the passage again: article, text version and code points.
    public String link() {
        return "armscope:%s#char=%d,%d".formatted(excerpt.article(), place.start(), place.end());
    }
}
