package org.armscope.viewmodel.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.CitedDate;
import org.armscope.annotation.CrossReference;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.Provenance;
import org.armscope.annotation.SourceCitation;
import org.armscope.article.Article;
import org.armscope.article.ArticleSummary;
import org.armscope.library.table.EntityCount;
import org.armscope.viewmodel.Claims;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Specimens;
import org.armscope.workspace.reference.Candidate;
import org.junit.jupiter.api.Test;

class LinksTest {

    private static final Article TALKS =
            Specimens.monitor(
                    46, "Sergeev came (Izvestia, March 5). See the Monitor, March 1, on tanks.");
    private static final Article TANKS = Specimens.monitor(42, "Tanks were shown.");
    private static final LocalDate DAY = LocalDate.of(2001, 3, 1);

    private final Claims claims = new Claims(TALKS);
    private final EntityMention sergeev =
            claims.entity(EntityType.PERSON, "Sergeev", "Igor Sergeev");
    private final SourceCitation izvestia =
            claims.source("Izvestia", "March 5", DAY, "Sergeev came");
    private final CitedDate issue =
            new CitedDate("2001-03-01", DayRange.of(DAY), claims.of("March 1"));
    private final CrossReference reference =
            new CrossReference(
                    claims.of("See the Monitor, March 1"),
                    "Monitor",
                    List.of(issue),
                    new Provenance("references", "see"));
    private final FakeDesk desk = new FakeDesk(TALKS, TANKS);
    private final WindowModel model = new WindowModel(desk, Queue.none());

    LinksTest() {
        desk.marked.put(TALKS.id(), Annotations.of(List.of(sergeev, izvestia, reference)));
        desk.counted.add(new EntityCount(sergeev.entity(), 1, 1, null, null));
        model.recall(Memory.FIRST);
    }

    @Test
    void aNameLeadsToItsDossier() {
        assertEquals("Open dossier", follow(sergeev));
        assertEquals(new Entity(EntityType.PERSON, "Igor Sergeev"), model.trail().here().entity());
        assertEquals(Pane.ENTITIES, model.pane().get());
    }

    @Test
    void aCrossReferenceLeadsToTheArticleItMeansAndBackLeadsBack() {
        desk.resolved.put(
                reference, List.of(new Candidate(ArticleSummary.of(TANKS), issue, List.of())));
        assertEquals("Open the article it means", follow(reference));
        assertEquals(new Visit.Reading(TANKS.id(), null, false), model.trail().here().reading());
        model.trail().back();
        assertEquals(TALKS.id(), model.reader().page().get().article().id());
    }

    @Test
    void aReferenceToAnIssueThatIsMissingSaysSo() {
        follow(reference);
        assertEquals(
                Notice.bad(
                        "Monitor of 2001-03-01 is not in the library; the list of wanted issues"
                                + " names it."),
                model.work().notice().get());
    }

    @Test
    void aCitedNewspaperLeadsToAllThatCitesIt() {
        assertEquals("Show all that cites it", follow(izvestia));
        assertEquals("outlet:=Izvestia", model.explore().typed().get());
    }

    private String follow(Annotation mention) {
        model.reader().mentions().pin(mention);
        String words = model.reader().mentions().leads();
        model.reader().mentions().follow();
        return words;
    }
}
