package org.armscope.viewmodel.window;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.Entity;
import org.armscope.article.ArticleId;
import org.armscope.export.cite.CitationStyle;
import org.armscope.query.FieldName;
import org.armscope.query.Query;
import org.armscope.text.Span;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.TagChoice;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.Turns;
import org.armscope.viewmodel.entities.EntitiesModel;
import org.armscope.viewmodel.excerpts.ExcerptsModel;
import org.armscope.viewmodel.explore.ExploreModel;
import org.armscope.viewmodel.explore.LineRow;
import org.armscope.viewmodel.explore.ResultRow;
import org.armscope.viewmodel.library.LibraryModel;
import org.armscope.viewmodel.notebook.NotebookModel;
import org.armscope.viewmodel.reader.LibraryCounts;
import org.armscope.viewmodel.reader.MentionKind;
import org.armscope.viewmodel.reader.ReaderModel;
import org.armscope.viewmodel.reader.Zoom;
import org.armscope.viewmodel.settings.SettingsModel;
import org.armscope.viewmodel.timeline.TimelineExport;
import org.armscope.viewmodel.timeline.TimelineModel;
import org.armscope.viewmodel.work.WorkModel;
import org.armscope.workspace.dossier.DossierReader;
import org.armscope.workspace.watch.WatchNews;
import org.jspecify.annotations.Nullable;

/// The window as a whole: joins the panes, so that what is selected in one opens in another.
public final class WindowModel {

    private final Desk desk;
    private final Threads threads;
    private final ExploreModel explore;
    private final ReaderModel reader;
    private final TimelineModel timeline;
    private final EntitiesModel entities;
    private final ExcerptsModel excerpts;
    private final LibraryModel library;
    private final WorkModel work;
    private final LibraryCounts counts;
    private final NotebookModel notebook;
    private final TimelineExport export;
    private final Keepsakes keepsakes = new Keepsakes();

    private final ObjectProperty<Pane> pane = new SimpleObjectProperty<>(Pane.EXPLORE);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final SettingsModel settings = new SettingsModel(theme);
    private final DoubleProperty divider = new SimpleDoubleProperty(Memory.FIRST.divider());
    private final BooleanProperty reading = new SimpleBooleanProperty();
    private final BooleanProperty facets = new SimpleBooleanProperty(true);
    private final SharedFilter filter = new SharedFilter();
    private final InSight sight;
    private final Trail trail = new Trail(this);
    private final PaletteModel palette = new PaletteModel();
    private final BooleanProperty sheet = new SimpleBooleanProperty();

    public WindowModel(Desk desk, Threads threads) {
        this.desk = desk;
        this.threads = threads;
        explore = new ExploreModel(desk, threads);
        entities = new EntitiesModel(desk, threads);
        library = new LibraryModel(desk, threads);
        work = new WorkModel(desk, threads, this::refresh);
        excerpts = new ExcerptsModel(desk, threads, work::tell);
        counts = new LibraryCounts(desk, threads, why -> work.tell(Notice.bad(why)));
        notebook = new NotebookModel(desk, threads, work);
        reader = new ReaderModel(desk, threads, counts, notebook);
        timeline =
                new TimelineModel(desk, threads, new ReaderModel(desk, threads, counts, notebook));
        reader.missing().bind(library.sources().missing());
        timeline.reader().missing().bind(library.sources().missing());
        timeline.reader().zoom().bindBidirectional(reader.zoom());
        explore.selected().subscribe((was, now) -> follow(now));
        explore.answer().subscribe((was, now) -> follow(explore.selected().get()));
        explore.concordance().selected().subscribe((was, now) -> follow(now));
        explore.typed().subscribe((was, now) -> pane.set(Pane.EXPLORE));
        Links links = new Links(this, desk, threads);
        reader.mentions().leadTo(links::follow);
        timeline.reader().mentions().leadTo(links::follow);
        export = new TimelineExport(timeline, desk, threads, work::tell);
        notebook.stages().stages().subscribe((was, now) -> explore.facets().recount());
        notebook.stages().stages().subscribe(library::stages);
        filter.obey(Pane.EXPLORE, explore::narrow);
        filter.obey(Pane.TIMELINE, timeline::narrow);
        filter.obey(Pane.ENTITIES, entities::narrow);
        timeline.stock().subscribe(now -> trail.unnoted(() -> filter.renew(now.deals())));
        notebook.style().bindBidirectional(excerpts.style());
        settings.citationStyle()
                .subscribe(id -> CitationStyle.named(id).ifPresent(excerpts.style()::set));
        excerpts.style().subscribe(style -> settings.citationStyle().set(style.id()));
        reader.citedBy().leadTo(this::open);
        timeline.reader().citedBy().leadTo(this::open);
        filter.obey(Pane.LIBRARY, library::narrow);
        filter.obey(Pane.EXCERPTS, excerpts::narrow);
        trail.follow();
        sight = new InSight(this);
    }

