package org.armscope.viewmodel.reader.print;

import java.io.IOException;
import org.armscope.article.ArticleSummary;
import org.armscope.export.cite.CitationStyle;
import org.armscope.export.cite.Citations;
import org.armscope.export.cite.Reference;
import org.armscope.viewmodel.reader.Page;
import org.armscope.workspace.open.WorkspaceException;

/// How an article is cited at the foot of its pages.
public final class Cited {

    private Cited() {}

    /// The citation in plain words.
    public static String in(CitationStyle style, Page page) throws WorkspaceException {
        try {
            Reference reference = Reference.of(ArticleSummary.of(page.article()));
            return new Citations(style).of(reference).plain();
        } catch (IOException e) {
            throw new WorkspaceException(
                    "The citation style cannot be read (" + e + "); install the program anew.", e);
        }
    }
}
