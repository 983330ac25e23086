package org.armscope.view.library;

import org.armscope.view.EmptyState;
import org.armscope.viewmodel.library.DuplicateRow;
import org.armscope.viewmodel.library.LibraryModel;
import org.kordamp.ikonli.feather.Feather;

/// Which file is a copy of which article.
final class DuplicateTable extends Table<DuplicateRow> {

    DuplicateTable(LibraryModel model, LibraryActions actions) {
        super(
                "duplicates",
                "Duplicates",
                model.sources().duplicates(),
                new EmptyState(
                        Feather.COPY,
                        "No file is a copy",
                        "Files with the very text of an article that is in the library already"
                                + " stand here; they are kept out of it."),
                row -> actions.open().accept(row.article()),
                row -> Menus.of(row, actions));
        var file = words("File", 220, DuplicateRow::file);
        file.getStyleClass().add("first");
        getColumns().add(file);
        getColumns().add(words("Is a copy of", 360, DuplicateRow::heading));
        getColumns().add(words("Appeared in", 160, DuplicateRow::reference));
        getColumns().add(words("Its own file", 300, DuplicateRow::own));
    }

    @Override
    String path(DuplicateRow row) {
        return row.path();
    }
}
