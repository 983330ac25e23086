package org.armscope.viewmodel.reader.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.armscope.annotation.mark.Anchor;
import org.armscope.annotation.mark.Colour;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.annotation.mark.Highlight;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.Article;
import org.armscope.text.Span;
import org.armscope.viewmodel.Claims;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Specimens;
import org.armscope.viewmodel.window.WindowModel;
import org.armscope.workspace.open.WorkspaceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarksModelTest {

    private final Article talks = Specimens.monitor(46, "Flavia met Rudolf in Strelsau.");
    private final Claims claims = new Claims(talks);
    private final FakeDesk desk = new FakeDesk(talks);
    private final WindowModel window = new WindowModel(desk, Queue.none());
    private final MarksModel marks = window.reader().marks();

    @BeforeEach
    void open() {
        window.open(talks.id());
    }

    @Test
    void selectedWordsAreHighlightedOnceTheLibraryHasThem() {
        marks.selection().set(claims.of("met Rudolf"));
        marks.pen().highlight(Colour.GREEN);
        Placed mark = new Placed(highlight("mark-1", "met Rudolf", Colour.GREEN), at(), false);
        assertEquals(new Marks(List.of(mark), List.of()), marks.marks().get());
        assertEquals(mark, marks.current().get());
        assertNull(marks.selection().get());
        assertEquals(Notice.good("Highlighted in green"), window.work().notice().get());
    }

    @Test
    void whatTheLibraryRefusesIsNotShown() {
        desk.notes().refusal = "The disk is full; make room and try again.";
        marks.selection().set(claims.of("met Rudolf"));
        marks.pen().highlight();
        assertEquals(Marks.NONE, marks.marks().get());
        assertEquals(claims.of("met Rudolf"), marks.selection().get());
        Notice told = window.work().notice().get();
        assertTrue(told.isBad());
        assertEquals("The disk is full; make room and try again.", told.words());
        assertTrue(told.details().startsWith(WorkspaceException.class.getName()), told.details());
    }

    @Test
    void withoutASelectionTheKeyGivesTheCurrentHighlightTheNextColour() {
        mark("Flavia");
        marks.pen().highlight();
        assertEquals(List.of(highlight("mark-1", "Flavia", Colour.GREEN)), desk.notes().marks());
    }

    @Test
    void aNoteIsKeptWhenItsCardCloses() {
        marks.selection().set(claims.of("Strelsau"));
        marks.pen().note();
        assertEquals(MarksModel.Writing.NOTE, marks.writing().get());
        marks.draft().set("*Where* is this? ");
        marks.close();
        assertEquals(
                List.of(
                        highlight("mark-1", "Strelsau", Colour.YELLOW)
                                .withNote("*Where* is this?", Instant.EPOCH)),
                desk.notes().marks());
        assertNull(marks.card().get());
    }

    @Test
    void tagsAndStarsAreOfTheCurrentHighlight() {
        mark("Flavia");
        marks.pen().tag("court / ladies");
        marks.pen().star();
        Highlight expected =
                highlight("mark-1", "Flavia", Colour.YELLOW)
                        .withTags(List.of(new Tag("court/ladies")), Instant.EPOCH)
                        .withStar(true, Instant.EPOCH);
        assertEquals(List.of(expected), desk.notes().marks());
        marks.pen().untag(new Tag("court/ladies"));
        assertEquals(List.of(expected.withTags(List.of(), Instant.EPOCH)), desk.notes().marks());
    }

    @Test
    void overlappingHighlightsAreShownInTurnTheShortestFirst() {
        mark("Flavia met Rudolf");
        mark("Rudolf");
        marks.close();
        int offset = claims.of("Rudolf").start();
        marks.pointAt(offset);
        assertEquals(claims.of("Rudolf"), span(marks.card().get()));
        marks.pointAt(offset);
        assertEquals(claims.of("Flavia met Rudolf"), span(marks.card().get()));
        marks.pointAt(offset);
        assertEquals(claims.of("Rudolf"), span(marks.card().get()));
        assertFalse(marks.pointAt(claims.of("Strelsau").start()));
        assertNull(marks.card().get());
    }

    @Test
    void aHighlightGoesToTheExcerptsWithTagsAndNote() {
        mark("Flavia");
        marks.pen().tag("court");
        marks.pen().note();
        marks.draft().set("a lady");
        marks.keep();
        marks.taking().excerpt();
        assertEquals(
                List.of(
                        new Excerpt(
                                "excerpt-2",
                                talks.id(),
                                anchor("Flavia"),
                                Excerpt.Origin.HIGHLIGHT,
                                List.of(new Tag("court")),
                                "a lady",
                                1,
                                Instant.EPOCH,
                                Instant.EPOCH)),
                desk.notes().excerpts());
    }

    @Test
    void undoAndRedoSayWhatTheyDidAndWhere() {
        mark("Flavia");
        window.notebook().undo();
        assertEquals(Marks.NONE, marks.marks().get());
        assertEquals(
                Notice.good("Undone: highlight in “Flavia met Rudolf in Strelsau.”"),
                window.work().notice().get());
        window.notebook().redo();
        assertEquals(1, marks.marks().get().placed().size());
        assertEquals(
                Notice.good("Redone: highlight in “Flavia met Rudolf in Strelsau.”"),
                window.work().notice().get());
        window.notebook().redo();
        assertEquals("Nothing to be redone", window.work().notice().get().words());
    }

    @Test
    void aHighlightWhoseWordsAreLostIsPlacedOnlyByTheAnalyst() {
        mark("Flavia");
        Article changed = Specimens.monitor(46, "Nobody met Rudolf.");
        desk.held.set(0, changed);
        window.reader().reread();
        Lost lost = new Lost(highlight("mark-1", "Flavia", Colour.YELLOW), List.of());
        assertEquals(new Marks(List.of(), List.of(lost)), marks.marks().get());
        Span nobody = new Claims(changed).of("Nobody");
        marks.pen().place(lost, nobody);
        assertEquals(
                List.of(nobody), marks.marks().get().placed().stream().map(Placed::span).toList());
    }

    @Test
    void whereNothingMayBeChangedItSaysSo() {
        desk.writable = false;
        marks.selection().set(claims.of("Flavia"));
        marks.pen().highlight();
        assertEquals(Notice.READ_ONLY, window.work().notice().get());
        assertEquals(List.of(), desk.notes().marks());
    }

    @Test
    void withoutWordsItSaysHowToSelectThem() {
        marks.pen().highlight();
        assertEquals(
                Notice.hint(
                        "Select some words first: drag over them, or hold Shift and use the"
                                + " arrows."),
                window.work().notice().get());
    }

    private void mark(String words) {
        marks.selection().set(claims.of(words));
        marks.pen().highlight(Colour.YELLOW);
    }

    private Span at() {
        return claims.of("met Rudolf");
    }

    private static Span span(Placed mark) {
        return mark.span();
    }

    private Anchor anchor(String words) {
        return Anchor.of(talks.text(), talks.content().hash(), claims.of(words));
    }

    private Highlight highlight(String id, String words, Colour colour) {
        return Highlight.of(id, talks.id(), anchor(words), colour, Instant.EPOCH);
    }
}
