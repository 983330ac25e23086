package org.armscope.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.SourceCitation;
import org.armscope.export.excerpt.ExcerptFormat;
import org.armscope.viewmodel.Selection;
import org.armscope.viewmodel.explore.ConcordanceModel;
import org.armscope.viewmodel.explore.LineRow;
import org.armscope.viewmodel.explore.ResultRow;
import org.armscope.viewmodel.library.Section;
import org.armscope.viewmodel.reader.MentionKind;
import org.armscope.viewmodel.reader.Page;
import org.armscope.viewmodel.window.Pane;
import org.armscope.viewmodel.window.WindowModel;
import org.armscope.workspace.watch.Troubles;
import org.armscope.workspace.watch.WatchedFolder;

/// One telling state of the window.
///
/// @param set brings the window into the state
/// @param empty true for a workspace that holds nothing
/// @param working what runs long work: at once, or, to show it under way, never
record Shot(String name, boolean empty, Executor working, Consumer<WindowModel> set) {

    private static final Executor AT_ONCE = Runnable::run;
    private static final org.armscope.export.excerpt.Grouping BY_PERSON =
            org.armscope.export.excerpt.Grouping.PERSON;
    private static final Executor NEVER = work -> {};
    private static final String PATTERN = "weapon:* NEAR/3 (purchase OR buy)";

    /// The states worth looking at.
    static final List<Shot> ALL =
            List.of(
                    new Shot("first-start", true, AT_ONCE, model -> {}),
                    shot("all", model -> {}),
                    shot("results", model -> model.explore().typed().set("Sergeev")),
                    shot("pattern", model -> model.explore().typed().set(PATTERN)),
                    shot("suggestions", Shot::suggestions),
                    shot("names-meant", model -> model.explore().typed().set("person:Sergei")),
                    shot("did-you-mean", model -> model.explore().typed().set("person:Sergeyef")),
                    shot("saved", Shot::saved),
                    shot("similar", Shot::similar),
                    shot("facets", Shot::facets),
                    shot("concordance", Shot::concordance),
                    shot("digest", Shot::digest),
                    shot("card", Shot::card),
                    shot("source", Shot::source),
                    shot("legend", Shot::legend),
                    shot("none", model -> model.explore().typed().set("submarine trawler")),
                    shot("error", Shot::error),
                    shot("timeline", model -> model.pane().set(Pane.TIMELINE)),
                    shot("timeline-event", TimelineStates::event),
                    shot("timeline-events", TimelineStates::events),
                    shot("timeline-deal", TimelineStates::deal),
                    shot("narrowed-deal", TimelineStates::narrowed),
                    shot("timeline-close", TimelineStates::close),
                    shot("timeline-hover", TimelineStates::hover),
                    shot("timeline-everything", TimelineStates::everything),
                    new Shot(
                            "timeline-empty",
                            true,
                            AT_ONCE,
                            model -> model.pane().set(Pane.TIMELINE)),
                    shot("correct-event", Rulings::event),
                    shot("correct-deal", Rulings::deal),
                    shot("correct-header", Rulings::header),
                    shot("boundaries", Rulings::boundaries),
                    shot("note", Rulings::note),
                    shot("tags", Rulings::tags),
                    shot("cited-by", Shot::citedBy),
                    shot("dossier", Shot::dossier),
                    shot("compare", Shot::compare),
                    shot("excerpts", Shot::excerpts),
                    shot("excerpts-source", Shot::excerptsSource),
                    new Shot(
                            "excerpts-empty",
                            true,
                            AT_ONCE,
                            model -> model.pane().set(Pane.EXCERPTS)),
                    shot("library", model -> model.pane().set(Pane.LIBRARY)),
                    shot("files", model -> library(model, Section.FILES)),
                    shot("wanted", model -> library(model, Section.WANTED)),
                    shot("watched", Shot::watched),
                    shot("settings", model -> model.settings().open().set(true)),
                    shot("keyboard", model -> model.floating().sheet().set(true)),
                    shot("palette", Shot::palette),
                    shot("narrowed", Shot::narrowed),
                    shot("narrowed-timeline", Shot::narrowedTimeline),
                    new Shot("ingesting", false, NEVER, model -> model.work().ingest(List.of())),
                    // What these leave in the workspace would show in whatever came after.
                    shot("read", Rulings::read),
                    shot("decisions", Rulings::decisions));

    private static Shot shot(String name, Consumer<WindowModel> set) {
        return new Shot(name, false, AT_ONCE, set);
    }

    private static void suggestions(WindowModel model) {
        model.explore().typed().set("Serg");
        model.explore().suggest().edited("", "Serg");
        model.explore().suggest().move(1);
    }

