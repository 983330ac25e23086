package org.armscope.viewmodel.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.decision.Scope;
import org.armscope.article.Article;
import org.armscope.library.table.EntityCount;
import org.armscope.viewmodel.Claims;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Specimens;
import org.armscope.viewmodel.window.WindowModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecideModelTest {

    private static final Entity FLAVIA = new Entity(EntityType.PERSON, "Flavia");
    private static final Entity PRINCESS = new Entity(EntityType.PERSON, "Princess Flavia");

    private final Article first = Specimens.monitor(46, "Flavia met Rudolf.");
    private final Article second = Specimens.monitor(47, "Flavia went home.");
    private final FakeDesk desk = new FakeDesk(first, second);
    private final WindowModel window = new WindowModel(desk, Queue.none());
    private final DecideModel decide = window.notebook().decide();
    private final EntityMention mention =
            new Claims(first).entity(EntityType.PERSON, "Flavia", "Flavia");

    @BeforeEach
    void open() {
        desk.marked.put(first.id(), Annotations.of(List.of(mention)));
        desk.marked.put(
                second.id(),
                Annotations.of(
                        List.of(new Claims(second).entity(EntityType.PERSON, "Flavia", "Flavia"))));
        desk.counted.add(new EntityCount(FLAVIA, 2, 2, null, null));
        desk.counted.add(new EntityCount(PRINCESS, 9, 3, null, null));
        window.open(first.id());
    }

    @Test
    void allThatWouldChangeIsTold() {
        window.reader().correcting().mention(mention, Verdict.NOT_AN_ENTITY);
        assertEquals("2 things would change in 2 articles:", decide.outlook().get().words());
        assertEquals(
                List.of(
                        "Flavia (person) goes · Flavia met Rudolf.",
                        "Flavia (person) goes · Flavia went home."),
                decide.outlook().get().lines());
        decide.scope(Scope.HERE);
        assertEquals("1 thing would change in 1 article:", decide.outlook().get().words());
    }

    @Test
    void aNameIsAskedForAndKnownOnesAreOffered() {
        window.reader().correcting().mention(mention, Verdict.SAME_AS);
        assertEquals(
                Outlook.of("Type the name of the entity that is meant."), decide.outlook().get());
        assertEquals(List.of(PRINCESS), decide.suggestions("flav"));
        decide.choose(PRINCESS);
        assertEquals(
                List.of(
                        "Flavia (person) → Princess Flavia (person) · Flavia met Rudolf.",
                        "Flavia (person) → Princess Flavia (person) · Flavia went home."),
                decide.outlook().get().lines());
    }

    @Test
    void aConfirmedDecisionChangesWhatIsOpenAndCanBeUndoneAndSwitchedOff() {
        window.reader().correcting().mention(mention, Verdict.SAME_AS);
        decide.choose(PRINCESS);
        decide.confirm();
        assertNull(decide.draft().get());
        assertEquals(List.of(PRINCESS), named());
        window.notebook().undo();
        assertEquals(List.of(FLAVIA), named());
        assertEquals(
                Notice.good(
                        "Undone: everywhere: \"Flavia\" is Princess Flavia (person) in “Flavia met"
                                + " Rudolf.”"),
                window.work().notice().get());
        window.notebook().redo();
        decide.listed().set(true);
        assertEquals(1, decide.made().get().size());
        decide.switchTo(false, decide.made().get().getFirst());
        assertEquals(List.of(FLAVIA), named());
        assertEquals(List.of(false), decide.made().get().stream().map(one -> one.on()).toList());
    }

    private List<Entity> named() {
        return window.reader().page().get().annotations().of(EntityMention.class).stream()
                .map(EntityMention::entity)
                .toList();
    }
}
