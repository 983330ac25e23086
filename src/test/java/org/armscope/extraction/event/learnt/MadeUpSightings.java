package org.armscope.extraction.event.learnt;

import java.io.IOException;
import java.util.List;
import org.armscope.article.ArticleText;
import org.armscope.extraction.Extractor;
import org.armscope.extraction.Reading;
import org.armscope.extraction.event.EventReader;
import org.armscope.ingest.ArticleParser;
import org.armscope.lexicon.Lexicon;
import org.armscope.lexicon.weigh.Weights;

/// What the rules see of the sentences of a made-up text of no known day.
final class MadeUpSightings {

    private MadeUpSightings() {}

    static List<Sighting> of(String text) throws IOException {
        Lexicon rules = Lexicon.bundled().weighedBy(Weights.NONE);
        ArticleText article = ArticleParser.parse(text);
        return new EventReader(rules)
                .sightings(
                        Reading.of(article, null),
                        article,
                        new Extractor(rules).extract(article, null));
    }
}
