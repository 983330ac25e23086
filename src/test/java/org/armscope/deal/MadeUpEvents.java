package org.armscope.deal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.armscope.deal.build.DealBuilder;
import org.armscope.lexicon.Lexicon;

/// Made-up articles of the Monitor and what is found in them.
public final class MadeUpEvents {

    private final Lexicon lexicon;
    private final FolderEvents reader;
    private final List<DealEvent> events = new ArrayList<>();

    public MadeUpEvents() throws IOException {
        lexicon = Lexicon.bundled();
        reader = new FolderEvents(lexicon);
    }

    public MadeUpEvents article(String day, String body) {
        return text(day, "Publication: Monitor\nTitle: Made up\nDate: " + day + "\n\n" + body);
    }

    public MadeUpEvents digest(String day, String body) {
        return text(
                day + "-digest",
                "Kind: digest\nPublication: Monitor\nTitle: Made up\nDate: " + day + "\n\n" + body);
    }

    private MadeUpEvents text(String name, String text) {
        events.addAll(reader.of(Path.of(name + ".txt"), text + "\n"));
        return this;
    }

    public List<DealEvent> events() {
        return List.copyOf(events);
    }

    public DealBuilder builder() throws IOException {
        return DealBuilder.with(lexicon.names().weapons());
    }

    public Deals deals() throws IOException {
        return builder().build(events);
    }
}
