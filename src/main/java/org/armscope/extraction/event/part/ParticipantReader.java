package org.armscope.extraction.event.part;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.Participant;
import org.armscope.annotation.event.Participant.Role;
import org.armscope.annotation.event.Speaker;
import org.armscope.extraction.event.scene.PartyName;
import org.armscope.extraction.event.scene.PartyName.Form;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.extraction.event.scene.Standing;
import org.jspecify.annotations.Nullable;

/// Lists who takes part in an event: the people, bodies and countries of its sentence, each once.
public final class ParticipantReader {

    private final Scene scene;
    private final Standing standing;
    private final EventKind kind;
    private final @Nullable Speaker speaker;
    private final Set<Entity> listed = new HashSet<>();
    private final List<Participant> participants = new ArrayList<>();

    private ParticipantReader(
            Scene scene, Standing standing, EventKind kind, @Nullable Speaker speaker) {
        this.scene = scene;
        this.standing = standing;
        this.kind = kind;
        this.speaker = speaker;
    }

    /// All that take part, each once: those with a name of their own, then countries.
    ///
    /// @param speaker who says so, if anyone
    public static List<Participant> of(
            Scene scene, Standing standing, EventKind kind, @Nullable Speaker speaker) {
        ParticipantReader reader = new ParticipantReader(scene, standing, kind, speaker);
        scene.mentions().forEach(reader::add);
        scene.parties().forEach(reader::add);
        return List.copyOf(reader.participants);
    }

    private void add(EntityMention mention) {
        boolean person = mention.type() == EntityType.PERSON;
        if (!person && mention.type() != EntityType.ORGANIZATION) {
            return;
        }
        Role role = Role.PARTICIPANT;
        if (speaker != null && speaker.isNamed() && speaker.span().equals(mention.span())) {
            role = Role.SPEAKER;
        } else if (person && kind == EventKind.VISIT && participants.isEmpty()) {
            role = Role.VISITOR;
        }
        add(new Participant(mention.entity(), role, mention.span()));
    }

    private void add(PartyName party) {
        boolean named = party.form() != Form.PERSON && party.form() != Form.BODY;
        if (!named || party.form() == Form.WEAPON) {
            return;
        }
        Entity country = new Entity(EntityType.PLACE, party.country());
        add(new Participant(country, role(party), party.span()));
    }

    private Role role(PartyName party) {
        if (standing.arms() && is(standing.supplier(), party)) {
            return Role.SUPPLIER;
        }
        if (standing.arms() && is(standing.recipient(), party)) {
            return Role.RECIPIENT;
        }
        boolean there = scene.tokens().is(party.from() - 1, "to") || party.form() == Form.CITY;
        return kind == EventKind.VISIT && there ? Role.HOST : Role.PARTICIPANT;
    }

    private static boolean is(@Nullable PartyName side, PartyName party) {
        return side != null && side.country().equals(party.country());
    }

    private void add(Participant participant) {
        if (listed.add(participant.entity())) {
            participants.add(participant);
        }
    }
}
