package org.armscope.cli.excerpt;

import java.util.List;
import java.util.Locale;
import org.armscope.export.cite.BibTex;
import org.armscope.export.cite.CslJson;
import org.armscope.export.cite.Reference;
import org.armscope.export.cite.Ris;

/// In what form `cite` prints.
enum CitationFormat {
    TEXT,
    BIBTEX,
    RIS,
    CSL_JSON;

    /// The word on the command line: `csl-json`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The reference for a reference manager; for [#TEXT] there is none.
    String of(Reference reference) {
        List<Reference> one = List.of(reference);
        return switch (this) {
            case TEXT -> "";
            case BIBTEX -> BibTex.of(one);
            case RIS -> Ris.of(one);
            case CSL_JSON -> CslJson.of(one);
        };
    }
}
