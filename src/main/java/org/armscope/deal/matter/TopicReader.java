package org.armscope.deal.matter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.event.EventWeapon;
import org.armscope.deal.DealEvent;
import org.armscope.lexicon.name.WeaponEntry;
import org.armscope.lexicon.name.WeaponName;
import org.armscope.lexicon.name.WeaponNames;
import org.armscope.lexicon.phrase.Phrases;
import org.armscope.text.Span;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads what events and headings are about.
public final class TopicReader {

    private static final int SEVERAL = 2;
    private static final String SOVIET = "USSR";

    private final Matters matters;
    private final WeaponNames weapons;
    private final Passage passage;

    /// @param weapons tell which systems are of one family and class
    public TopicReader(Matters matters, WeaponNames weapons, Passage passage) {
        this.passage = passage;
        this.matters = matters;
        this.weapons = weapons;
    }

    /// What the part of the sentence that tells of the event speaks of.
    public Topic of(DealEvent event, @Nullable String supplier) {
        return of(event, supplier, passage.of(event));
    }

    /// What the whole sentence speaks of.
    public Topic ofSentence(DealEvent event, @Nullable String supplier) {
        return of(event, supplier, new Span(0, event.words().length()));
    }

    private Topic of(DealEvent event, @Nullable String supplier, Span part) {
        int start = event.mention().span().start();
        Set<String> systems = new TreeSet<>();
        for (EventWeapon weapon : event.mention().weapons()) {
            EntityMention system = weapon.system();
            int at = weapon.span().start() - start;
            if (system != null
                    && at >= part.start()
                    && at < part.end()
                    && sells(supplier, system.entity().name())) {
                systems.add(system.entity().name());
            }
        }
        return topic(systems, matters.in(part.in(event.words())));
    }

    /// What a heading names.
    public Topic of(String heading) {
        Tokens tokens = Tokens.of(heading);
        Set<String> systems = new TreeSet<>();
        for (int i = 0; i < tokens.count(); i++) {
            Phrases.Match<WeaponName> match = weapons.byName().longest(tokens, i);
            if (match != null && !match.value().needsCue()) {
                systems.add(match.value().entry().designation());
            }
        }
        return topic(systems, matters.in(heading));
    }

    /// The kind of arms, by the name of its matter; empty for one that the lists do not know.
    public Optional<String> kind(EventWeapon weapon) {
        EntityMention system = weapon.system();
        if (system != null) {
            return weapons.get(system.entity().name()).flatMap(matters::of).map(Matter::name);
        }
        return matters.in(weapon.name()).stream()
                .filter(matter -> matter.standsAlone() || matter.group() == Matter.Group.PART)
                .map(Matter::name)
                .findFirst();
    }

    private Topic topic(Set<String> systems, Set<Matter> words) {
        Set<Matter> all = new LinkedHashSet<>(words);
        Set<String> families = new TreeSet<>();
        for (String system : systems) {
            families.add(head(system));
            weapons.get(system).flatMap(matters::of).ifPresent(all::add);
        }
        return new Topic(List.copyOf(systems), List.copyOf(families), List.copyOf(all));
    }

    private String head(String system) {
        List<String> families = weapons.families(system);
        return families.isEmpty() ? system : families.getLast();
    }

    /// False for a system that another country makes: it stands there to compare with.
    private boolean sells(@Nullable String supplier, String system) {
        String country = weapons.get(system).map(WeaponEntry::country).orElse("");
        return supplier == null
                || country.isEmpty()
                || country.contains(SOVIET)
                || country.contains(supplier);
    }

    /// What the words themselves say that the event deals in; empty if they speak of arms at large
    /// or of none.
    public Optional<Subject> subject(Topic topic) {
        List<Matter> own = topic.standing();
        List<Matter> parts = topic.of(Matter.Group.PART);
        boolean onlyOne =
                own.size() == 1
                        && (parts.isEmpty()
                                || (parts.size() == 1
                                        && isDesignated(topic, own.getFirst())
                                        && !isDesignated(topic, parts.getFirst())));
        boolean arms = topic.isAbout(matters.arms());
        boolean debt = topic.isAbout(matters.debt());
        if (onlyOne && !(debt && arms && isVague(topic, own.getFirst()))) {
            return Optional.of(alone(topic, own.getFirst()));
        }
        if (debt && (arms || !parts.isEmpty() || !own.isEmpty())) {
            return Optional.of(new Subject(matters.debt(), null));
        }
        if (own.size() == SEVERAL && parts.isEmpty()) {
            Optional<Matter> named =
                    own.stream().filter(matter -> isDesignated(topic, matter)).findFirst();
            if (named.isPresent()) {
                return Optional.of(alone(topic, named.get()));
            }
        }
        if (own.size() + parts.size() >= SEVERAL) {
            return Optional.of(new Subject(matters.arms(), null));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Subject(parts.getFirst(), null));
    }

    /// True if technology or the like is named before arms are, and no debt.
    public boolean speaksFirstOfWeak(Topic topic) {
        return !topic.isAbout(matters.debt())
                && !topic.matters().isEmpty()
                && topic.matters().getFirst().group() == Matter.Group.WEAK;
    }

    /// What the words say where neither they nor those before them name arms.
    public Optional<Subject> weakly(Topic topic) {
        boolean debt = topic.isAbout(matters.debt());
        List<Matter> weak = topic.of(Matter.Group.WEAK);
        if (debt || weak.isEmpty()) {
            return debt ? Optional.of(new Subject(matters.debt(), null)) : Optional.empty();
        }
        return Optional.of(new Subject(weak.getFirst(), null));
    }

    private Subject alone(Topic topic, Matter matter) {
        if (matter.group() != Matter.Group.FAMILY) {
            return new Subject(matter, null);
        }
        List<String> families =
                topic.families().stream()
                        .filter(family -> is(family, matter) && isModel(family))
                        .sorted()
                        .toList();
        return new Subject(matter, families.isEmpty() ? null : families.getFirst());
    }

    /// False for "MiG" and the like, which say only who builds it.
    public static boolean isModel(String family) {
        return family.chars().anyMatch(Character::isDigit);
    }

    /// True if no system is named whose model is told.
    private boolean isVague(Topic topic, Matter matter) {
        return matter.group() == Matter.Group.FAMILY
                ? alone(topic, matter).family() == null
                : !isDesignated(topic, matter);
    }

    private boolean isDesignated(Topic topic, Matter matter) {
        return topic.systems().stream().anyMatch(system -> is(system, matter));
    }

    private boolean is(String system, Matter matter) {
        return weapons.get(system).flatMap(matters::of).filter(matter::equals).isPresent();
    }
}
