package org.armscope.workspace.upkeep;

import java.io.IOException;
import java.util.List;
import org.armscope.article.ArticleText;
import org.armscope.article.IssueDate;
import org.armscope.extraction.Extractor;
import org.armscope.lexicon.Lexicon;
import org.armscope.lexicon.UserLexicon;
import org.armscope.library.table.Annotated;
import org.armscope.library.table.AnnotationBasis;
import org.armscope.library.work.DecisionSet;
import org.jspecify.annotations.Nullable;

/// The lexicon in one state with the extraction that works by it. Loads the lexicon when first
/// asked to annotate; for any number of threads.
public final class Rules {

    private final UserLexiconFile user;
    private final AnnotationBasis basis;
    private @Nullable Extractor extractor;

    Rules(UserLexiconFile user) {
        this.user = user;
        basis = new AnnotationBasis(user.version(), Integer.toString(Extractor.VERSION));
    }

    public AnnotationBasis basis() {
        return basis;
    }

    /// What is wrong with the user's lexicon, each a sentence for a person.
    public List<String> complaints() {
        return user.complaints();
    }

    public UserLexicon userLexicon() {
        return user.entries();
    }

    private synchronized Extractor extractor() throws IOException {
        Extractor made = extractor;
        if (made == null) {
            made = new Extractor(Lexicon.with(user.entries()));
            extractor = made;
        }
        return made;
    }

    public Annotated annotate(ArticleText content, @Nullable IssueDate date, DecisionSet decisions)
            throws IOException {
        return new Annotated(
                extractor().extract(content, date, decisions.decisions()), basis, decisions.name());
    }
}
