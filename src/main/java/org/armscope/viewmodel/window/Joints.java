package org.armscope.viewmodel.window;

import org.armscope.export.cite.CitationStyle;
import org.armscope.query.ConcordanceLine;
import org.armscope.query.Query;
import org.armscope.viewmodel.excerpts.ExcerptsModel;
import org.armscope.viewmodel.explore.Answer;
import org.armscope.viewmodel.explore.ExploreModel;
import org.armscope.viewmodel.explore.LineRow;
import org.armscope.viewmodel.explore.ResultRow;
import org.armscope.viewmodel.notebook.NotebookModel;
import org.armscope.viewmodel.reader.ReaderModel;
import org.armscope.viewmodel.settings.SettingsModel;
import org.jspecify.annotations.Nullable;

/// What happens in one pane because of another.
final class Joints {

    private final WindowModel model;
    private final ExploreModel explore;
    private final ReaderModel reader;
    private final ReaderModel evidence;

    Joints(WindowModel model) {
        this.model = model;
        explore = model.explore();
        reader = model.reader();
        evidence = model.timeline().evidence().reader();
    }

    void join(Links links) {
        readers(links);
        explore.results().selected().subscribe((was, now) -> follow(now));
        explore.answer().subscribe((was, now) -> follow(explore.results().selected().get()));
        explore.answer().subscribe(this::clear);
        explore.concordance().selected().subscribe((was, now) -> follow(now));
        explore.typed().subscribe((was, now) -> model.pane().set(Pane.EXPLORE));
        NotebookModel notebook = model.notebook();
        notebook.stages().stages().subscribe((was, now) -> explore.facets().recount());
        notebook.stages().stages().subscribe(model.library()::stages);
        filter(model.filter());
        citations(model.settings(), model.excerpts(), notebook);
    }

    private void readers(Links links) {
        reader.missing().bind(model.library().sources().missing());
        evidence.missing().bind(model.library().sources().missing());
        evidence.zoom().bindBidirectional(reader.zoom());
        reader.mentions().leadTo(links::follow);
        evidence.mentions().leadTo(links::follow);
        reader.citedBy().leadTo(model::open);
        evidence.citedBy().leadTo(model::open);
    }

    private void filter(SharedFilter filter) {
        filter.obey(Pane.EXPLORE, explore::narrow);
        filter.obey(Pane.TIMELINE, model.timeline()::narrow);
        filter.obey(Pane.ENTITIES, model.entities()::narrow);
        filter.obey(Pane.LIBRARY, model.library()::narrow);
        filter.obey(Pane.EXCERPTS, model.excerpts()::narrow);
        model.timeline()
                .stock()
                .subscribe(now -> model.trail().unnoted(() -> filter.renew(now.deals())));
    }

    private static void citations(
            SettingsModel settings, ExcerptsModel excerpts, NotebookModel notebook) {
        notebook.style().bindBidirectional(excerpts.style());
        settings.citationStyle()
                .subscribe(id -> CitationStyle.named(id).ifPresent(excerpts.style()::set));
        excerpts.style().subscribe(style -> settings.citationStyle().set(style.id()));
    }

    /// What was read before a question that nothing answers is no part of the answer.
    private void clear(Answer was, Answer now) {
        if (now.total() == 0 && !now.query().equals(was.query())) {
            reader.clearUnanswered();
            model.trail().reading(null);
        }
    }

    private void follow(@Nullable LineRow row) {
        if (row != null) {
            model.trail().asOne(() -> open(row.line()));
        }
    }

    private void open(ConcordanceLine line) {
        explore.results().follow(line.article());
        reader.show(line.article(), explore.answer().get().query(), line.span());
        model.trail().reading(new Visit.Reading(line.article(), line.span(), true));
    }

    private void follow(@Nullable ResultRow row) {
        if (row != null) {
            Query asked = explore.answer().get().query();
            if (explore.answering().get()) {
                reader.propose(row.id(), asked);
            } else {
                reader.show(row.id(), asked);
            }
            model.trail().reading(new Visit.Reading(row.id(), null, true));
        }
    }
}
