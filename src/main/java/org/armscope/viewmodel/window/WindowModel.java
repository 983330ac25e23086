package org.armscope.viewmodel.window;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.armscope.annotation.Entity;
import org.armscope.article.ArticleId;
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
    private final Division division = new Division();
    private final SharedFilter filter = new SharedFilter();
    private final InSight sight;
    private final Trail trail = new Trail(this);
    private final PaletteModel palette = new PaletteModel();
    private final Floating floating = new Floating(this);
    private final Inquiry inquiry;

    public WindowModel(Desk desk, Threads threads) {
        this.desk = desk;
        this.threads = threads;
        explore = new ExploreModel(desk, threads);
        inquiry = new Inquiry(explore);
        entities = new EntitiesModel(desk, threads);
        library = new LibraryModel(desk, threads);
        work = new WorkModel(desk, threads, this::refresh);
        excerpts = new ExcerptsModel(desk, threads, work::tell);
        counts = new LibraryCounts(desk, threads, why -> work.tell(Notice.bad(why)));
        notebook = new NotebookModel(desk, threads, work);
        reader = new ReaderModel(desk, threads, counts, notebook);
        timeline =
                new TimelineModel(desk, threads, new ReaderModel(desk, threads, counts, notebook));
        export = new TimelineExport(timeline, desk, threads, work::tell);
        new Joints(this).join(new Links(this, desk, threads));
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

    /// How the room beside the rail is divided.
    public Division division() {
        return division;
    }

    /// What lies over the panes.
    public Floating floating() {
        return floating;
    }

    /// What other panes ask of Explore.
    public Inquiry inquiry() {
        return inquiry;
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
        timeline.evidence().reader().reread();
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
                    division.reading().set(true);
                    explore.results().selected().set(null);
                    reader.show(id, new Query.All(), at);
                    trail.reading(new Visit.Reading(id, at, false));
                });
    }

    /// Lays an entity open.
    public void openDossier(Entity entity) {
        trail.asOne(
                () -> {
                    entities.open(entity);
                    pane.set(Pane.ENTITIES);
                });
    }

    /// Selects the next result or line, or on the timeline the next event; if negative, the one
    /// before.
    public void move(int by) {
        if (pane.get() == Pane.TIMELINE) {
            timeline.evidence().step(by);
        } else {
            explore.move(by);
        }
    }

    /// The reader in front.
    public ReaderModel front() {
        return pane.get() == Pane.TIMELINE ? timeline.evidence().reader() : reader;
    }

    /// Takes up where the last start left off.
    public void recall(Memory memory) {
        division.divider().set(memory.divider());
        reader.zoom().set(new Zoom(memory.zoom()));
        reader.mentions().show(MentionKind.besides(memory.hidden()));
        explore.order().set(memory.order());
        filter.recall(memory.frozen());
        trail.begin(memory.visit());
        PaneMemory.recall(this, memory);
        refresh();
    }

    /// Told that the window closes: what is being written on cards is taken as it stands.
    public void leave() {
        reader.marks().close();
        timeline.evidence().reader().marks().close();
    }

    /// What is worth remembering, besides the window's size.
    public Memory remember(double width, double height, boolean maximized) {
        return new Memory(
                width,
                height,
                maximized,
                theme.get(),
                division.divider().get(),
                reader.zoom().get().percent(),
                explore.order().get(),
                MentionKind.besides(reader.mentions().shown().get()),
                trail.here(),
                filter.kept(),
                timeline.remember(),
                PaneMemory.of(this));
    }
}
