package org.armscope.viewmodel.reader;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.CrossReference;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.SourceCitation;
import org.jspecify.annotations.Nullable;

/// Which kinds of mention the reader marks, and the one whose card is open: pinned by a click or a
/// key, or else pointed at.
public final class MentionsModel {

    private final ReadOnlyObjectProperty<@Nullable Page> page;
    private final LibraryCounts library;
    private final ReadOnlyObjectWrapper<Set<MentionKind>> shown =
            new ReadOnlyObjectWrapper<>(Set.copyOf(EnumSet.allOf(MentionKind.class)));
    private final ReadOnlyObjectWrapper<@Nullable Annotation> pinned =
            new ReadOnlyObjectWrapper<>();
    private BiConsumer<Annotation, Page> leading = (mention, on) -> {};
    private final ReadOnlyObjectWrapper<@Nullable Card> card = new ReadOnlyObjectWrapper<>();

    MentionsModel(ReadOnlyObjectProperty<@Nullable Page> page, LibraryCounts library) {
        this.page = page;
        this.library = library;
        page.subscribe((was, now) -> unpin());
    }

    /// The kinds that are marked.
    public ReadOnlyObjectProperty<Set<MentionKind>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Marks a kind, or marks it no more.
    public void toggle(MentionKind kind) {
        Set<MentionKind> next = EnumSet.noneOf(MentionKind.class);
        next.addAll(shown.get());
        if (!next.remove(kind)) {
            next.add(kind);
        }
        show(next);
    }

    /// Marks these kinds and no others.
    public void show(Set<MentionKind> kinds) {
        Annotation open = pinned.get();
        shown.set(Set.copyOf(kinds));
        if (open != null && !Mark.isShown(open, kinds)) {
            unpin();
        }
    }

    /// The mention whose card stays open, or null.
    public ReadOnlyObjectProperty<@Nullable Annotation> pinned() {
        return pinned.getReadOnlyProperty();
    }

    /// The card to show, or null.
    public ReadOnlyObjectProperty<@Nullable Card> card() {
        return card.getReadOnlyProperty();
    }

    /// Told what is pointed at; null for nothing. A pinned card stays.
    public void point(@Nullable Annotation at) {
        if (pinned.get() == null) {
            open(at);
        }
    }

    public void pin(Annotation mention) {
        pinned.set(mention);
        open(mention);
    }

    public void unpin() {
        pinned.set(null);
        open(null);
    }

    /// Told what goes from a mention to what it stands for.
    public void leadTo(BiConsumer<Annotation, Page> follow) {
        leading = follow;
    }

    /// What following the pinned mention does, in words; empty where it leads nowhere.
    public String leads() {
        return leads(pinned.get());
    }

    /// What following a mention does, in words; empty where it leads nowhere.
    public static String leads(@Nullable Annotation mention) {
        return switch (mention) {
            case EntityMention name -> "Open dossier";
            case CrossReference reference -> "Open the article it means";
            case SourceCitation source -> "Show all that cites it";
            case null, default -> "";
        };
    }

    /// Goes from the pinned mention to what it stands for.
    public void follow() {
        follow(pinned.get());
    }

    /// Goes from a mention to what it stands for.
    public void follow(@Nullable Annotation mention) {
        Page laid = page.get();
        if (mention != null && laid != null) {
            leading.accept(mention, laid);
        }
    }

    /// Pins the next mention shown, or the one before, going round at the ends.
    public void step(int by) {
        List<? extends Annotation> all = shownOnPage();
        if (all.isEmpty()) {
            return;
        }
        int at = all.indexOf(pinned.get());
        int from = at < 0 && by < 0 ? 0 : at;
        pin(all.get(Math.floorMod(from + by, all.size())));
    }

    /// How many mentions the page holds of each kind that occurs.
    public Map<MentionKind, Long> counts() {
        Page open = page.get();
        return open == null ? Map.of() : open.mentions().counts();
    }

    private List<? extends Annotation> shownOnPage() {
        Page open = page.get();
        return open == null
                ? List.of()
                : open.annotations().mentions().stream()
                        .filter(a -> Mark.isShown(a, shown.get()))
                        .toList();
    }

    private void open(@Nullable Annotation mention) {
        Page laid = page.get();
        Card now = card.get();
        if (!Objects.equals(now == null ? null : now.about(), mention)) {
            card.set(
                    laid == null || mention == null
                            ? null
                            : new Cards(laid, library.counts().get()).of(mention));
        }
    }
}
