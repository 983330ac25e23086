package org.armscope.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
import org.armscope.workspace.dossier.Dossier;
import org.armscope.workspace.dossier.DossierReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierReaderTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void aDossierGathersFormsOfficesNeighboursAndNewspapers() throws Exception {
        MadeUpFolder made =
                new MadeUpFolder(folder)
                        .with(
                                "b.txt",
                                "2001-03-07",
                                "Sergeev said nothing. Defense Minister Igor Sergeev praised the"
                                        + " T-80 tank (Segodnya, March 6).")
                        .with(
                                "a.txt",
                                "1999-09-01",
                                "First Deputy Prime Minister Igor Sergeev saw the T-80 tank in"
                                        + " Seoul. He then left.");
        try (Workspace workspace = made.ingested()) {
            Entity igor = new Entity(EntityType.PERSON, "Igor Sergeev");
            Dossier dossier = new DossierReader(workspace).read(igor, () -> false);
            assertEquals(2, dossier.articles());
            assertEquals(2, dossier.read());
            assertEquals(
                    List.of(new Dossier.Form("Igor Sergeev", 2), new Dossier.Form("Sergeev", 1)),
                    dossier.forms());
            assertEquals(
                    List.of("First Deputy Prime Minister", "Defense Minister"),
                    dossier.roles().stream().map(Dossier.RoleNote::role).toList());
            assertEquals(
                    List.of(
                            new Dossier.Neighbour(new Entity(EntityType.WEAPON, "T-80"), 2, 2),
                            new Dossier.Neighbour(new Entity(EntityType.PLACE, "Seoul"), 1, 1)),
                    dossier.neighbours());
            assertEquals(
                    List.of(
                            new Dossier.Tie(
                                    new Entity(EntityType.PLACE, "Seoul"),
                                    new Entity(EntityType.WEAPON, "T-80"),
                                    1)),
                    dossier.ties());
            assertEquals(List.of(new Dossier.OutletCount("Segodnya", 1)), dossier.outlets());
            assertEquals(
                    List.of("a.txt", "b.txt", "b.txt"),
                    dossier.lines().stream()
                            .map(line -> line.article().source().path().getFileName().toString())
                            .toList());
        }
    }
}
