package org.armscope.workspace.notebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.export.excerpt.ImportedAnnotation;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;

/// Puts annotations that were read from a file into the basket, in one step that can be undone.
/// What cannot be anchored for sure stays out and is named.
public final class AnnotationImport {

    private final Workspace workspace;
    private final Map<ArticleId, Article> articles = new HashMap<>();
    private final List<Excerpt> placed = new ArrayList<>();
    private final List<String> rejected = new ArrayList<>();
    private int unchanged;

    private AnnotationImport(Workspace workspace) {
        this.workspace = workspace;
    }

    /// What became of the annotations.
    ///
    /// @param imported how many were put into the basket
    /// @param unchanged how many are there already, the same or changed later
    /// @param rejected a sentence for each that was left out
    public record Outcome(int imported, int unchanged, List<String> rejected) {

        public Outcome {
            rejected = List.copyOf(rejected);
        }
    }

    public static Outcome of(Workspace workspace, List<ImportedAnnotation> read)
            throws WorkspaceException {
        return new AnnotationImport(workspace).run(read);
    }

    private Outcome run(List<ImportedAnnotation> read) throws WorkspaceException {
        Basket basket = workspace.notebook().basket();
        List<Excerpt> present = basket.excerpts();
        Map<String, Excerpt> byId =
                present.stream().collect(Collectors.toMap(Excerpt::id, one -> one));
        int last = present.isEmpty() ? 0 : present.getLast().place();
        for (ImportedAnnotation one : read) {
            place(one, byId.get(one.id()), last);
        }
        if (!placed.isEmpty()) {
            int count = placed.size();
            basket.put(
                    count == 1 ? "import 1 annotation" : "import " + count + " annotations",
                    placed);
        }
        return new Outcome(placed.size(), unchanged, rejected);
    }

    private void place(ImportedAnnotation one, @Nullable Excerpt present, int last)
            throws WorkspaceException {
        Optional<Article> article = article(one);
        Optional<Excerpt> excerpt = article.flatMap(one::in);
        if (article.isEmpty()) {
            rejected.add(named(one) + " is about an article that is not in the workspace.");
        } else if (excerpt.isEmpty()) {
            rejected.add(
                    named(one) + " quotes words that cannot be found for sure in its article.");
        } else if (present == null) {
            placed.add(excerpt.get().at(last + one.place()));
        } else if (present.changed().isBefore(one.changed())) {
            placed.add(excerpt.get().at(present.place()));
        } else {
            unchanged++;
        }
    }

    private static String named(ImportedAnnotation one) {
        String words = one.exact().replaceAll("\\s+", " ");
        return "The annotation of \""
                + (words.length() > 40 ? words.substring(0, 40) + "..." : words)
                + "\"";
    }

    /// The article that the file names, or the only one with the address that it gives.
    private Optional<Article> article(ImportedAnnotation one) throws WorkspaceException {
        List<ArticleId> meant = new ArrayList<>();
        for (ArticleSummary summary : workspace.articles()) {
            boolean named = one.article().filter(summary.id()::equals).isPresent();
            if (named || one.source().equals(summary.header().url())) {
                meant.add(summary.id());
            }
        }
        if (meant.size() != 1) {
            return Optional.empty();
        }
        ArticleId id = meant.getFirst();
        if (!articles.containsKey(id)) {
            articles.put(id, workspace.article(id));
        }
        return Optional.ofNullable(articles.get(id));
    }
}
