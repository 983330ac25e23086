package org.armscope.viewmodel.window;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
import org.armscope.export.excerpt.Grouping;
import org.armscope.viewmodel.entities.EntitiesModel;
import org.armscope.viewmodel.explore.ConcordanceModel;
import org.armscope.viewmodel.library.Section;

/// Brings the panes' filters and choices into the window's memory and back.
final class PaneMemory {

    private static final String ENTITY_FILTER = "entities.filter";
    private static final String ENTITY_TYPES = "entities.types";
    private static final String COMPARED = "entities.compared";
    private static final String LIBRARY_FILTER = "library.filter";
    private static final String LIBRARY_SECTION = "library.section";
    private static final String GROUPS = "excerpts.groups";
    private static final String LINES = "explore.concordance";
    private static final String LINE_ORDER = "explore.concordance.order";

    private PaneMemory() {}

    /// What is to be remembered of the panes, that of their views included.
    static Map<String, String> of(WindowModel model) {
        Keepsakes kept = model.keepsakes();
        kept.of(ENTITY_FILTER).set(model.entities().filter().get());
        Set<EntityType> types = model.entities().types().get();
        kept.of(ENTITY_TYPES)
                .set(
                        types.size() == EntityType.values().length
                                ? ""
                                : types.stream().map(Enum::name).collect(Collectors.joining(",")));
        Entity beside = model.entities().beside();
        kept.of(COMPARED).set(beside == null ? "" : beside.type().name() + ":" + beside.name());
        kept.of(LIBRARY_FILTER).set(model.library().filter().get());
        kept.of(LIBRARY_SECTION).set(name(model.library().section().get(), Section.ARTICLES));
        kept.of(GROUPS).set(name(model.excerpts().grouping().get(), Grouping.NONE));
        ConcordanceModel lines = model.explore().concordance();
        kept.of(LINES).set(lines.inSight().get() ? "shown" : "");
        kept.of(LINE_ORDER).set(name(lines.sort().get(), ConcordanceModel.Sort.ARTICLE));
        return kept.all();
    }

    /// Brings the panes back to what was remembered.
    static void recall(WindowModel model, Memory memory) {
        Keepsakes kept = model.keepsakes();
        kept.recall(memory.kept());
        if (memory.timeline() != null) {
            model.timeline().recall(memory.timeline());
        }
        recall(model.entities(), kept);
        model.library().filter().set(kept.of(LIBRARY_FILTER).get());
        named(Section.class, kept.of(LIBRARY_SECTION).get())
                .ifPresent(model.library().section()::set);
        named(Grouping.class, kept.of(GROUPS).get()).ifPresent(model.excerpts().grouping()::set);
        ConcordanceModel lines = model.explore().concordance();
        lines.inSight().set(!kept.of(LINES).get().isEmpty());
        named(ConcordanceModel.Sort.class, kept.of(LINE_ORDER).get()).ifPresent(lines.sort()::set);
    }

    private static void recall(EntitiesModel entities, Keepsakes kept) {
        entities.filter().set(kept.of(ENTITY_FILTER).get());
        EnumSet<EntityType> types = EnumSet.noneOf(EntityType.class);
        for (String name : kept.of(ENTITY_TYPES).get().split(",", -1)) {
            named(EntityType.class, name).ifPresent(types::add);
        }
        if (!types.isEmpty()) {
            entities.types().set(types);
        }
        String[] beside = kept.of(COMPARED).get().split(":", 2);
        if (beside.length == 2 && entities.chosen() != null) {
            named(EntityType.class, beside[0])
                    .ifPresent(type -> entities.compare(new Entity(type, beside[1])));
        }
    }

    /// Empty for the usual choice.
    private static <E extends Enum<E>> String name(E chosen, E usual) {
        return chosen == usual ? "" : chosen.name();
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }
}
