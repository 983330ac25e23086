package org.armscope.viewmodel.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.article.Article;
import org.armscope.library.table.EntityCount;
import org.armscope.query.Query;
import org.armscope.viewmodel.Claims;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.FakeNotes;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Specimens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init")
class MentionsModelTest {

    private static final Article TALKS =
            Specimens.monitor(46, "Flavia met Rudolf in Strelsau. They spoke of the T-99.");
    private static final Article OTHER = Specimens.digest(7, "Boats", "Twelve boats, no tanks.");
    private static final Claims CLAIMS = new Claims(TALKS);
    private static final EntityMention FLAVIA =
            CLAIMS.entity(EntityType.PERSON, "Flavia", "Flavia");
    private static final EntityMention RUDOLF =
            CLAIMS.entity(EntityType.PERSON, "Rudolf", "Rudolf Rassendyll");
    private static final EntityMention TOWN =
            CLAIMS.entity(EntityType.PLACE, "Strelsau", "Strelsau");

    private ReaderModel reader;
    private MentionsModel model;

    @BeforeEach
    void open() {
        FakeDesk desk = new FakeDesk(TALKS, OTHER);
        desk.marked.put(TALKS.id(), Annotations.of(List.of(FLAVIA, RUDOLF, TOWN)));
        desk.counted.add(new EntityCount(TOWN.entity(), 12, 1, null, null));
        LibraryCounts counts = new LibraryCounts(desk, Queue.none(), why -> {});
        counts.refresh();
        reader = new ReaderModel(desk, Queue.none(), counts, FakeNotes.model(desk, Queue.none()));
        model = reader.mentions();
        reader.show(TALKS.id(), new Query.All());
    }

    @Test
    void mentionsAreCountedByKind() {
        assertEquals(Map.of(MentionKind.PERSON, 2L, MentionKind.PLACE, 1L), model.counts());
    }

    @Test
    void steppingGoesRoundTheMentionsShown() {
        model.toggle(MentionKind.PLACE);
        List<String> seen = new ArrayList<>();
        for (int by : List.of(1, 1, 1, -1)) {
            model.step(by);
            seen.add(title());
        }
        assertEquals(List.of("Flavia", "Rudolf Rassendyll", "Flavia", "Rudolf Rassendyll"), seen);
    }

    @Test
    void aPinnedCardOutlastsThePointerAndGoesWithItsKind() {
        model.point(TOWN);
        assertEquals("Strelsau", title());
        model.pin(FLAVIA);
        model.point(TOWN);
        model.point(null);
        assertEquals("Flavia", title());
        model.toggle(MentionKind.PERSON);
        assertNull(model.card().get());
    }

    @Test
    void aCardCountsTheMentionsInTheWholeLibrary() {
        model.pin(TOWN);
        Card card = model.card().get();
        assertEquals(
                List.of(
                        new Card.Line("In this article", "1 mention"),
                        new Card.Line("In the library", "12 mentions in 1 article"),
                        new Card.Line("Found by", "lexicon line names.tsv:7")),
                card == null ? List.of() : card.lines());
    }

    @Test
    void anotherArticleClosesTheCard() {
        model.pin(RUDOLF);
        reader.show(OTHER.id(), new Query.All());
        assertNull(model.card().get());
        assertNull(model.pinned().get());
        model.step(1);
        assertNull(model.card().get());
    }

    private String title() {
        Card card = model.card().get();
        return card == null ? "" : card.title();
    }
}
