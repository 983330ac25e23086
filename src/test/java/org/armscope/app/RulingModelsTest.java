package org.armscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.decision.DealRuling.How;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.article.Article;
import org.armscope.query.timeline.DealId;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.text.Span;
import org.armscope.viewmodel.DateNote;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.decide.Aspect;
import org.armscope.viewmodel.decide.Bounds;
import org.armscope.viewmodel.decide.DealModel;
import org.armscope.viewmodel.decide.EventBriefly;
import org.armscope.viewmodel.decide.EventModel;
import org.armscope.viewmodel.decide.HeaderField;
import org.armscope.viewmodel.decide.HeaderModel;
import org.armscope.viewmodel.decide.Outlook;
import org.armscope.viewmodel.decide.Verdict;
import org.armscope.viewmodel.window.Pane;
import org.armscope.viewmodel.window.WindowModel;
import org.armscope.workspace.MadeUpFolder;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is drafted, told, confirmed and taken back, on a real workspace and without a window.
@SuppressWarnings("NullAway.Init")
class RulingModelsTest {

    private static final DealId BOATS = new DealId("russia-south-korea-submarines-1999");

    @TempDir Path folder;
    private Workspace workspace;
    private WindowModel model;

    @BeforeEach
    void openThreeArticles() throws IOException, WorkspaceException {
        MadeUpFolder files =
                new MadeUpFolder(folder)
                        .with("tank.txt", "1999-02-05", "Russia offered South Korea T-80 tanks.")
                        .with(
                                "boat.txt",
                                "1999-03-05",
                                "Russia has offered South Korea three Kilo class submarines.")
                        .with(
                                "denial.txt",
                                "1999-05-06",
                                "Moscow denied that it had offered submarines to South Korea.");
        workspace = files.ingested();
        model = new WindowModel(new WorkspaceDesk(workspace), Queue.none());
        model.pane().set(Pane.TIMELINE);
        model.refresh();
    }

    @AfterEach
    void close() throws WorkspaceException {
        workspace.close();
    }

    private Article article(String file) throws WorkspaceException {
        return workspace.article(MadeUpFolder.article(workspace, file).id());
    }

    private List<String> events(String file) throws WorkspaceException {
        return workspace.annotations(article(file)).events().stream()
                .map(EventBriefly::of)
                .toList();
    }

    private static List<Object> told(Outlook outlook) {
        return List.of(outlook.words(), outlook.lines());
    }

    @Test
    void aTitleIsAskedForAndSetAndTakenBack() throws Exception {
        Article tank = article("tank.txt");
        HeaderModel header = model.notebook().decide().header();
        header.begin(tank.id());
        header.field(HeaderField.TITLE);
        header.value(" ");
        assertEquals("Type what it ought to read.", header.weighing().outlook().get().words());
        header.value("Tanks for Seoul");
        assertEquals(
                List.of(
                        "1 thing would change in 1 article:",
                        List.of(
                                "title: "
                                        + tank.content().heading().text()
                                        + " → Tanks for Seoul")),
                told(header.weighing().outlook().get()));
        header.confirm();
        assertNull(header.draft().get());
        assertEquals("Tanks for Seoul", article("tank.txt").content().heading().text());
        model.notebook().undo();
        assertEquals(tank, article("tank.txt"));
    }

    @Test
    void datesAndEventsThatFollowAnIssueDateAreToldBeforeItIsSet() throws Exception {
        HeaderModel header = model.notebook().decide().header();
        header.begin(article("tank.txt").id());
        header.field(HeaderField.ISSUE_DATE);
        assertEquals("1999-02-05", header.draft().get().value());
        assertEquals("This is how it is.", header.weighing().outlook().get().words());
        header.value("1999-13");
        assertEquals(
                "Type a day, a month or a year, such as 2001-03-07, or a range, such as"
                        + " 2001-03-05..2001-03-09.",
                header.weighing().outlook().get().words());
        header.value("1999-06-01..1999-06-03");
        assertEquals(
                "2 things would change in 1 article, of them 1 event:",
                header.weighing().outlook().get().words());
        header.confirm();
        assertEquals("decided", DateNote.of(article("tank.txt").issueDate()).tag());
    }

    @Test
    void eachAspectOfAnEventIsRuledByItself() throws Exception {
        List<String> before = events("tank.txt");
        assertEquals(1, before.size());
        model.open(article("tank.txt").id());
        EventModel event = model.notebook().decide().event();
        model.reader().correcting().event(theEvent(), Aspect.KIND);
        event.kind(EventKind.ORDER);
        event.confirm();
        model.reader().correcting().event(theEvent(), Aspect.STATUS);
        event.status(EventStatus.ORDERED);
        event.confirm();
        model.reader().correcting().event(theEvent(), Aspect.PARTIES);
        event.parties("Ukraine", "");
        event.confirm();
        model.reader().correcting().event(theEvent(), Aspect.DATE);
        event.days("1998");
        event.confirm();
        model.reader().correcting().event(theEvent(), Aspect.ARMS);
        event.arms("3 T-72, MiG-29");
        assertEquals(
                "1 thing would change in 1 article, of them 1 event:",
                event.weighing().outlook().get().words());
        event.confirm();
        assertEquals(
                List.of("Order of T-72 and MiG-29, 1998, ordered, Ukraine → unclear"),
                events("tank.txt"));
        model.reader().correcting().event(theEvent(), Aspect.DATE);
        event.aspect(Aspect.REJECT);
        event.confirm();
        assertEquals(List.of(), events("tank.txt"));
        for (int i = 0; i < 6; i++) {
            model.notebook().undo();
        }
        assertEquals(before, events("tank.txt"));
    }

