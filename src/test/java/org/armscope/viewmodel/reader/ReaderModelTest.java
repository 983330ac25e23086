package org.armscope.viewmodel.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.Annotations;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.query.Query;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.FakeNotes;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Specimens;
import org.armscope.viewmodel.Threads;
import org.junit.jupiter.api.Test;

class ReaderModelTest {

    private static final Article TANKS =
            Specimens.monitor(46, "Tanks were shown.\r\n\r\nThe tanks stayed; other tanks left.");
    private static final Article BOATS = Specimens.digest(7, "Boats", "Twelve boats, no tanks.");

    @Test
    void anArticleOpensAtItsFirstHitAndTheHitsGoRound() {
        ReaderModel model = reader(new FakeDesk(TANKS), Queue.none());
        model.show(TANKS.id(), new Query.Word("tanks"));
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            seen.add(model.hitInWords());
            model.nextHit();
        }
        model.previousHit();
        model.previousHit();
        seen.add(model.hitInWords());
        assertEquals(
                List.of("1 of 3 hits", "2 of 3 hits", "3 of 3 hits", "1 of 3 hits", "3 of 3 hits"),
                seen);
    }

    @Test
    void everyBlockIsAStretchOfTheTextInOrder() {
        Page page = Page.of(TANKS, List.of(), Annotations.NONE);
        assertEquals(
                List.of(
                        "HEADER Publication: Monitor Volume: 7 Issue: 46",
                        "BODY Tanks were shown.",
                        "BODY The tanks stayed; other tanks left."),
                page.blocks().stream()
                        .map(block -> block.part() + " " + block.span().in(TANKS.text()))
                        .toList());
    }

    @Test
    void theArticleWantedLastIsShownThoughItIsReadFirst() {
        Queue queue = new Queue();
        Threads threads =
                new Threads(
                        queue, queue, queue, queue, Runnable::run, Runnable::run, Runnable::run);
        ReaderModel model = reader(new FakeDesk(TANKS, BOATS), threads);
        model.show(TANKS.id(), new Query.All());
        model.show(BOATS.id(), new Query.All());
        queue.runBackwards();
        assertEquals("Boats", open(model).heading());
    }

    @Test
    void aLongArticleCanBeReadBeforeItsMentionsAreKnown() {
        Article great = Specimens.monitor(47, "Tanks were shown there. ".repeat(4_000));
        ReaderModel model = reader(new FakeDesk(TANKS, great), Queue.none());
        List<String> seen = new ArrayList<>();
        model.page()
                .subscribe(
                        page -> {
                            if (page != null) {
                                seen.add(page.isRead() + " " + page.hits().size());
                                model.nextHit();
                            }
                        });
        model.show(great.id(), new Query.Word("tanks"));
        assertEquals(List.of("false 4000", "true 4000"), seen);
        assertEquals("2 of 4,000 hits", model.hitInWords());
        model.show(great.id(), new Query.Word("shown"));
        model.show(TANKS.id(), new Query.Word("tanks"));
        assertEquals(List.of("false 4000", "true 4000", "true 4000", "true 3"), seen);
    }

    @Test
    void mentionsOfALongArticleAreReadOnceItsWordsArePainted() {
        Article great = Specimens.monitor(47, "Tanks were shown there. ".repeat(4_000));
        Queue frame = new Queue();
        ReaderModel model = reader(new FakeDesk(TANKS, great), paintedIn(frame));
        model.show(great.id(), new Query.Word("tanks"));
        assertFalse(model.page().get().isRead());
        frame.run(0);
        assertTrue(model.page().get().isRead());
        model.show(great.id(), new Query.Word("shown"));
        assertTrue(model.page().get().isRead(), "known already: nothing is taken away");
    }

    @Test
    void whoOpensAnotherArticleBeforeTheFirstIsPaintedSeesTheOther() {
        Article great = Specimens.monitor(47, "Tanks were shown there. ".repeat(4_000));
        Queue frame = new Queue();
        ReaderModel model = reader(new FakeDesk(TANKS, great), paintedIn(frame));
        model.show(great.id(), new Query.Word("tanks"));
        model.show(TANKS.id(), new Query.Word("tanks"));
        frame.run(0);
        assertEquals(TANKS, model.page().get().article());
    }

    private static Threads paintedIn(Queue frame) {
        return new Threads(
                Runnable::run,
                Runnable::run,
                Runnable::run,
                Runnable::run,
                Runnable::run,
                Runnable::run,
                frame);
    }

    @Test
    void withNoQuestionNothingIsMarked() {
        ReaderModel model = reader(new FakeDesk(TANKS), Queue.none());
        model.show(TANKS.id(), new Query.All());
        assertEquals(ReaderModel.NO_HIT, model.hit().get());
        assertEquals("", model.hitInWords());
        model.nextHit();
        assertEquals(ReaderModel.NO_HIT, model.hit().get());
    }

    @Test
    void anArticleThatIsGoneIsAReasonNotAPage() {
        ReaderModel model = reader(new FakeDesk(), Queue.none());
        model.show(new ArticleId("00000000aaaa"), new Query.All());
        assertNull(model.page().get());
        assertEquals("There is no article 00000000aaaa.", model.problem().get());
    }

    @Test
    void zoomStaysBetweenEightyAndTwoHundredPerCent() {
        assertEquals(new Zoom(80), Zoom.NORMAL.out().out().out().out());
        assertEquals(new Zoom(200), new Zoom(195).in());
        assertEquals(34, new Zoom(200).of(17));
    }

    @Test
    void aDigestSaysThatItIsOne() {
        Page page = Page.of(BOATS, List.of(), Annotations.NONE);
        assertEquals("digest of Monitor 7(7)", page.reference());
        assertEquals(
                "A digest of the article in Monitor, in other words: not the article’s text, and"
                        + " not to be quoted as it.",
                page.digestNotice());
    }

    private static ReaderModel reader(FakeDesk desk, Threads threads) {
        return new ReaderModel(
                desk,
                threads,
                new LibraryCounts(desk, threads, why -> {}),
                FakeNotes.model(desk, threads));
    }

    private static Page open(ReaderModel model) {
        Page page = model.page().get();
        if (page == null) {
            throw new AssertionError("nothing is open");
        }
        return page;
    }
}
