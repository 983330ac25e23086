package org.armscope.viewmodel.entities;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.armscope.annotation.Entity;
import org.armscope.export.SafeFile;
import org.armscope.export.WriteFault;
import org.armscope.export.network.DrawnNetwork;
import org.armscope.query.FacetRequest;
import org.armscope.query.Facets;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.Turns;
import org.armscope.viewmodel.explore.facet.YearBar;
import org.armscope.workspace.dossier.Dossier;
import org.armscope.workspace.dossier.DossierReader;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;

/// The dossier of one entity, read in the background.
public final class DossierModel {

    private final Desk desk;
    private final Threads threads;
    private final Turns turns;
    private final ReadOnlyObjectWrapper<@Nullable Dossier> dossier = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Network> network = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<YearBar>> years =
            new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Entity entity;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    DossierModel(Desk desk, Threads threads) {
        this.desk = desk;
        this.threads = threads;
        turns = new Turns(threads);
    }

    /// What was read, or null while nothing is laid open.
    public ReadOnlyObjectProperty<@Nullable Dossier> dossier() {
        return dossier.getReadOnlyProperty();
    }

    /// The entity among its neighbours, laid out; null with the dossier.
    public ReadOnlyObjectProperty<@Nullable Network> network() {
        return network.getReadOnlyProperty();
    }

    /// Articles that mention it, by year.
    public ReadOnlyObjectProperty<List<YearBar>> years() {
        return years.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// What is laid open, or is being read; null for nothing.
    public @Nullable Entity entity() {
        return entity;
    }

    /// Lays an entity open, or nothing.
    public void show(@Nullable Entity entity) {
        this.entity = entity;
        problem.set("");
        if (entity == null) {
            turns.drop();
            dossier.set(null);
            network.set(null);
            years.set(List.of());
        } else {
            turns.search(
                    threads.gathering(),
                    overtaken -> read(entity, overtaken),
                    this::lay,
                    problem::set);
        }
    }

    /// Writes the drawing: a table where the file ends in `.csv`, else a picture. A file that is
    /// there stays as it is.
    ///
    /// @param tell hears how it went, in the window's thread
    public void save(DrawnNetwork drawn, Path file, Consumer<Notice> tell) {
        boolean table = file.toString().endsWith(".csv");
        threads.gathering()
                .execute(
                        () -> {
                            Notice said = written(file, table ? drawn.csv() : drawn.svg());
                            threads.window().execute(() -> tell.accept(said));
                        });
    }

    private static Notice written(Path file, String text) {
        try {
            SafeFile.write(file, true, text);
            return Notice.good("The network was written to " + file + ".");
        } catch (IOException e) {
            return Notice.bad(
                    file
                            + " cannot be written ("
                            + WriteFault.words(e)
                            + "): choose another place.");
        }
    }

    private record Laid(Dossier dossier, Facets counted, Network network) {}

    private Laid read(Entity entity, BooleanSupplier overtaken) throws WorkspaceException {
        Dossier found = desk.dossier(entity, overtaken);
        Facets counted = desk.facets(FacetRequest.of(DossierReader.asked(entity), 0), overtaken);
        return new Laid(found, counted, Network.of(found));
    }

    private void lay(Laid read) {
        network.set(read.network());
        years.set(YearBar.of(read.counted()));
        dossier.set(read.dossier());
    }
}
