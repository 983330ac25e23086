package org.armscope.viewmodel.window;

import java.util.List;
import java.util.stream.Collectors;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.CrossReference;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.Outlet;
import org.armscope.annotation.SourceCitation;
import org.armscope.article.Article;
import org.armscope.query.FieldName;
import org.armscope.query.Query;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.reader.Page;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.reference.Candidate;

/// Goes from a mention to what it stands for: a name to its dossier, a cross reference to the
/// article it means, a cited newspaper to all that cites it.
final class Links {

    private final WindowModel model;
    private final Desk desk;
    private final Threads threads;

    Links(WindowModel model, Desk desk, Threads threads) {
        this.model = model;
        this.desk = desk;
        this.threads = threads;
    }

    void follow(Annotation mention, Page page) {
        switch (mention) {
            case EntityMention name -> model.openDossier(name.entity());
            case SourceCitation source -> cited(source);
            case CrossReference reference -> open(page.article(), reference);
            default -> {}
        }
    }

    private void cited(SourceCitation source) {
        List<Query> outlets = source.outlets().stream().map(Links::asked).distinct().toList();
        if (outlets.isEmpty()) {
            model.work().tell(Notice.bad("The newspaper’s name is lost from the text here."));
        } else {
            model.explore().ask(outlets.size() == 1 ? outlets.getFirst() : new Query.Or(outlets));
        }
    }

    private static Query asked(Outlet outlet) {
        String id = outlet.id();
        return new Query.Field(FieldName.OUTLET, id == null ? outlet.printed() : id, true);
    }

    private void open(Article from, CrossReference reference) {
        threads.reading()
                .execute(
                        () -> {
                            try {
                                List<Candidate> meant = desk.resolve(from, reference);
                                threads.window().execute(() -> open(reference, meant));
                            } catch (WorkspaceException e) {
                                String why = Notice.reason(e);
                                threads.window().execute(() -> model.work().tell(Notice.bad(why)));
                            }
                        });
    }

    private void open(CrossReference reference, List<Candidate> meant) {
        if (meant.isEmpty()) {
            String issues =
                    reference.dates().stream()
                            .map(date -> date.value())
                            .collect(Collectors.joining(", "));
            model.work()
                    .tell(
                            Notice.bad(
                                    reference.publication()
                                            + (issues.isEmpty() ? "" : " of " + issues)
                                            + " is not in the library; the list of wanted issues"
                                            + " names it."));
        } else {
            model.open(meant.getFirst().article().id());
        }
    }
}
