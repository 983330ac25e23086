package org.armscope.extraction.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.armscope.annotation.Annotations;
import org.armscope.article.ArticleText;
import org.armscope.extraction.Extractor;
import org.armscope.extraction.Reading;
import org.armscope.extraction.event.learnt.Course;
import org.armscope.extraction.event.learnt.Sighting;
import org.armscope.extraction.event.learnt.Traits;
import org.armscope.extraction.event.learnt.Wording;
import org.armscope.ingest.ArticleParser;
import org.armscope.lexicon.Lexicon;
import org.armscope.lexicon.weigh.Scale;
import org.armscope.lexicon.weigh.Trait;
import org.armscope.lexicon.weigh.Weights;
import org.armscope.quality.JudgedArticle;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Learns the weights of `event-weights.tsv` from judged articles and writes them. The same
/// articles give the same weights.
///
/// Arguments: the file to write, folders of articles that the rules do not know, and files of
/// articles by which the rules were mended.
public final class LearnWeights {

    private static final String HEAD =
            """
            # How much each trait of a sentence speaks for an answer: what kind of trait, what it is, for a
            # pair the stem behind it, then answers with their weights (logits). Learnt by LearnWeights from
            # the sentences judged in src/test/resources/events; not to be written by hand.
            """;

    /// What the rules say of a text by which they were mended tells nothing of how good they are.
    private static final Set<Trait.Kind> RULES = EnumSet.of(Trait.Kind.RULE, Trait.Kind.BEFORE);

    private final Extractor extractor;
    private final EventReader reader;
    private final Learner dealing = new Learner(0, Weights.KINDS);
    private final Learner kind = new Learner(Weights.KINDS, Weights.STATUSES);
    private final Learner status = new Learner(Weights.STATUSES, Weights.ANSWERS.size());

    private LearnWeights(Lexicon lexicon) {
        extractor = new Extractor(lexicon);
        reader = new EventReader(lexicon);
    }

    public static void main(String... args) throws IOException {
        LearnWeights learn = new LearnWeights(Lexicon.bundled().weighedBy(Weights.NONE));
        for (String name : List.of(args).subList(1, args.length)) {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                learn.takeAll(path);
            } else {
                learn.take(path, false);
            }
        }
        Files.writeString(Path.of(args[0]), HEAD + learn.lines());
    }

    private void takeAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (file.toString().endsWith(".tsv")) {
                    take(file, true);
                }
            }
        }
    }

    private void take(Path file, boolean rules) throws IOException {
        for (JudgedArticle article : JudgedArticle.of(Files.readAllLines(file))) {
            take(article, rules);
        }
    }

    /// Takes in what one article's sentences show.
    private void take(JudgedArticle judged, boolean rules) {
        JudgedArticle.Written written = judged.written();
        ArticleText article = ArticleParser.parse(written.text());
        Reading reading = Reading.of(article, judged.issue());
        Annotations found = extractor.extract(article, judged.issue());
        Course course = new Course();
        for (Sighting sighting : reader.sightings(reading, article, found)) {
            if (course.asksAbout(sighting)) {
                Wording wording = Wording.of(sighting.scene(), sighting.cited());
                Set<Trait> traits = new LinkedHashSet<>();
                Scale collect =
                        (trait, what, next) -> {
                            if (rules || !RULES.contains(trait)) {
                                traits.add(new Trait(trait, what.spelt(), next.spelt()));
                            }
                        };
                Traits.put(sighting, wording, course, collect);
                take(traits, sentence(judged, written, sighting.scene().span()));
            }
            course.follow(sighting);
        }
    }

    private void take(Set<Trait> traits, JudgedArticle.@Nullable Sentence sentence) {
        String told = sentence == null ? null : sentence.kind();
        String stage = sentence == null ? null : sentence.status();
        dealing.add(traits, told == null ? "none" : "dealing");
        if (told != null) {
            kind.add(traits, told);
            status.add(traits, stage == null ? "none" : stage);
        }
    }

    /// The judged sentence that lies where one was read.
    static JudgedArticle.@Nullable Sentence sentence(
            JudgedArticle judged, JudgedArticle.Written written, Span read) {
        for (int i = 0; i < written.spans().size(); i++) {
            Span span = written.spans().get(i);
            int both = Math.min(span.end(), read.end()) - Math.max(span.start(), read.start());
            if (2 * both > Math.min(span.length(), read.length())) {
                return judged.sentences().get(i);
            }
        }
        return null;
    }

    private String lines() {
        LearntWeights all = new LearntWeights();
        dealing.learn(all);
        kind.learn(all);
        status.learn(all);
        return all.lines();
    }
}
