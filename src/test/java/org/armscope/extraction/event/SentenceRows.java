package org.armscope.extraction.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.armscope.annotation.Annotations;
import org.armscope.article.ArticleText;
import org.armscope.extraction.Extractor;
import org.armscope.extraction.Reading;
import org.armscope.extraction.event.learnt.Course;
import org.armscope.extraction.event.learnt.Sighting;
import org.armscope.extraction.event.learnt.Signs;
import org.armscope.extraction.event.learnt.Wording;
import org.armscope.ingest.ArticleParser;
import org.armscope.lexicon.Lexicon;
import org.armscope.lexicon.weigh.Weights;
import org.armscope.lexicon.weigh.Word;
import org.armscope.quality.JudgedArticle;
import org.jspecify.annotations.Nullable;

/// Prints the sentences of judged articles as the net is to read them, for `learn_net.py`: first
/// how many of the signs are the rules' answers, and the names of all; then on each line the
/// article, the kind and the status that were judged (`-` for none), `asked` where the sentence is
/// in question, its words, with a control character (1) between, and its signs. The name of an
/// article begins with the folder of its file.
///
/// Arguments: files of judged articles.
public final class SentenceRows {

    private static final String NONE = "-";

    private final EventReader reader;
    private final Extractor extractor;

    private SentenceRows(Lexicon lexicon) {
        reader = new EventReader(lexicon);
        extractor = new Extractor(lexicon);
    }

    public static void main(String... args) throws IOException {
        SentenceRows rows = new SentenceRows(Lexicon.bundled().weighedBy(Weights.NONE));
        System.out.println(Signs.RULES + "\t" + String.join("\t", Signs.names()));
        for (String file : args) {
            int number = 0;
            Path path = Path.of(file).toAbsolutePath();
            String folder = path.getName(path.getNameCount() - 2).toString();
            for (JudgedArticle article : JudgedArticle.of(Files.readAllLines(path))) {
                rows.print(folder + "/" + path.getFileName() + ":" + number, article);
                number++;
            }
        }
    }

    private void print(String name, JudgedArticle judged) {
        JudgedArticle.Written written = judged.written();
        ArticleText article = ArticleParser.parse(written.text());
        Reading reading = Reading.of(article, judged.issue());
        Annotations found = extractor.extract(article, judged.issue());
        Course course = new Course();
        for (Sighting sighting : reader.sightings(reading, article, found)) {
            float[] signs = Signs.of(sighting, course);
            JudgedArticle.Sentence sentence =
                    LearnWeights.sentence(judged, written, sighting.scene().span());
            System.out.println(
                    String.join(
                            "\t",
                            name,
                            sentence == null ? NONE : orNone(sentence.kind()),
                            sentence == null ? NONE : orNone(sentence.status()),
                            course.asksAbout(sighting) ? "asked" : NONE,
                            words(Wording.of(sighting.scene(), sighting.cited())),
                            numbers(signs)));
            course.follow(sighting);
        }
    }

    private static String orNone(@Nullable String judged) {
        return judged == null ? NONE : judged;
    }

    /// Which signs there are, and how much of each: `3:1 40:0.5`.
    private static String numbers(float[] signs) {
        return IntStream.range(0, signs.length)
                .filter(i -> signs[i] != 0)
                .mapToObj(i -> i + ":" + signs[i])
                .collect(Collectors.joining(" "));
    }

    private static String words(Wording wording) {
        return wording.words().stream().map(Word::spelt).collect(Collectors.joining("\u0001"));
    }
}