    private EventMention theEvent() {
        return model.reader().page().get().annotations().events().getFirst();
    }

    @Test
    void anEventIsAddedFromWordsWithinOneSentence() throws Exception {
        List<String> before = events("boat.txt");
        model.open(article("boat.txt").id());
        model.reader().correcting().addEvent();
        assertNull(model.notebook().decide().event().draft().get());
        model.reader().marks().selection().set(at("boat.txt", "three Kilo class submarines"));
        model.reader().correcting().addEvent();
        EventModel event = model.notebook().decide().event();
        event.kind(EventKind.DELIVERY);
        event.days("2000-01-02");
        event.status(EventStatus.DELIVERED);
        event.parties("Russia", "South Korea");
        event.arms("3 Kilo");
        event.confirm();
        assertEquals(
                List.of(
                        before.getFirst(),
                        "Delivery of Kilo, 2 Jan 2000, delivered, Russia → South Korea"),
                events("boat.txt").stream().sorted(java.util.Comparator.reverseOrder()).toList());
    }

    private Span at(String file, String words) throws WorkspaceException {
        int start = article(file).text().indexOf(words);
        return new Span(start, start + words.length());
    }

    private TimelineEntry entry(String file) throws WorkspaceException {
        Article of = article(file);
        return model.timeline().stock().get().table().entries().stream()
                .filter(entry -> entry.id().article().equals(of.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEventIsSplitOffItsDealAndMovedToAnother() throws Exception {
        DealModel deal = model.notebook().decide().deal();
        deal.begin(entry("denial.txt"));
        assertEquals(How.SPLIT, deal.draft().get().how());
        assertEquals(
                "It is in Submarines, Russia → South Korea, 1999 (2 events): same matter"
                        + " (submarines) and parties within 90 days.",
                deal.draft().get().present());
        assertEquals(
                List.of(
                        "1 event would change deals:",
                        List.of(
                                "“Moscow denied that it had offered submarines to South Korea.”"
                                        + " goes from Submarines, Russia → South Korea, 1999 to a"
                                        + " deal of its own")),
                told(deal.weighing().outlook().get()));
        deal.confirm();
        assertEquals(new DealId(BOATS + "-2"), entry("denial.txt").deal());
        deal.begin(entry("boat.txt"));
        assertEquals(
                List.of(false, true, true),
                List.of(How.SPLIT, How.MOVE, How.JOIN).stream()
                        .map(deal.draft().get()::allows)
                        .toList());
        deal.how(How.JOIN);
        assertEquals("Choose the deal that is meant.", deal.weighing().outlook().get().words());
        deal.other(
                deal.draft().get().others().stream()
                        .filter(other -> other.id().value().equals(BOATS + "-2"))
                        .findFirst()
                        .orElseThrow());
        deal.confirm();
        assertEquals(entry("boat.txt").deal(), entry("denial.txt").deal());
        model.notebook().undo();
        model.notebook().undo();
        assertEquals(BOATS, entry("denial.txt").deal());
    }

    @Test
    void boundariesMoveByWordsAndNeverLeaveTheName() throws Exception {
        model.open(article("tank.txt").id());
        EntityMention name =
                model.reader().page().get().annotations().of(EntityMention.class).stream()
                        .filter(one -> one.entity().name().equals("South Korea"))
                        .findFirst()
                        .orElseThrow();
        var decide = model.notebook().decide();
        model.reader().correcting().mention(name, Verdict.OTHER_BOUNDARIES);
        assertEquals("Take words in, or leave some out.", decide.outlook().get().words());
        decide.bounds(Bounds.Move.START_EARLIER);
        assertEquals("offered South Korea", decide.draft().get().boundWords());
        decide.bounds(Bounds.Move.END_LATER);
        assertEquals("offered South Korea T-80", decide.draft().get().boundWords());
        for (int i = 0; i < 5; i++) {
            decide.bounds(Bounds.Move.END_EARLIER);
        }
        assertEquals("offered South", decide.draft().get().boundWords());
        decide.bounds(Bounds.Move.START_LATER);
        assertEquals("South", decide.draft().get().boundWords());
        decide.bounds(Bounds.Move.START_LATER);
        assertEquals("South", decide.draft().get().boundWords());
    }
}
