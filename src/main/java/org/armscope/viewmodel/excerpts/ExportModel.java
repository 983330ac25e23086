package org.armscope.viewmodel.excerpts;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.armscope.export.Generator;
import org.armscope.export.WriteFault;
import org.armscope.export.excerpt.ExcerptDocument;
import org.armscope.export.excerpt.ExcerptFormat;
import org.armscope.viewmodel.Notice;
import org.jspecify.annotations.Nullable;

/// How the basket will look in a format, and the file it goes into. A file that is there is
/// replaced only when asked.
public final class ExportModel {

    private static final String TITLE = "Excerpts";

    private final ExcerptsModel basket;
    private final Executor inTurn;
    private final Executor screen;
    private final AtomicLong latest = new AtomicLong();
    private final ObjectProperty<ExcerptFormat> format =
            new SimpleObjectProperty<>(ExcerptFormat.HTML);
    private final StringProperty file = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Path> taken = new ReadOnlyObjectWrapper<>();
    private @Nullable Path agreed;

    ExportModel(ExcerptsModel basket, Executor inTurn, Executor screen) {
        this.basket = basket;
        this.inTurn = inTurn;
        this.screen = screen;
        file.set(Path.of(System.getProperty("user.home"), "excerpts.html").toString());
        format.subscribe(
                (was, now) -> {
                    file.set(ended(file.get(), was, now));
                    show();
                });
    }

    public ObjectProperty<ExcerptFormat> format() {
        return format;
    }

    public ReadOnlyObjectProperty<Look> look() {
        return look.getReadOnlyProperty();
    }

    /// The file that is there already and waits for a word whether to replace it; null for none.
    public ReadOnlyObjectProperty<@Nullable Path> taken() {
        return taken.getReadOnlyProperty();
    }

    /// Where the file is to stand; its ending follows the format.
    public StringProperty file() {
        return file;
    }

    /// Takes the file of the system's dialog, which has asked whether one that is there may be
    /// replaced.
    public void choose(Path chosen) {
        file.set(chosen.toString());
        agreed = chosen;
    }

    /// Writes the excerpts shown into the file; asks first if there is one.
    public void write() {
        String named = file.get().strip();
        if (named.isEmpty()) {
            basket.say(Notice.bad("Name the file that the excerpts go into."));
            return;
        }
        try {
            Path target = Path.of(named);
            write(target, target.equals(agreed));
        } catch (InvalidPathException e) {
            basket.say(Notice.bad(named + " is no file name here: " + e.getReason() + "."));
        }
    }

    /// Replaces the file that was asked about.
    public void replace() {
        Path target = taken.get();
        taken.set(null);
        if (target != null) {
            write(target, true);
        }
    }

    /// Leaves the file that was asked about as it is.
    public void keep() {
        taken.set(null);
    }

    /// Works out anew how it will look.
    void show() {
        long turn = latest.incrementAndGet();
        ExcerptDocument document = document();
        ExcerptFormat shown = format.get();
        inTurn.execute(
                () -> {
                    if (latest.get() == turn) {
                        Look made = Look.of(document, shown);
                        screen.execute(() -> take(turn, made));
                    }
                });
    }

    ExcerptDocument document() {
        return new ExcerptDocument(
                TITLE,
                basket.shown(),
                basket.grouping().get(),
                basket.style().get(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                generator());
    }

    private void take(long turn, Look made) {
        if (latest.get() == turn) {
            look.set(made);
        }
    }

    private void write(Path target, boolean replace) {
        ExcerptDocument document = document();
        ExcerptFormat chosen = format.get();
        String leftOut = basket.narrowedNote();
        taken.set(null);
        agreed = null;
        inTurn.execute(
                () -> {
                    try {
                        chosen.write(document, target, replace);
                        basket.say(
                                Notice.good(
                                        document.count()
                                                + " written to "
                                                + target
                                                + "."
                                                + leftOut));
                    } catch (FileAlreadyExistsException e) {
                        screen.execute(() -> taken.set(target));
                    } catch (IOException e) {
                        basket.say(
                                Notice.bad(
                                        target
                                                + " cannot be written ("
                                                + WriteFault.words(e)
                                                + "): choose another place."));
                    }
                });
    }

    private static String ended(String name, ExcerptFormat was, ExcerptFormat now) {
        String old = "." + was.word();
        return name.endsWith(old)
                ? name.substring(0, name.length() - old.length()) + "." + now.word()
                : name;
    }

    private static String generator() {
        try {
            return Generator.name();
        } catch (IOException e) {
            return "Armscope";
        }
    }
}