    private static void saved(WindowModel model) {
        for (String asked : List.of("person:Sergeev", "weapon:T-80 debt", "submarine")) {
            model.explore().typed().set(asked);
            model.explore().note();
            model.explore().saved().save(model.explore().saved().proposedName());
        }
        model.explore().typed().set("korea:south status:delivered");
        model.explore().saved().open().set(true);
    }

    private static void similar(WindowModel model) {
        model.explore().typed().set("person:Sergeev");
        ResultRow row = model.explore().results().rows().getFirst();
        model.explore().similar().show(row.id(), row.heading());
    }

    private static void narrowed(WindowModel model) {
        model.explore().typed().set("missile");
        model.filter()
                .selection()
                .set(new Selection(new Entity(EntityType.PERSON, "Igor Sergeev"), null));
    }

    private static void narrowedTimeline(WindowModel model) {
        narrowed(model);
        model.pane().set(Pane.TIMELINE);
        model.filter().frozen(Pane.ENTITIES).set(true);
    }

    private static void palette(WindowModel model) {
        model.palette().open().set(true);
        model.palette().typed().set("ne");
    }

    private static void library(WindowModel model, Section section) {
        model.pane().set(Pane.LIBRARY);
        model.library().section().set(section);
    }

    private static void watched(WindowModel model) {
        library(model, Section.WATCHED);
        Path gone = Path.of("/media/stick/clippings");
        model.library()
                .watch()
                .show(
                        List.of(
                                new WatchedFolder(
                                        gone,
                                        WatchedFolder.State.TROUBLED,
                                        Troubles.vanished(gone)),
                                new WatchedFolder(
                                        Path.of("/srv/press/incoming"),
                                        WatchedFolder.State.WATCHING,
                                        "")));
    }

    private static void facets(WindowModel model) {
        Platform.runLater(() -> model.division().facets().set(true));
        model.explore().typed().set("person:=\"Igor Sergeev\" -kind:digest missile");
        model.explore().typed().set("(weapon:=MiG-29 OR weapon:=T-80U) -outlet:=AFP tanks");
    }

    private static void concordance(WindowModel model) {
        model.explore().typed().set("weapon:T-80");
        model.explore().concordance().inSight().set(true);
        model.explore().concordance().sort().set(ConcordanceModel.Sort.RIGHT);
    }

    private static void excerpts(WindowModel model) {
        model.excerpts().export().file().set("excerpts.html");
        model.explore().typed().set("Sergeev NEAR/30 missile");
        model.explore().concordance().inSight().set(true);
        List<LineRow> lines = model.explore().concordance().lines();
        model.excerpts().adding().lines(List.copyOf(lines.subList(0, Math.min(8, lines.size()))));
        model.excerpts().items().get().stream()
                .findFirst()
                .ifPresent(
                        item -> {
                            String id = item.excerpt().id();
                            model.excerpts().editing().tags(id, "debt/barter, visits");
                            model.excerpts()
                                    .editing()
                                    .note(id, "Compare with what Seoul said that week.");
                        });
        model.pane().set(Pane.EXCERPTS);
    }

    private static void excerptsSource(WindowModel model) {
        excerpts(model);
        model.excerpts().grouping().set(BY_PERSON);
        model.excerpts().export().format().set(ExcerptFormat.MD);
    }

    private static void dossier(WindowModel model) {
        model.openDossier(new Entity(EntityType.PERSON, "Igor Sergeev"));
    }

    private static void compare(WindowModel model) {
        model.openDossier(new Entity(EntityType.WEAPON, "T-80U"));
        model.entities().compared().show(new Entity(EntityType.WEAPON, "S-300"));
    }

    private static void digest(WindowModel model) {
        model.explore().typed().set("missile");
        model.explore().results().move(2);
        Platform.runLater(() -> model.reader().nextHit());
    }

    private static void card(WindowModel model) {
        model.explore().typed().set("Sergeev");
        Platform.runLater(() -> model.reader().mentions().step(1));
    }

    private static void source(WindowModel model) {
        Platform.runLater(
                () -> {
                    Page page = model.reader().page().get();
                    if (page != null) {
                        page.annotations().of(SourceCitation.class).stream()
                                .findFirst()
                                .ifPresent(model.reader().mentions()::pin);
                    }
                });
    }

    private static void legend(WindowModel model) {
        model.explore().typed().set("Sergeev");
        model.reader().mentions().toggle(MentionKind.PLACE);
    }

    private static void citedBy(WindowModel model) {
        for (ResultRow row : model.explore().results().rows()) {
            model.open(row.id());
            if (!model.reader().citedBy().citing().get().isEmpty()) {
                return;
            }
        }
    }

    private static void error(WindowModel model) {
        model.explore().typed().set("T-80");
        model.explore().typed().set("T-80 AND (tank");
    }
}
