package org.armscope.export.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import org.armscope.article.IssueDate;
import org.jspecify.annotations.Nullable;

/// References as the citation processor takes them. A date that no source prints becomes words in
/// brackets, so that every style shows it as such.
final class CslItems {

    private CslItems() {}

    static CSLItemData of(Reference reference) {
        CSLItemDataBuilder item =
                new CSLItemDataBuilder()
                        .id(reference.id())
                        .type(CSLType.fromString(reference.type()))
                        .author(
                                reference.authors().stream()
                                        .map(CslItems::name)
                                        .toArray(CSLName[]::new));
        if (reference.title() != null) {
            item.title(clean(reference.title()))
                    .language(language(reference.title(), reference.language()));
        }
        if (reference.container() != null) {
            item.containerTitle(clean(reference.container()));
        } else if (reference.volume() != null) {
            item.containerTitle("[publication not named]");
        }
        if (reference.publisher() != null) {
            item.publisher(clean(reference.publisher()));
        }
        if (reference.volume() != null) {
            item.volume(reference.volume().toString());
        }
        if (reference.issue() != null) {
            item.issue(reference.issue().toString());
        }
        if (reference.url() != null) {
            item.URL(clean(reference.url()));
        }
        if (reference.date() != null) {
            item.issued(date(reference.date()));
        }
        return item.build();
    }

    /// Styles write English titles with capitals, and take a title of no language for English: in
    /// Russian that would be a title which nobody printed.
    private static String language(String title, @Nullable String stated) {
        String known = Locale.forLanguageTag(stated == null ? "" : stated.strip()).getLanguage();
        if (known.length() == 2 || known.length() == 3) { // not "english"
            return known;
        }
        boolean latin =
                title.codePoints()
                        .filter(Character::isLetter)
                        .allMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
        return latin ? "en" : "und";
    }

    private static CSLName name(String printed) {
        return new CSLNameBuilder().literal(clean(printed)).build();
    }

    private static CSLDate date(IssueDate date) {
        return date.basis() == IssueDate.Basis.PRINTED
                ? new CSLDateBuilder().dateParts(DateParts.of(date)).build()
                : new CSLDateBuilder().literal("[" + DatesInWords.mark(date) + "]").build();
    }

    private static String clean(String words) {
        return OneLine.of(MarkedFormat.withoutMarks(words));
    }
}
