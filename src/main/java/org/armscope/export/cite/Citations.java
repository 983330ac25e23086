package org.armscope.export.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.output.Bibliography;
import de.undercouch.citeproc.output.Citation;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes references as citations in one style. A digest is cited as a digest of its source, and
/// a date that no source prints says so. Reading the style takes some tenths of a second once;
/// for one thread at a time.
public final class Citations {

    private final CitationStyle style;
    private final Map<String, CSLItemData> items = new HashMap<>();
    private final Map<Reference, StyledText> written = new HashMap<>();
    private final CSL processor;

    /// @throws IOException if the style cannot be read
    public Citations(CitationStyle style) throws IOException {
        this.style = style;
        String locale = CitationStyle.locale();
        processor = new CSL(new Items(items), language -> locale, null, style.xml(), "en-US");
    }

    public CitationStyle style() {
        return style;
    }

    /// The whole citation, each time in its full form.
    public StyledText of(Reference reference) {
        return written.computeIfAbsent(reference, this::write);
    }

    /// The citation of what the reference itself cites: `Segodnya, 10 February 2001, cited in ...`;
    /// without sources the same as [#of(Reference)].
    public StyledText of(Reference reference, List<String> sources) {
        StyledText whole = of(reference);
        if (sources.isEmpty()) {
            return whole;
        }
        String first = String.join("; ", sources) + ", cited in ";
        return reference.digest()
                ? bare(reference).after(first + "a digest of ")
                : whole.after(first);
    }

    private StyledText write(Reference reference) {
        StyledText source = bare(reference);
        return reference.digest() ? source.after("Digest of ") : source;
    }

    /// The source's own citation.
    private StyledText bare(Reference reference) {
        if (reference.isNameless()) {
            return StyledText.of(nameless(reference));
        }
        items.put(reference.id(), CslItems.of(reference));
        processor.reset(); // else a second citation would be shortened to "ibid."
        processor.setOutputFormat(new MarkedFormat());
        String marked = style.note() ? note(reference.id()) : entry(reference.id());
        return MarkedFormat.read(marked);
    }

    /// A text that names neither title nor publication is known by its file alone.
    private static String nameless(Reference reference) {
        String text = "[text without title or publication, file " + reference.file() + "]";
        return reference
                .dated()
                .map(date -> text + ", [" + DatesInWords.mark(date) + "].")
                .orElse(text + ".");
    }

    private String note(String id) {
        List<Citation> notes = processor.makeCitation(id);
        return notes.getLast().getText();
    }

    private String entry(String id) {
        processor.registerCitationItems(id);
        Bibliography all = processor.makeBibliography();
        return String.join(" ", all.getEntries());
    }

    private record Items(Map<String, CSLItemData> items) implements ItemDataProvider {

        @Override
        public CSLItemData retrieveItem(String id) {
            return items.getOrDefault(id, new CSLItemData());
        }

        @Override
        public Collection<String> getIds() {
            return items.keySet();
        }
    }
}
