package org.armscope.view.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.mark.Colour;
import org.armscope.text.Span;
import org.armscope.view.reader.mark.CitedCopy;
import org.armscope.viewmodel.decide.Verdict;
import org.armscope.viewmodel.reader.Page;
import org.armscope.viewmodel.reader.ReaderModel;
import org.armscope.viewmodel.reader.mark.MarksModel;

/// What can be done at a place of the text: with the selected words, the highlight and the mention
/// there.
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
        open.annotations().of(EntityMention.class).stream()
                .filter(mention -> mention.span().contains(offset))
                .findFirst()
                .ifPresent(mention -> items.addAll(mention(mention)));
        getItems().setAll(items);
        if (!items.isEmpty()) {
            show(page.area(), event.getScreenX(), event.getScreenY());
        }
    }

    private List<MenuItem> words(MarksModel marks) {
        Menu colours = new Menu("Highlight");
        for (Colour colour : Colour.values()) {
            colours.getItems().add(item(colour.word(), () -> marks.highlight(colour)));
        }
        List<MenuItem> items =
                new ArrayList<>(
                        List.of(
                                colours,
                                item("Note…", marks::note),
                                item("Tag…", marks::tag),
                                item("Star", marks::star),
                                item("Add to excerpts", marks::excerpt)));
        if (marks.selection().get() == null) {
            items.add(item("Remove highlight", marks::remove));
        }
        items.add(new SeparatorMenuItem());
        items.add(item("Copy", page.area()::copy));
        items.add(item("Copy with citation", () -> CitedCopy.of(marks)));
        return items;
    }

    private List<MenuItem> mention(EntityMention mention) {
        List<MenuItem> items = new ArrayList<>();
        items.add(new SeparatorMenuItem());
        String name = mention.entity().name();
        items.add(item("Search for “" + name + "”", () -> search.accept(name)));
        for (Verdict verdict : Verdict.values()) {
            items.add(item(verdict.words(), () -> model.decide(mention, verdict)));
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
