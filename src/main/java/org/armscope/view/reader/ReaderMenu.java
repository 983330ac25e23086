package org.armscope.view.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.mark.Colour;
import org.armscope.text.Span;
import org.armscope.view.WindowMenus;
import org.armscope.view.reader.mark.CitedCopy;
import org.armscope.view.reader.page.PageView;
import org.armscope.viewmodel.decide.Aspect;
import org.armscope.viewmodel.decide.EventBriefly;
import org.armscope.viewmodel.decide.Verdict;
import org.armscope.viewmodel.reader.MentionsModel;
import org.armscope.viewmodel.reader.Page;
import org.armscope.viewmodel.reader.ReaderModel;
import org.armscope.viewmodel.reader.mark.MarksModel;

/// What can be done at a place of the text: with the selected words, the highlight and the mention
/// there; and all that the keys do.
final class ReaderMenu extends ContextMenu {

    private final ReaderModel model;
    private final PageView page;
    private final Consumer<String> search;

    private ReaderMenu(ReaderModel model, PageView page, Consumer<String> search) {
        this.model = model;
        this.page = page;
        this.search = search;
    }

    static void install(ReaderModel model, PageView page, Consumer<String> search) {
        ReaderMenu menu = new ReaderMenu(model, page, search);
        page.area().addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu::asked);
    }

    private void asked(ContextMenuEvent event) {
        Page open = model.page().get();
        if (open == null) {
            return;
        }
        event.consume();
        int offset =
                event.isKeyboardTrigger()
                        ? page.caretOffset()
                        : page.offsetAt(event.getScreenX(), event.getScreenY());
        MarksModel marks = model.marks();
        Span selected = marks.selection().get();
        if (selected == null && !marks.marks().get().at(offset).isEmpty()) {
            marks.choose(marks.marks().get().at(offset).getFirst());
        }
        List<MenuItem> items = new ArrayList<>();
        if (marks.words().isPresent()) {
            items.addAll(words(marks));
        }
        EntityMention inWords = model.correcting().unbounded();
        if (inWords != null) {
            items.add(
                    item(
                            "Set as the boundaries of “" + inWords.entity().name() + "”…",
                            model.correcting()::bound));
        }
        Span at = new Span(offset, offset + 1);
        lead(open, at).ifPresent(items::addAll);
        open.annotations().touching(at, EntityMention.class).stream()
                .findFirst()
                .ifPresent(mention -> items.addAll(mention(mention)));
        List<MenuItem> told = events(open, at, marks);
        if (!told.isEmpty()) {
            items.add(new SeparatorMenuItem());
            items.addAll(told);
        }
        items.add(new SeparatorMenuItem());
        items.add(item("Correct the header…", model.correcting()::header));
        List<Menu> besides = WindowMenus.of(page.area().getScene());
        if (!besides.isEmpty()) {
            items.add(new SeparatorMenuItem());
            items.addAll(besides);
        }
        getItems().setAll(items);
        show(page.area(), event.getScreenX(), event.getScreenY());
    }

    private List<MenuItem> words(MarksModel marks) {
        Menu colours = new Menu("Highlight");
        for (Colour colour : Colour.values()) {
            colours.getItems().add(item(colour.word(), () -> marks.pen().highlight(colour)));
        }
        List<MenuItem> items =
                new ArrayList<>(
                        List.of(
                                colours,
                                item("Note… (w)", marks.pen()::note),
                                item("Tag… (t)", marks.pen()::tag),
                                item("Star (s)", marks.pen()::star),
                                item("Add to excerpts (e)", marks.taking()::excerpt)));
        if (marks.selection().get() == null) {
            items.add(item("Remove highlight (Delete)", marks.pen()::remove));
        }
        items.add(new SeparatorMenuItem());
        items.add(item("Copy (Ctrl+C)", page.area()::copy));
        items.add(item("Copy with citation (Ctrl+Shift+C)", () -> CitedCopy.of(marks)));
        return items;
    }

    /// The way from what is named or cited there to what it stands for.
    private Optional<List<MenuItem>> lead(Page open, Span at) {
        return open.annotations().touching(at).stream()
                .filter(there -> !MentionsModel.leads(there).isEmpty())
                .findFirst()
                .map(
                        there ->
                                List.of(
                                        new SeparatorMenuItem(),
                                        item(
                                                MentionsModel.leads(there) + " (o)",
                                                () -> model.mentions().follow(there))));
    }

    /// The events that the sentence there tells of, and the way to add one.
    private List<MenuItem> events(Page open, Span at, MarksModel marks) {
        List<MenuItem> items = new ArrayList<>();
        open.annotations()
                .touching(at, EventMention.class)
                .forEach(event -> items.add(event(event)));
        if (marks.words().isPresent()) {
            items.add(item("Add an event…", model.correcting()::addEvent));
        }
        return items;
    }

    private MenuItem event(EventMention event) {
        return item(
                "Correct the event: " + EventBriefly.of(event) + "…",
                () -> model.correcting().event(event, Aspect.DATE));
    }

    private List<MenuItem> mention(EntityMention mention) {
        List<MenuItem> items = new ArrayList<>();
        String name = mention.entity().name();
        items.add(item("Search for “" + name + "”", () -> search.accept(name)));
        for (Verdict verdict : Verdict.values()) {
            items.add(item(verdict.words(), () -> model.correcting().mention(mention, verdict)));
        }
        return items;
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