    public ExploreModel explore() {
        return explore;
    }

    public ReaderModel reader() {
        return reader;
    }

    public TimelineModel timeline() {
        return timeline;
    }

    public EntitiesModel entities() {
        return entities;
    }

    public ExcerptsModel excerpts() {
        return excerpts;
    }

    public LibraryModel library() {
        return library;
    }

    public WorkModel work() {
        return work;
    }

    /// The analyst's steps.
    public NotebookModel notebook() {
        return notebook;
    }

    /// Writes the timeline into files.
    public TimelineExport export() {
        return export;
    }

    /// What views remember between two starts.
    public Keepsakes keepsakes() {
        return keepsakes;
    }

    public ObjectProperty<Pane> pane() {
        return pane;
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    public SettingsModel settings() {
        return settings;
    }

    /// Where the results end and the reader begins, as a share of the width.
    public DoubleProperty divider() {
        return divider;
    }

    /// True while the reader takes the place of the results in a narrow window.
    public BooleanProperty reading() {
        return reading;
    }

    /// True while the facets stand beside the results.
    public BooleanProperty facets() {
        return facets;
    }

    /// True while the sheet of shortcuts is open.
    public BooleanProperty sheet() {
        return sheet;
    }

    /// What all panes are narrowed to.
    public SharedFilter filter() {
        return filter;
    }

    /// Back and forward.
    public Trail trail() {
        return trail;
    }

    /// Everything that can be done, by name.
    public PaletteModel palette() {
        return palette;
    }

    /// The workspace folder's name, for the header.
    public String workspaceName() {
        return String.valueOf(desk.folder().getFileName());
    }

    public String workspacePath() {
        return desk.folder().toString();
    }

    public boolean isWritable() {
        return desk.writable();
    }

    /// Reads results and lists anew; what only another pane shows, when that comes in sight.
    public void refresh() {
        explore.refresh();
        sight.refresh();
        library.refresh();
        notebook.stages().refresh();
        counts.refresh();
        reader.reread();
        timeline.reader().reread();
    }

    /// Narrows all panes to a tag and those below it.
    public void narrow(String tag) {
        new Turns(threads)
                .next(
                        threads.gathering(),
                        () -> {
                            Query query = new Query.Field(FieldName.TAG, tag, false);
                            return new TagChoice(tag, desk.within(query, () -> false));
                        },
                        filter::narrow,
                        why -> work.tell(Notice.bad(why)));
    }

    /// Hears what the watch of folders has to tell.
    public void heard(WatchNews news) {
        library.watch().show(news.folders());
        if (!news.words().isEmpty()) {
            work.tell(news.bad() ? Notice.bad(news.words()) : Notice.good(news.words()));
        }
        if (news.changed()) {
            refresh();
        }
    }

    /// Opens an article from the library, nothing marked.
    public void open(ArticleId id) {
        open(id, null);
    }

    /// Opens an article at a mention.
    ///
    /// @param at null for its beginning
    public void open(ArticleId id, @Nullable Span at) {
        trail.asOne(
                () -> {
                    pane.set(Pane.EXPLORE);
                    reading.set(true);
                    explore.selected().set(null);
                    reader.show(id, new Query.All(), at);
                    trail.reading(new Visit.Reading(id, at, false));
                });
    }

    /// Asks for all articles that mention an entity.
    public void searchFor(Entity entity) {
        explore.ask(DossierReader.asked(entity));
    }

    /// Lays an entity open.
    public void openDossier(Entity entity) {
        trail.asOne(
                () -> {
                    entities.open(entity);
                    pane.set(Pane.ENTITIES);
                });
    }

    /// Asks for these words as they stand, in this order.
    public void searchFor(String words) {
        explore.typed().set("\"" + words.replace("\"", "") + "\"");
    }

    /// Narrows the question to articles that tell of these days.
    public void searchDays(DayRange days) {
        String others = explore.typed().get().replaceAll("(^|\\s)when:\\S+", "").strip();
        explore.typed().set((others + " when:" + days.from() + ".." + days.to()).strip());
    }

    /// Begins to correct the header of an article.
    public void correctHeader(ArticleId id) {
        notebook.decide().header().begin(id);
    }

    /// Selects the next result, or on the timeline the next event; the one before, if negative.
    public void move(int by) {
        if (pane.get() == Pane.TIMELINE) {
            timeline.step(by);
        } else {
            explore.move(by);
        }
    }

    /// The reader in front.
    public ReaderModel front() {
        return pane.get() == Pane.TIMELINE ? timeline.reader() : reader;
    }

    /// Closes what floats over the panes; false if nothing does.
    public boolean dismissFloating() {
        if (palette.open().get()) {
            palette.open().set(false);
            return true;
        }
        if (explore.saved().open().get()) {
            explore.saved().open().set(false);
            return true;
        }
        if (explore.suggest().close()) {
            return true;
        }
        if (sheet.get()) {
            sheet.set(false);
            return true;
        }
        if (settings.open().get()) {
            settings.open().set(false);
            return true;
        }
        if (notebook.decide().cancel() || notebook.tags().close() || front().marks().close()) {
            return true;
        }
        if (front().mentions().pinned().get() != null) {
            front().mentions().unpin();
            return true;
        }
        if (work.report().get() != null) {
            work.dismiss();
            return true;
        }
        if (pane.get() == Pane.TIMELINE && timeline.selected().get() != null) {
            timeline.deselect();
            return true;
        }
        return false;
    }

    /// Takes up where the last start left off.
    public void recall(Memory memory) {
        divider.set(memory.divider());
        reader.zoom().set(new Zoom(memory.zoom()));
        reader.mentions().show(MentionKind.besides(memory.hidden()));
        explore.order().set(memory.order());
        filter.recall(memory.frozen());
        trail.begin(memory.visit());
        PaneMemory.recall(this, memory);
        refresh();
    }

    /// What is worth remembering, besides the window's size.
    public Memory remember(double width, double height, boolean maximized) {
        reader.marks().close();
        timeline.reader().marks().close();
        return new Memory(
                width,
                height,
                maximized,
                theme.get(),
                divider.get(),
                reader.zoom().get().percent(),
                explore.order().get(),
                MentionKind.besides(reader.mentions().shown().get()),
                trail.here(),
                filter.kept(),
                timeline.remember(),
                PaneMemory.of(this));
    }

    private void follow(@Nullable LineRow row) {
        if (row != null) {
            reader.show(row.line().article(), explore.answer().get().query(), row.line().span());
            trail.reading(new Visit.Reading(row.line().article(), row.line().span(), true));
        }
    }

    private void follow(@Nullable ResultRow row) {
        if (row != null) {
            Query asked = explore.answer().get().query();
            if (explore.answering().get()) {
                reader.propose(row.id(), asked);
            } else {
                reader.show(row.id(), asked);
            }
            trail.reading(new Visit.Reading(row.id(), null, true));
        }
    }
}
