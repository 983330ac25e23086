package org.armscope.view.window;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.armscope.viewmodel.window.Action;
import org.armscope.viewmodel.window.Action.Group;

/// The actions of a group as a menu, each with its key: only those that can be run now.
final class ActionMenus {

    private static final List<Group> OF_THE_READER = List.of(Group.READER, Group.MARKS);

    private ActionMenus() {}

    /// What can be done with the article in front.
    static List<Menu> ofTheReader(List<Action> actions) {
        return OF_THE_READER.stream().map(group -> menu(group, actions)).toList();
    }

    private static Menu menu(Group group, List<Action> actions) {
        Menu menu = new Menu(group.word());
        actions.stream()
                .filter(action -> action.group() == group && action.isAvailable())
                .forEach(action -> menu.getItems().add(item(action)));
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    private static MenuItem item(Action action) {
        String key = action.key().isEmpty() ? "" : " (" + action.key() + ")";
        MenuItem item = new MenuItem(action.name() + key);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
