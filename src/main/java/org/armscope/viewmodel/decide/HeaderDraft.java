package org.armscope.viewmodel.decide;

import org.armscope.article.Article;

/// A field of an article's header as far as it was said what it ought to read.
///
/// @param value as typed
public record HeaderDraft(Article article, HeaderField field, String value) {

    static HeaderDraft of(Article article, HeaderField field) {
        return new HeaderDraft(article, field, field.of(article));
    }

    HeaderDraft with(HeaderField other) {
        return of(article, other);
    }

    HeaderDraft with(String other) {
        return new HeaderDraft(article, field, other);
    }

    /// What the field reads now; empty where nothing is known.
    public String present() {
        return field.of(article);
    }

    boolean isNew() {
        return !value.strip().equals(present().strip());
    }
}
