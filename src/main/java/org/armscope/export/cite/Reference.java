package org.armscope.export.cite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armscope.article.ArticleSummary;
import org.armscope.article.Header;
import org.armscope.article.IssueDate;
import org.jspecify.annotations.Nullable;

/// One source as a bibliography lists it. What the article does not tell is null: a label made from
/// a first sentence never stands for a title.
///
/// @param id stable, and different for each article
/// @param type the CSL type, for example `article-journal`
/// @param title as the source has it; null if it is not known
/// @param authors names as printed, not split into given and family name
/// @param digest true if what is at hand is a digest of this source in other words
/// @param file the name of the file the text was read from
/// @param notes what else a reader must know, each a clause of its own
public record Reference(
        String id,
        String type,
        @Nullable String title,
        List<String> authors,
        @Nullable String container,
        @Nullable String publisher,
        @Nullable Integer volume,
        @Nullable Integer issue,
        @Nullable IssueDate date,
        @Nullable String url,
        @Nullable String language,
        boolean digest,
        String file,
        List<String> notes) {

    static final String DIGEST_NOTE =
            "digest of this source in other words; not to be quoted as its words";

    private static final String BETWEEN_AUTHORS = "\\s*;\\s*|\\s*,?\\s+(?:and|&)\\s+";

    public Reference {
        authors = List.copyOf(authors);
        notes = List.copyOf(notes);
    }

    public static Reference of(ArticleSummary article) {
        Header header = article.header();
        String title = article.heading().isTitle() ? article.heading().text() : null;
        return new Reference(
                id(article),
                PublicationTypes.BUNDLED.of(header),
                title,
                authors(header.author()),
                header.publication(),
                header.publisher(),
                header.volume(),
                header.issue(),
                article.issueDate(),
                header.url(),
                header.language(),
                article.isDigest(),
                article.source().fileName(),
                notes(article, title));
    }

    public Optional<IssueDate> dated() {
        return Optional.ofNullable(date);
    }

    /// True if neither title nor publication is known, nor a volume.
    boolean isNameless() {
        return title == null && container == null && volume == null;
    }

    /// The title for programs that have no place for a digest's mark; brackets hold what is not the
    /// source's.
    Optional<String> markedTitle() {
        if (digest) {
            return Optional.of(
                    title == null ? "[Digest; title not known]" : "[Digest of] " + title);
        }
        return Optional.ofNullable(title);
    }

    /// Publication, volume, issue and the article's id: `monitor-7-46-a1b2c3d4e5f6`.
    private static String id(ArticleSummary article) {
        Header header = article.header();
        List<String> parts = new ArrayList<>();
        if (header.publication() != null) {
            parts.add(header.publication().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
        }
        if (header.volume() != null) {
            parts.add(header.volume().toString());
        }
        if (header.issue() != null) {
            parts.add(header.issue().toString());
        }
        parts.add(article.id().value());
        return String.join("-", parts).replaceAll("-+", "-").replaceAll("^-", "");
    }

    private static List<String> authors(@Nullable String printed) {
        return printed == null
                ? List.of()
                : Arrays.stream(printed.split(BETWEEN_AUTHORS, -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    private static List<String> notes(ArticleSummary article, @Nullable String title) {
        List<String> notes = new ArrayList<>();
        if (article.isDigest()) {
            notes.add(DIGEST_NOTE);
        }
        if (title == null) {
            notes.add("title not known");
        }
        if (article.header().publication() == null) {
            notes.add("publication not named; file " + article.source().fileName());
        }
        IssueDate date = article.issueDate();
        if (date != null && date.basis() != IssueDate.Basis.PRINTED) {
            notes.add(DatesInWords.mark(date) + "; " + date.reason());
        }
        return notes;
    }
}
