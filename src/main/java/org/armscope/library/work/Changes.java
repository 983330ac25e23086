package org.armscope.library.work;

import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.mark.ArticleMark;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.annotation.mark.Highlight;

/// What a step changes. An item that is put takes the place of the one with its id.
public final class Changes {

    private final List<Edit> edits = new ArrayList<>();

    public Changes put(Highlight highlight) {
        return add(Edit.put(Item.of(highlight)));
    }

    public Changes put(ArticleMark mark) {
        return add(Edit.put(Item.of(mark)));
    }

    public Changes put(Excerpt excerpt) {
        return add(Edit.put(Item.of(excerpt)));
    }

    public Changes put(Decision decision) {
        return add(Edit.put(Item.of(decision)));
    }

    public Changes removeHighlight(String id) {
        return add(Edit.remove(new ItemKey(ItemKind.HIGHLIGHT, id)));
    }

    public Changes removeExcerpt(String id) {
        return add(Edit.remove(new ItemKey(ItemKind.EXCERPT, id)));
    }

    private Changes add(Edit edit) {
        edits.add(edit);
        return this;
    }

    List<Edit> edits() {
        return List.copyOf(edits);
    }
}
