package org.armscope.extraction.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.armscope.annotation.Annotations;
import org.armscope.article.ArticleText;
import org.armscope.extraction.Extractor;
import org.armscope.extraction.Reading;
import org.armscope.extraction.event.learnt.SecondLook;
import org.armscope.extraction.event.learnt.Sighting;
import org.armscope.extraction.event.learnt.Wording;
import org.armscope.ingest.ArticleParser;
import org.armscope.lexicon.Lexicon;
import org.armscope.lexicon.weigh.Weights;
import org.armscope.lexicon.weigh.Word;
import org.armscope.quality.JudgedArticle;
import org.jspecify.annotations.Nullable;

/// Prints the sentences of judged articles as the net is to read them, for `learn_net.py`: on each
/// line the article, the kind and the status that were judged (`-` for none), `asked` where the
/// sentence is in question, and its words, with a control character (1) between.
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
        for (String file : args) {
            int number = 0;
            for (JudgedArticle article : JudgedArticle.of(Files.readAllLines(Path.of(file)))) {
                rows.print(Path.of(file).getFileName() + ":" + number, article);
                number++;
            }
        }
    }

    private void print(String name, JudgedArticle judged) {
        JudgedArticle.Written written = judged.written();
        ArticleText article = ArticleParser.parse(written.text());
        Reading reading = Reading.of(article, judged.issue());
        Annotations found = extractor.extract(article, judged.issue());
        for (Sighting sighting : reader.sightings(reading, article, found)) {
            JudgedArticle.Sentence sentence =
                    LearnWeights.sentence(judged, written, sighting.scene().span());
            System.out.println(
                    String.join(
                            "\t",
                            name,
                            sentence == null ? NONE : orNone(sentence.kind()),
                            sentence == null ? NONE : orNone(sentence.status()),
                            SecondLook.isInQuestion(sighting) ? "asked" : NONE,
                            words(Wording.of(sighting.scene(), sighting.cited()))));
        }
    }

    private static String orNone(@Nullable String judged) {
        return judged == null ? NONE : judged;
    }

    private static String words(Wording wording) {
        return wording.words().stream().map(Word::spelt).collect(Collectors.joining("\u0001"));
    }
}
