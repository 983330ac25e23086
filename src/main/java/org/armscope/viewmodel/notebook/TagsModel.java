package org.armscope.viewmodel.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.armscope.annotation.mark.Tag;
import org.armscope.library.work.TagCount;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.Notice;
import org.jspecify.annotations.Nullable;

/// Every tag that is given anywhere; one can be renamed with all below it, or merged into another,
/// in one step.
public final class TagsModel {

    private final NotebookModel notebook;
    private final BooleanProperty listed = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<TagCount>> tags =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable TagCount> chosen = new SimpleObjectProperty<>();
    private final StringProperty typed = new SimpleStringProperty("");

    TagsModel(NotebookModel notebook) {
        this.notebook = notebook;
        listed.subscribe((was, now) -> read());
        notebook.steps().subscribe((was, now) -> read());
        chosen.subscribe(tag -> typed.set(tag == null ? "" : tag.tag().path()));
    }

    /// True while the list is open.
    public BooleanProperty listed() {
        return listed;
    }

    /// By path, as read while the list was open.
    public ReadOnlyObjectProperty<List<TagCount>> tags() {
        return tags.getReadOnlyProperty();
    }

    /// The tag that is to be renamed, or null.
    public ObjectProperty<@Nullable TagCount> chosen() {
        return chosen;
    }

    /// What it is to be called.
    public StringProperty typed() {
        return typed;
    }

    /// Where a tag is given: `3 highlights, 1 excerpt`.
    public static String uses(TagCount count) {
        List<String> uses = new ArrayList<>();
        add(uses, count.highlights(), "highlight");
        add(uses, count.articles(), "article");
        add(uses, count.excerpts(), "excerpt");
        return String.join(", ", uses);
    }

    private static void add(List<String> uses, int count, String noun) {
        if (count > 0) {
            uses.add(Counts.of(count, noun));
        }
    }

    /// What renaming the chosen tag as typed would do; empty where it would do nothing.
    public String effect() {
        TagCount from = chosen.get();
        Tag to = wish().orElse(null);
        if (from == null || to == null) {
            return "";
        }
        List<TagCount> moving =
                tags.get().stream().filter(one -> one.tag().isWithin(from.tag())).toList();
        int places = moving.stream().mapToInt(TagsModel::places).sum();
        boolean merges =
                moving.stream()
                        .map(one -> one.tag().renamed(from.tag(), to))
                        .anyMatch(path -> isThere(path, moving));
        String below =
                moving.size() == 1 ? "" : " and " + Counts.of(moving.size() - 1, "tag") + " below";
        return (merges ? "Merges " : "Renames ")
                + from.tag()
                + below
                + (merges ? " with " : " to ")
                + to
                + " in "
                + Counts.of(places, "place")
                + ", as one step.";
    }

    private boolean isThere(Tag path, List<TagCount> moving) {
        return tags.get().stream()
                .filter(one -> !moving.contains(one))
                .anyMatch(one -> one.tag().equals(path));
    }

    private static int places(TagCount count) {
        return count.highlights() + count.articles() + count.excerpts();
    }

    /// Renames the chosen tag as typed.
    public void rename() {
        TagCount from = chosen.get();
        Tag to = wish().orElse(null);
        if (from != null && to != null) {
            chosen.set(null);
            notebook.work(
                    "Renaming the tag",
                    progress -> notebook.renameTag(from.tag(), to),
                    step ->
                            notebook.tell(
                                    Notice.good(
                                            "Renamed "
                                                    + from.tag()
                                                    + " to "
                                                    + to
                                                    + ". Ctrl+Z takes it back.")));
        }
    }

    /// Closes the list; false if it was not open.
    public boolean close() {
        boolean open = listed.get();
        listed.set(false);
        return open;
    }

    private Optional<Tag> wish() {
        TagCount from = chosen.get();
        return Tag.typed(typed.get()).filter(to -> from != null && !to.equals(from.tag()));
    }

    private void read() {
        if (listed.get()) {
            notebook.read(notes -> notes.tags(), this::take);
        } else {
            chosen.set(null);
        }
    }

    private void take(List<TagCount> read) {
        TagCount was = chosen.get();
        tags.set(List.copyOf(read));
        if (was != null && !read.contains(was)) {
            chosen.set(null);
        }
    }
}
