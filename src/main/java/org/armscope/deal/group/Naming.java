package org.armscope.deal.group;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.armscope.deal.matter.Matter;

/// Where the members of a package that name a kind of arms lie.
final class Naming {

    private final Run list;
    private final Map<Matter, Named> byMatter = new HashMap<>();

    /// So many members have been read; a package only grows.
    private int read;

    Naming(Run list) {
        this.list = list;
    }

    private record Named(Extent all, Map<String, Extent> byFamily) {

        void add(Placed member) {
            all.add(member);
            for (String family : member.topic().families()) {
                byFamily.computeIfAbsent(family, _ -> new Extent()).add(member);
            }
        }
    }

    /// Where the members lie that name a matter: an extent for each of some families, or one for
    /// all where none is asked for; none where no member does.
    Collection<Extent> of(Matter matter, Set<String> families) {
        for (Placed member : list.members().subList(read, list.members().size())) {
            for (Matter named : member.topic().matters()) {
                byMatter.computeIfAbsent(named, _ -> new Named(new Extent(), new HashMap<>()))
                        .add(member);
            }
        }
        read = list.members().size();
        Named named = byMatter.get(matter);
        if (named == null) {
            return List.of();
        }
        return families.isEmpty()
                ? List.of(named.all())
                : families.stream().map(named.byFamily()::get).filter(Objects::nonNull).toList();
    }
}
