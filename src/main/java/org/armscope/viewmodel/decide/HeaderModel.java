package org.armscope.viewmodel.decide;

import org.armscope.annotation.decision.HeaderRuling;
import org.armscope.annotation.decision.Scope;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.notebook.NotebookModel;

/// Corrects title, author, publication and issue date of an article, one at a time; before that is
/// confirmed, all dates and events that would move are told.
public final class HeaderModel extends Drafting<HeaderDraft> {

    /// @param clear closes whatever else is being decided
    HeaderModel(Desk desk, Threads threads, NotebookModel notebook, Runnable clear) {
        super(desk, threads, notebook, clear);
    }

    /// Begins to correct an article's header.
    public void begin(ArticleId article) {
        if (!mayBegin()) {
            return;
        }
        read(() -> desk.article(article), this::begin);
    }

    private void begin(Article article) {
        HeaderField first =
                article.issueDate() == null ? HeaderField.ISSUE_DATE : HeaderField.TITLE;
        change(HeaderDraft.of(article, first));
    }

    public void field(HeaderField field) {
        HeaderDraft now = draft.get();
        if (now != null && now.field() != field) {
            change(now.with(field));
        }
    }

    /// Told what the field ought to read; a date as in [TypedDays].
    public void value(String typed) {
        HeaderDraft now = draft.get();
        if (now != null && !now.value().equals(typed)) {
            change(now.with(typed));
        }
    }

    private void change(HeaderDraft next) {
        draft.set(next);
        HeaderRuling.Field field = next.field().field();
        if (!next.isNew()) {
            weighing.want(
                    next.present().isEmpty()
                            ? "Nothing is known of it yet."
                            : "This is how it is.");
        } else if (field != null) {
            words(next, field);
        } else {
            TypedDays typed = TypedDays.read(desk, next.value());
            if (typed.days() == null) {
                weighing.want(typed.problem());
            } else {
                weigh(next, new HeaderRuling.IssueDay(typed.days()));
            }
        }
    }

    private void words(HeaderDraft next, HeaderRuling.Field field) {
        if (next.value().isBlank()) {
            weighing.want("Type what it ought to read.");
        } else {
            weigh(next, new HeaderRuling.Words(field, next.value().strip()));
        }
    }

    private void weigh(HeaderDraft next, HeaderRuling ruling) {
        weighing.weigh(ruling, Scope.ARTICLE, next.article().id());
    }
}
