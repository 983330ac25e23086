package org.armscope.export.cite;

import java.util.Map;
import java.util.stream.Collectors;
import org.armscope.article.Header;
import org.armscope.text.ResourceLines;

/// Tells a source's CSL type by its publication, or by what else the header says.
final class PublicationTypes {

    static final PublicationTypes BUNDLED = new PublicationTypes();

    private final Map<String, String> types;

    private PublicationTypes() {
        types =
                ResourceLines.read(PublicationTypes.class, "publication-types.tsv").stream()
                        .map(line -> line.split("\t", -1))
                        .collect(
                                Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
    }

    String of(Header header) {
        String publication = header.publication();
        String listed = publication == null ? null : types.get(publication);
        if (listed != null) {
            return listed;
        }
        if (header.volume() != null) {
            return "article-journal";
        }
        if (publication != null) {
            return header.issue() == null ? "article-newspaper" : "article-magazine";
        }
        return header.url() == null ? "document" : "webpage";
    }
}
