package org.armscope.viewmodel.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
import org.armscope.article.IssueDate;
import org.armscope.article.IssueDay;
import org.armscope.article.Precision;
import org.armscope.library.table.EntityCount;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Queue;
import org.armscope.workspace.dossier.Dossier;
import org.junit.jupiter.api.Test;

class EntitiesModelTest {

    private static final IssueDay AUGUST =
            new IssueDay(LocalDate.of(1999, 8, 31), Precision.DAY, IssueDate.Basis.DERIVED);

    private static final Entity IGOR = new Entity(EntityType.PERSON, "Igor Sergeev");
    private static final Entity TANK = new Entity(EntityType.WEAPON, "T-80");
    private static final Entity SEOUL = new Entity(EntityType.PLACE, "Seoul");

    private final FakeDesk desk = new FakeDesk();
    private final EntitiesModel model = new EntitiesModel(desk, Queue.none());

    @Test
    void typesAndLettersNarrowTheList() {
        fill();
        assertEquals("3 names", model.summary().get());
        model.toggle(EntityType.PLACE);
        assertEquals(List.of("Igor Sergeev", "T-80"), names());
        model.filter().set("t-8");
        assertEquals(List.of("T-80"), names());
        assertEquals("1 of 3 names", model.summary().get());
    }

    @Test
    void switchingOffTheLastTypeListsAllAgain() {
        fill();
        for (EntityType type : EntityType.values()) {
            model.toggle(type);
        }
        assertEquals(3, model.rows().size());
    }

    @Test
    void openingAnEntityClearsTheFilterAndReadsItsDossier() {
        Dossier dossier =
                new Dossier(
                        TANK,
                        2,
                        2,
                        List.of(new Dossier.Form("T-80", 3)),
                        List.of(),
                        List.of(
                                new Dossier.Neighbour(SEOUL, 2, 1),
                                new Dossier.Neighbour(IGOR, 1, 0)),
                        List.of(),
                        List.of(),
                        List.of());
        desk.dossiers.put(TANK, dossier);
        fill();
        model.filter().set("sergeev");
        model.open(TANK);
        assertEquals("", model.filter().get());
        assertEquals(dossier, model.dossier().dossier().get());
        Network network = model.dossier().network().get();
        assertEquals(
                List.of(TANK, SEOUL), network.nodes().stream().map(Network.Node::entity).toList());
        assertEquals(List.of(new Network.Edge(0, 1, 1)), network.edges());
        assertEquals(network, Network.of(dossier));
    }

    @Test
    void aRefreshKeepsTheSelectionAndNothingSelectedShowsNothing() {
        fill();
        model.open(IGOR);
        model.refresh();
        assertEquals(IGOR, model.selected().get().entity());
        model.selected().set(null);
        assertNull(model.dossier().dossier().get());
    }

    private void fill() {
        for (Entity entity : List.of(IGOR, TANK, SEOUL)) {
            desk.counted.add(new EntityCount(entity, 3, 2, AUGUST, null));
        }
        model.refresh();
    }

    private List<String> names() {
        return model.rows().stream().map(EntityRow::name).toList();
    }
}
