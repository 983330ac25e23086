package org.armscope.viewmodel.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.Article;
import org.armscope.text.Span;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Specimens;
import org.armscope.viewmodel.window.WindowModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TagsModelTest {

    private final Article article = Specimens.monitor(46, "Flavia met Rudolf.");
    private final FakeDesk desk = new FakeDesk(article);
    private final WindowModel window = new WindowModel(desk, Queue.none());
    private final TagsModel tags = window.notebook().tags();

    @BeforeEach
    void tagWords() {
        window.open(article.id());
        for (int i = 0; i < 2; i++) {
            int start = article.content().body().start() + 7 * i;
            window.reader().marks().selection().set(new Span(start, start + 6));
            window.reader().marks().pen().highlight();
            window.reader().marks().pen().tag(i == 0 ? "debt" : "barter");
        }
        tags.listed().set(true);
    }

    private List<String> paths() {
        return tags.tags().get().stream().map(count -> count.tag().path()).toList();
    }

    @Test
    void aTagIsRenamedInOneStepThatCanBeTakenBack() {
        assertEquals(List.of("barter", "debt"), paths());
        tags.chosen().set(tags.tags().get().getLast());
        assertEquals("debt", tags.typed().get());
        assertEquals("", tags.effect());
        tags.typed().set("old debt");
        assertEquals("Renames debt to old debt in 1 place, as one step.", tags.effect());
        tags.rename();
        assertEquals(List.of("barter", "old debt"), paths());
        assertNull(tags.chosen().get());
        window.notebook().undo();
        assertEquals(List.of("barter", "debt"), paths());
    }

    @Test
    void aTagRenamedToOneThatThereIsIsMergedWithIt() {
        tags.chosen().set(tags.tags().get().getFirst());
        tags.typed().set(" debt ");
        assertEquals("Merges barter with debt in 1 place, as one step.", tags.effect());
        tags.rename();
        assertEquals(
                List.of(new Tag("debt")), tags.tags().get().stream().map(c -> c.tag()).toList());
    }

    @Test
    void nothingIsRenamedWithoutANewName() {
        tags.chosen().set(tags.tags().get().getFirst());
        tags.typed().set("  ");
        assertEquals("", tags.effect());
        tags.rename();
        assertEquals(List.of("barter", "debt"), paths());
    }
}
