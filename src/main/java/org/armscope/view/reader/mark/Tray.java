package org.armscope.view.reader.mark;

import java.util.List;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.armscope.article.Article;
import org.armscope.text.Span;
import org.armscope.view.Controls;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.reader.mark.Lost;
import org.armscope.viewmodel.reader.mark.MarksModel;
import org.kordamp.ikonli.feather.Feather;

/// The highlights whose words the article's text has lost: each can be placed anew or let go. Not
/// there while there are none.
public final class Tray extends MenuButton {

    private static final int LONGEST = 60;

    private final MarksModel marks;

    public Tray(MarksModel marks) {
        this.marks = marks;
        setId("orphans");
        getStyleClass().addAll("flat", "orphans");
        setGraphic(Controls.icon(Feather.ALERT_TRIANGLE));
        setMinWidth(USE_PREF_SIZE);
        Controls.named(this, "Highlights whose words the text has lost");
        marks.marks().subscribe(all -> show(all.lost()));
        setOnShowing(event -> show(marks.marks().get().lost()));
    }

    private void show(List<Lost> lost) {
        Controls.show(this, !lost.isEmpty());
        setText(lost.size() + " lost");
        getItems().setAll(lost.stream().map(this::menu).toList());
    }

    private Menu menu(Lost lost) {
        Menu menu = new Menu("“" + brief(lost.words()) + "”");
        menu.setMnemonicParsing(false);
        if (!lost.highlight().note().isEmpty()) {
            menu.getItems()
                    .add(
                            new CustomMenuItem(
                                    Controls.label(brief(lost.highlight().note()), "muted"),
                                    false));
        }
        lost.candidates().forEach(place -> menu.getItems().add(candidate(lost, place)));
        Span selected = marks.selection().get();
        MenuItem here = new MenuItem("Place at the selected words");
        here.setDisable(selected == null);
        here.setOnAction(
                event -> {
                    if (selected != null) {
                        marks.pen().place(lost, selected);
                    }
                });
        MenuItem remove = new MenuItem("Remove");
        remove.setOnAction(event -> marks.pen().remove(lost));
        menu.getItems().addAll(here, remove);
        return menu;
    }

    private MenuItem candidate(Lost lost, Span place) {
        MenuItem item = new MenuItem("Place at “…" + around(place) + "…”");
        item.setMnemonicParsing(false);
        item.setOnAction(event -> marks.pen().place(lost, place));
        return item;
    }

    private String around(Span place) {
        Article article = marks.article().get();
        if (article == null) {
            return Counts.of(place.length(), "character");
        }
        String text = article.text();
        int from = Math.max(0, place.start() - 20);
        int to = Math.min(text.length(), Math.min(place.end(), place.start() + LONGEST) + 20);
        return text.substring(from, to).strip().replaceAll("\\s+", " ");
    }

    private static String brief(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
